package dk.kaskade.change;

import static dk.kaskade.change.Try.danish;
import static dk.kaskade.change.Try.done;
import static dk.kaskade.change.Try.refusal;
import static dk.kaskade.change.Try.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.extras.Extras;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.organisation.Acceptance;
import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Severity;
import dk.kaskade.organisation.Unit;
import dk.kaskade.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The changes of what does not belong to one position. */
final class OrganisationChangesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Organisation ORGANISATION = ChainText.organisation("""
            dir title=Direktør
              c1
            unit: u1
            community: board members=dir
            """);

    private static Acceptance accepted(@Nullable String position, String reason) {
        return new Acceptance("structure.span", position, null, List.of(), reason, DAY, Extras.NONE);
    }

    @Test
    void acceptsAFindingOnceAndTakesItBack() {
        Organisation once = done(ORGANISATION, new AcceptFinding(accepted("dir", "sådan er det")));
        assertThat(once).isEqualTo(ORGANISATION.withAccepted(List.of(accepted("dir", "sådan er det"))));
        Organisation twice = done(once, new AcceptFinding(accepted("dir", "bedre grund")));
        assertThat(twice.accepted()).containsExactly(accepted("dir", "bedre grund"));
        assertThat(done(twice, new AcceptFinding(accepted(null, "alle"))).accepted())
                .hasSize(2);
        assertThat(done(twice, new UnacceptFinding(accepted("dir", "")))).isEqualTo(ORGANISATION);
        assertThat(danish(once, new UnacceptFinding(accepted("dir", ""))))
                .isEqualTo("Acceptér ikke længere »structure.span« for Direktør");
    }

    @Test
    void refusesToAcceptWithoutAReasonAndToTakeBackWhatIsNot() {
        assertThat(refusal(ORGANISATION, new AcceptFinding(accepted("dir", " "))))
                .isEqualTo("refused.no-reason");
        assertThat(refusal(ORGANISATION, new AcceptFinding(accepted("x", "grund"))))
                .isEqualTo("refused.unknown-position");
        assertThat(refusal(ORGANISATION, new UnacceptFinding(accepted("dir", ""))))
                .isEqualTo("refused.not-accepted");
    }

    @Test
    void setsThePolicyAndForgetsIt() {
        Organisation off = done(ORGANISATION, new SetPolicy("dialogue.*", Severity.OFF));
        assertThat(off).isEqualTo(ORGANISATION.withPolicy(Map.of("dialogue.*", Severity.OFF)));
        assertThat(done(off, new SetPolicy("dialogue.*", null))).isEqualTo(ORGANISATION);
        assertThat(refusal(ORGANISATION, new SetPolicy(" ", Severity.OFF))).isEqualTo("refused.no-name");
    }

    @Test
    void renames() {
        assertThat(done(ORGANISATION, new RenameOrganisation(" Ny "))).isEqualTo(ORGANISATION.withName("Ny"));
        assertThat(refusal(ORGANISATION, new RenameOrganisation(""))).isEqualTo("refused.no-name");
        RenamePerson person = new RenamePerson("p-dir", "Anne Eksempel");
        Organisation after = done(ORGANISATION, person);
        assertThat(after.person("p-dir").orElseThrow().name()).isEqualTo("Anne Eksempel");
        assertThat(after.withPeople(ORGANISATION.people())).isEqualTo(ORGANISATION);
        assertThat(danish(ORGANISATION, person)).isEqualTo("Omdøb Person p-dir til Anne Eksempel");
        assertThat(refusal(ORGANISATION, new RenamePerson("x", "N"))).isEqualTo("refused.unknown-person");
        assertThat(done(ORGANISATION, new RenameUnit("u1", "Center")).units())
                .containsExactly(new Unit("u1", "Center", null, null, null, Extras.NONE));
        assertThat(refusal(ORGANISATION, new RenameUnit("x", "N"))).isEqualTo("refused.unknown-unit");
    }

    @Test
    void addsAUnit() {
        AddUnit change = new AddUnit("u2", "Skole", "u1", "school", "skole");
        assertThat(done(ORGANISATION, change).units())
                .hasSize(2)
                .endsWith(new Unit("u2", "Skole", "u1", "school", "skole", Extras.NONE));
        assertThat(refusal(ORGANISATION, new AddUnit("u1", "S", null, null, null)))
                .isEqualTo("refused.id-used");
        assertThat(refusal(ORGANISATION, new AddUnit("u2", "S", "x", null, null)))
                .isEqualTo("refused.unknown-unit");
        assertThat(refusal(ORGANISATION, new AddUnit("u2", "", null, null, null)))
                .isEqualTo("refused.no-name");
    }

    @Test
    void setsFrameworkAndDay() {
        assertThat(done(ORGANISATION, new SetFramework("grundlag"))).isEqualTo(ORGANISATION.withFramework("grundlag"));
        assertThat(done(ORGANISATION, new SetFramework(null)).framework()).isNull();
        assertThat(done(ORGANISATION, new SetAsOf(DAY))).isEqualTo(ORGANISATION.withAsOf(DAY));
        assertThat(new SetAsOf(DAY).sentence(ORGANISATION).in(Texts.ENGLISH)).isEqualTo("Set the date to 2 March 2026");
        assertThat(danish(ORGANISATION, new SetAsOf(null))).isEqualTo("Sæt datoen til dags dato");
    }

    @Test
    void setsAddsAndRemovesCommunities() {
        assertThat(done(ORGANISATION, new SetCommunityMembers("board", List.of("c1", "dir", "c1")))
                        .communities()
                        .get(0)
                        .members())
                .containsExactly("c1", "dir");
        assertThat(refusal(ORGANISATION, new SetCommunityMembers("board", List.of("x"))))
                .isEqualTo("refused.unknown-position");
        assertThat(refusal(ORGANISATION, new SetCommunityMembers("x", List.of())))
                .isEqualTo("refused.unknown-community");
        Organisation added = done(ORGANISATION, new AddCommunity("c1", "Chefer", "forum", List.of("c1")));
        assertThat(added.communities()).endsWith(new Community("c1", "Chefer", "forum", List.of("c1"), Extras.NONE));
        assertThat(done(added, new RemoveCommunity("c1"))).isEqualTo(ORGANISATION);
        assertThat(refusal(ORGANISATION, new RemoveCommunity("x"))).isEqualTo("refused.unknown-community");
        assertThat(refusal(ORGANISATION, new AddCommunity("board", "B", null, List.of())))
                .isEqualTo("refused.id-used");
    }

    @Test
    void severalAreOneStepOrNone() {
        Several both = Several.of(List.of(new Retitle("dir", "Ny"), new SetActing("c1", true)));
        assertThat(done(ORGANISATION, both))
                .isEqualTo(with(with(ORGANISATION, "dir", p -> p.title("Ny")), "c1", p -> p.acting(true)));
        assertThat(both.subjects()).containsExactly("dir", "c1");
        assertThat(danish(ORGANISATION, both)).isEqualTo("2 ændringer");
        assertThat(refusal(ORGANISATION, Several.of(List.of(new Retitle("dir", "Ny"), new Retitle("x", "T")))))
                .isEqualTo("refused.unknown-position");
    }

    @Test
    void aLaterOneOfSeveralSeesWhatTheEarlierDid() {
        Several both = Several.of(
                List.of(new AddPosition("n", "Ny", "dir", null, List.of()), new MovePositions(List.of("c1"), "n")));
        assertThat(done(ORGANISATION, both).position("c1").orElseThrow().reportsTo())
                .isEqualTo("n");
    }

    @Test
    void bothLanguagesHaveEverySentence() {
        assertThat(Sentence.texts().keys(Texts.DANISH))
                .isEqualTo(Sentence.texts().keys(Texts.ENGLISH));
    }

    @Test
    void whatHasOnlyAnIdIsCalledByTheNameThatIsTold() {
        Sentence off = new SetPolicy("structure.span", Severity.OFF).sentence(ORGANISATION);
        assertThat(off.in(Texts.DANISH, named -> "Spændet")).isEqualTo("Slå eftersynet »Spændet« fra");
        Sentence all = new SetPolicy("dialogue.*", Severity.NOTICE).sentence(ORGANISATION);
        assertThat(all.in(Texts.DANISH)).isEqualTo("Bedøm »alt om samtaler og svar« som bemærkning");
    }

    @Test
    void anotherWholeValueIsOneStep() {
        Organisation other = ORGANISATION.withName("Andet");
        assertThat(Try.done(ORGANISATION, Become.merged(other, "a.json"))).isSameAs(other);
        assertThat(Become.theirs(other, "a.json").sentence(ORGANISATION).in(Texts.DANISH))
                .isEqualTo("Hent det, andre har gemt i a.json");
    }
}
