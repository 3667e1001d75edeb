package dk.kaskade.ui.reform;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.Inspector;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Scenario.Verdict;
import dk.kaskade.progress.Progress;
import dk.kaskade.reform.Kind;
import dk.kaskade.rules.BuiltInInspections;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.paint.CardChange;
import dk.kaskade.ui.session.Analysis;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeRowsTest {
    private static final Framework FRAMEWORK = FrameworkText.framework("""
            D1 direktoer leadsTo=C1 threads=red
            C1 chef leadsTo=L1 threads=red
            L1 leder threads=red
            """);
    private static final Organisation TODAY = ChainText.organisation("""
            dir level=1 title=Direktør
              c1 level=2 title=Chef
                s1 level=3 title=Skoleleder
                s2 level=3 title=Skoleleder
              c2 level=2 title=Chef
                v1 level=3 title=Vejleder
            """);
    private static final Organisation PROPOSAL = ChainText.organisation("""
            dir level=1 title=Direktør
              c1 level=2 title=Chef
              c2 level=2 title=Vejchef
                s1 level=3 title=Skoleleder
                s2 level=3 title=Skoleleder
                n1 level=3 title=Nyleder vacant
            """);

    private static final ReformAround AROUND = new ReformAround() {
        @Override
        public Analysis look(Organisation organisation, BooleanSupplier cancelled) {
            Inspector inspector = new Inspector(BuiltInInspections.all());
            InspectionContext in = InspectionContext.of(organisation, FRAMEWORK, ChainText.DAY);
            return new Analysis(in, inspector.inspect(in), FindingTexts.of(inspector.infos(), organisation, FRAMEWORK));
        }

        @Override
        public void choose(Consumer<Organisation> then) {
            throw new AssertionError("nobody asked");
        }

        @Override
        public boolean confirm(String what, String why, String verb) {
            throw new AssertionError("nobody asked");
        }

        @Override
        public void saveNew(Organisation organisation) {
            throw new AssertionError("nobody asked");
        }
    };

    private static Study study(Map<String, Verdict> decisions, @Nullable Study earlier) {
        Question question = new Question(TODAY, PROPOSAL, decisions, Set.of(), Texts.DANISH);
        return Study.of(question, earlier, AROUND, Progress.UNWATCHED);
    }

    private static List<ChangeRow> rows(Study study) {
        return new ChangeRows(study).rows(Set.of());
    }

    private static ChangeRow row(Study study, Kind kind) {
        return rows(study).stream()
                .filter(row -> row.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void movesOfTheSameWayStandTogetherAndOpen() {
        Study study = study(Map.of(), null);
        ChangeRow moved = row(study, Kind.MOVED);
        assertThat(moved.title()).isEqualTo("Skoleleder (2)");
        assertThat(moved.sentence()).isEqualTo("fra Chef til Vejchef");
        List<ChangeRow> open = new ChangeRows(study).rows(Set.of(moved.key()));
        assertThat(open.stream().filter(ChangeRow::inside).map(ChangeRow::title))
                .containsExactly("Skoleleder", "Skoleleder");
    }

    @Test
    void oneThatIsTurnedDownLeavesTheOthersTogether() {
        Study study = study(Map.of("moved:s1", Verdict.REJECTED), null);
        assertThat(rows(study).stream().filter(row -> row.kind() == Kind.MOVED))
                .extracting(ChangeRow::isRejected)
                .containsExactlyInAnyOrder(true, false);
        assertThat(study.after().organisation().position("s1").map(Position::reportsTo))
                .contains("c1");
    }

    @Test
    void saysWhatIsAnotherAndWhatItOpens() {
        Study study = study(Map.of(), null);
        assertThat(row(study, Kind.CHANGED).sentence()).isEqualTo("titel: Chef → Vejchef");
        assertThat(row(study, Kind.NEW).opens()).isPositive();
        assertThat(row(study, Kind.CLOSED).sentence()).isEqualTo("var under Chef");
        assertThat(study.single(AROUND, Progress.UNWATCHED).get("new:n1").opened())
                .isNotEmpty();
    }

    @Test
    void countsNothingOfWhatIsTurnedDown() {
        Study all = study(Map.of(), null);
        Study without = study(Map.of("new:n1", Verdict.REJECTED), all);
        assertThat(without.openedGaps()).hasSizeLessThan(all.openedGaps().size());
        assertThat(without.accepted().position("n1")).isEmpty();
        assertThat(without.both().indexOf("n1")).isNegative();
        assertThat(without.reform()).isSameAs(all.reform());
        assertThat(without.before()).isSameAs(all.before());
    }

    @Test
    void tellsGapsBeforeAndAfterByWhatBecomesOfThem() {
        Study study = study(Map.of(), null);
        List<GapRow> gaps = GapRow.of(study, new ChangeRows(study).words());
        assertThat(gaps)
                .anyMatch(row ->
                        row.effect() == GapRow.Effect.OPENED && row.positions().contains("n1"));
        assertThat(study.both().reform().of(study.both().indexOf("v1"))).isEqualTo(CardChange.CLOSED);
    }
}
