package dk.kaskade.discretion;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.extras.Extras;
import dk.kaskade.organisation.Acceptance;
import dk.kaskade.organisation.Agreement;
import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.organisation.Unit;
import dk.kaskade.store.OrganisationFile;
import dk.kaskade.text.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamelessTest {
    private static final Response SAID =
            new Response(ResponseStatus.AGREED, "Anne og jeg tager det på torsdag", 1, "", null, Extras.NONE);

    private final Organisation named = Organisation.empty("prøve", "Prøve", null)
            .withPeople(List.of(
                    new Person("anne", "Anne Eksempel", Extras.NONE), new Person("bo", "Bo Skabelon", Extras.NONE)))
            .withUnits(List.of(
                    new Unit("u1", "Center", null, "center", null, Extras.NONE),
                    new Unit("anne-eksempel", "Anne Eksempels team", "u1", "team", null, Extras.NONE)))
            .withPositions(List.of(
                    Position.of("top", "Direktør", null)
                            .change()
                            .holders(List.of("anne"))
                            .build(),
                    Position.of("bo.skabelon", "Leder (Bo Skabelon)", "top")
                            .change()
                            .unit("anne-eksempel")
                            .holders(List.of("bo", "anne", "ukendt"))
                            .deputy("anne")
                            .response("e1", SAID)
                            .agreements(List.of(
                                    new Agreement("a1", "Bo taler med Anne", null, null, List.of("e2"), Extras.NONE)))
                            .build(),
                    Position.of("c", "Leder", "bo.skabelon")))
            .withCommunities(List.of(
                    new Community("k", "Bo Skabelons gruppe", null, List.of("top", "bo.skabelon"), Extras.NONE)))
            .withAccepted(List.of(
                    new Acceptance("structure.span", "bo.skabelon", null, List.of(), "Bo vil det", null, Extras.NONE)));

    @Test
    void tellsNothingOfWhatAProposalWasMadeFrom() {
        Organisation proposal = named.withPeople(List.of(new Person("anne", "Anne Eksempel", Extras.NONE)))
                .withScenario(
                        dk.kaskade.organisation.Scenario.of(named, "anne.json", java.time.LocalDate.of(2026, 11, 1)));
        for (Nameless.Words words : Nameless.Words.values()) {
            String json = OrganisationFile.toJson(Nameless.of(proposal, words, Texts.DANISH));
            assertThat(json).doesNotContain("scenario", "Skabelon", "anne.json");
        }
    }

    @Test
    void keepsWhoHoldsWhatWithoutTellingWho() {
        Organisation nameless = Nameless.of(named, Nameless.Words.LEFT_OUT, Texts.DANISH);
        assertThat(nameless.people()).extracting(Person::name).containsExactly("Leder 1", "Leder 2");
        Position shared = nameless.positions().get(1);
        assertThat(shared.id()).isEqualTo("stilling-1");
        assertThat(shared.title()).isEqualTo("Leder (N.N.)");
        assertThat(shared.holders().subList(0, 2)).containsExactly("leder-2", "leder-1");
        assertThat(shared.deputy()).isEqualTo("leder-1");
        assertThat(nameless.positions().get(2).reportsTo()).isEqualTo("stilling-1");
        assertThat(nameless.position("stilling-1").orElseThrow().unit()).isEqualTo("nr-1");
        assertThat(nameless.unit("nr-1").orElseThrow().name()).isEqualTo("N.N. team");
        assertThat(nameless.communities().get(0).members()).containsExactly("top", "stilling-1");
        assertThat(nameless.accepted().get(0).position()).isEqualTo("stilling-1");
    }

    @Test
    void leavesOwnWordsOutButTellsThatThereWereSome() {
        Position position = Nameless.of(named, Nameless.Words.LEFT_OUT, Texts.DANISH)
                .positions()
                .get(1);
        assertThat(position.response("e1").words()).isEqualTo("[egne ord er udeladt]");
        assertThat(position.response("e1").reason()).isEmpty();
        assertThat(position.response("e1").status()).isEqualTo(ResponseStatus.AGREED);
        assertThat(position.agreements().get(0).text()).isEqualTo("[aftalens tekst er udeladt]");
        assertThat(position.agreements().get(0).carries()).containsExactly("e2");
    }

    @Test
    void keepsOwnWordsWhereAskedToButNoNameInThem() {
        Position position = Nameless.of(named, Nameless.Words.KEPT, Texts.ENGLISH)
                .positions()
                .get(1);
        assertThat(position.response("e1").words()).isEqualTo("N.N. og jeg tager det på torsdag");
        assertThat(position.agreements().get(0).text()).isEqualTo("N.N. taler med N.N.");
    }

    @Test
    void hasNoNameInAnyByteOfTheFile(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("kopi.json");
        OrganisationFile.save(Nameless.of(named, Nameless.Words.KEPT, Texts.DANISH), file);
        String all = Files.readString(file, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        assertThat(all).doesNotContain("anne", "eksempel", "skabelon", "ukendt").contains("direktør");
    }

    @Test
    void leavesTheRestAsItIs() {
        Organisation plain = named.withPeople(List.of());
        assertThat(Nameless.of(plain, Nameless.Words.KEPT, Texts.DANISH).units())
                .isEqualTo(plain.units());
    }

    @Test
    void callsWhoeverIsInSeveralTheSameInEach() {
        Organisation turned = named.withPeople(List.of(
                new Person("cia", "Cia Attrap", Extras.NONE),
                named.people().get(1),
                named.people().get(0)));
        List<Organisation> both = Nameless.all(List.of(named, turned), Nameless.Words.LEFT_OUT, Texts.DANISH);
        assertThat(both.get(0).people()).extracting(Person::name).containsExactly("Leder 1", "Leder 2");
        assertThat(both.get(1).people()).extracting(Person::name).containsExactly("Leder 4", "Leder 2", "Leder 1");
        assertThat(both.get(1).positions()).isEqualTo(both.get(0).positions());
    }
}
