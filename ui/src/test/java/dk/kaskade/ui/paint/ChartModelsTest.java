package dk.kaskade.ui.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.chain.Chain;
import dk.kaskade.extras.Extras;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.InspectionInfo;
import dk.kaskade.organisation.Acceptance;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Severity;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.look.Tint;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChartModelsTest {
    private static final InspectionInfo GAP = new InspectionInfo(
            "structure.vacant", Severity.GAP, InspectionInfo.Subject.POSITION, Texts.beside(ChartWords.class, "chart"));

    private static Chain chain() {
        Position top = new Position.Builder("top")
                .title("Direktør")
                .roles(List.of("direktoer"))
                .holders(List.of("a", "b"))
                .build();
        Position chief = new Position.Builder("chef")
                .title("Chef")
                .roles(List.of("chef", "direktoer"))
                .holders(List.of("c"))
                .acting(true)
                .reportsTo("top")
                .staff(4)
                .build();
        Position empty = new Position.Builder("tom")
                .title("Leder")
                .reportsTo("chef")
                .alsoReportsTo(List.of("top"))
                .build();
        Position lost = new Position.Builder("uden")
                .title("Uden leder")
                .reportsTo("findes-ikke")
                .build();
        Organisation organisation = Organisation.empty("o", "Prøve", null)
                .withPeople(List.of(
                        new Person("a", "Anne Eksempel", Extras.NONE),
                        new Person("b", "Bo Skabelon", Extras.NONE),
                        new Person("c", "Carla Mønster", Extras.NONE)))
                .withPositions(List.of(top, chief, empty, lost));
        return Chain.of(organisation, framework());
    }

    private static Framework framework() {
        Framework none = Framework.none();
        List<Role> roles = List.of(
                new Role("direktoer", "Direktør", "Direktører", 1, Extras.NONE),
                new Role("chef", "Chef", "Chefer", 2, Extras.NONE));
        return new Framework(
                none.id(),
                none.municipality(),
                none.name(),
                none.language(),
                none.version(),
                none.documents(),
                roles,
                none.lines(),
                none.threads(),
                none.expectations(),
                none.focusAreas(),
                none.values(),
                none.guideMarks(),
                none.ideas(),
                none.practices(),
                none.passages(),
                none.norms(),
                none.extras());
    }

    private static ChartModel model(Lens lens, ChartModels.Names names, Finding... findings) {
        return ChartModels.of(chain(), List.of(findings), lens, names, Texts.DANISH);
    }

    @Test
    void tellsWhoHoldsAPosition() {
        ChartModel model = model(Lens.ROLE, ChartModels.Names.SHOWN);

        assertThat(model.card(0).line2()).isEqualTo("Anne Eksempel +1");
        assertThat(model.card(1).acting()).isTrue();
        assertThat(model.card(1).levels()).containsExactly(1, 2);
        assertThat(model.card(2).line2()).isEqualTo("Ingen leder");
        assertThat(model.card(2).vacant()).isTrue();
        assertThat(model.dotted()).containsExactly(2, 0);
    }

    @Test
    void leavesNamesOut() {
        ChartModel model = model(Lens.ROLE, ChartModels.Names.HIDDEN);

        assertThat(model.cards()).noneMatch(card -> card.line2().contains("Eksempel"));
    }

    @Test
    void countsWhatWasFoundAndNotWhatSomebodyLivesWith() {
        Finding gap = Finding.of(GAP).position("tom").build();
        Finding accepted = gap.withAccepted(
                new Acceptance("structure.vacant", "tom", null, List.of(), "aftalt", null, Extras.NONE));
        ChartModel model =
                model(Lens.GAPS, ChartModels.Names.SHOWN, gap, gap, accepted, gap.withSeverity(Severity.NOTICE));

        assertThat(model.card(2).gaps()).isEqualTo(2);
        assertThat(model.card(2).accepted()).isEqualTo(1);
        assertThat(model.card(2).line3()).isEqualTo("2 huller");
        assertThat(model.card(2).strip()).isEqualTo(Tint.GAP);
        assertThat(model.card(0).line3()).isEqualTo("ingen huller");
    }

    @Test
    void tellsSpans() {
        assertThat(model(Lens.SPAN, ChartModels.Names.SHOWN).card(1).line3()).isEqualTo("4 direkte · 4 i alt");
        assertThat(model(Lens.SPAN, ChartModels.Names.SHOWN).card(0).line3()).isEqualTo("1 direkte · 5 i alt");
    }

    @Test
    void putsPositionsWithoutAPlaceIntoTheTray() {
        assertThat(model(Lens.ROLE, ChartModels.Names.SHOWN).tray()).containsExactly(false, false, false, true);
    }

    @Test
    void explainsTheLevelsThatTheFrameworkHas() {
        assertThat(model(Lens.ROLE, ChartModels.Names.SHOWN).legend().entries())
                .extracting(ChartLegend.Entry::text)
                .containsExactly("Direktør", "Chef", "Uden rolle");
    }
}
