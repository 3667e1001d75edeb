package dk.kaskade.change;

import static dk.kaskade.change.Try.danish;
import static dk.kaskade.change.Try.done;
import static dk.kaskade.change.Try.position;
import static dk.kaskade.change.Try.refusal;
import static dk.kaskade.change.Try.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.extras.Extras;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.organisation.Agreement;
import dk.kaskade.organisation.Dialogue;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.organisation.Strength;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is said in the talk between a leader and the nearest leader. */
final class AnswerChangesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Organisation ORGANISATION = ChainText.organisation("""
            dir title=Direktør agreed=E1 carries=E7 strengths=mod:2@2025-01-01 dialogues=lus@2025-01-01
              c1
            """);

    private static AnswerExpectation answer(String expectation, ResponseStatus status, String words) {
        return new AnswerExpectation("dir", expectation, status, words, 0, "", DAY);
    }

    @Test
    void answersAnExpectationOnADay() {
        Organisation after = done(
                ORGANISATION,
                new AnswerExpectation("dir", "E2", ResponseStatus.NOT_APPLICABLE, "ord", 3, "fordi", DAY));
        Response expected = new Response(ResponseStatus.NOT_APPLICABLE, "ord", 3, "fordi", DAY, Extras.NONE);
        assertThat(after).isEqualTo(with(ORGANISATION, "dir", p -> p.response("E2", expected)));
        assertThat(position(after, "dir").responses()).containsOnlyKeys("E1", "E2");
    }

    @Test
    void keepsTheDayAndWhatIsUnknownWhereNothingNewIsSaid() {
        Response known = new Response(ResponseStatus.AGREED, "ord", 0, "", null, new Extras(Map.of("x", 1)));
        Organisation before = with(ORGANISATION, "dir", p -> p.response("E1", known));
        assertThat(done(before, answer("E1", ResponseStatus.AGREED, "ord"))).isEqualTo(before);
        assertThat(position(done(before, answer("E1", ResponseStatus.AGREED, "nye")), "dir")
                        .response("E1"))
                .isEqualTo(known.withWords("nye").withChanged(DAY));
    }

    @Test
    void anAnswerThatSaysNothingIsRemoved() {
        assertThat(done(ORGANISATION, answer("E1", ResponseStatus.OPEN, "")))
                .isEqualTo(with(ORGANISATION, "dir", p -> p.responses(Map.of())));
        assertThat(done(ORGANISATION, answer("E9", ResponseStatus.OPEN, ""))).isEqualTo(ORGANISATION);
    }

    @Test
    void refusesAnAnswerThatCannotBe() {
        assertThat(refusal(ORGANISATION, new AnswerExpectation("dir", "E1", ResponseStatus.OPEN, "", 4, "", DAY)))
                .isEqualTo("refused.priority");
        assertThat(refusal(ORGANISATION, new AnswerExpectation("x", "E1", ResponseStatus.OPEN, "", 0, "", DAY)))
                .isEqualTo("refused.unknown-position");
    }

    @Test
    void callsThingsOfTheFrameworkByTheirNames() {
        assertThat(danish(ORGANISATION, answer("E1", ResponseStatus.AGREED, "ord")))
                .isEqualTo("Svar på »E1« for Direktør");
        OrganisationChange named =
                new AnswerExpectation("dir", "E1", ResponseStatus.OPEN, "", 0, "", DAY, "Sætter retning");
        assertThat(danish(ORGANISATION, named)).isEqualTo("Svar på »Sætter retning« for Direktør");
        assertThat(danish(ORGANISATION, new SetStrength("dir", "mod", 4, DAY, "Mod og nytænkning")))
                .isEqualTo("Sæt styrken af »Mod og nytænkning« til 4 for Direktør");
        assertThat(danish(ORGANISATION, new HoldDialogue("dir", "lus", DAY, "Lederudviklingssamtale")))
                .isEqualTo("Notér Lederudviklingssamtale med Direktør den 2. marts 2026");
    }

    @Test
    void keepsOlderStrengthsAndReplacesOneOfTheSameDay() {
        Strength old = new Strength("mod", 2, LocalDate.of(2025, 1, 1), Extras.NONE);
        Organisation once = done(ORGANISATION, new SetStrength("dir", "mod", 4, DAY));
        assertThat(once)
                .isEqualTo(with(
                        ORGANISATION, "dir", p -> p.strengths(List.of(old, new Strength("mod", 4, DAY, Extras.NONE)))));
        Organisation twice = done(once, new SetStrength("dir", "mod", 5, DAY));
        assertThat(position(twice, "dir").strengths()).containsExactly(old, new Strength("mod", 5, DAY, Extras.NONE));
        assertThat(refusal(ORGANISATION, new SetStrength("x", "mod", 1, DAY))).isEqualTo("refused.unknown-position");
    }

    private static Agreement agreement(String id, String text) {
        return new Agreement(id, text, DAY, DAY.plusDays(1), List.of("E8"), Extras.NONE);
    }

    @Test
    void addsEditsAndRemovesAgreements() {
        String id = FreshIds.agreement(ORGANISATION);
        assertThat(id).isEqualTo("a2");
        Organisation added = done(ORGANISATION, new AddAgreement("dir", agreement(id, "Aftale")));
        assertThat(position(added, "dir").agreements())
                .extracting(Agreement::text)
                .containsExactly("carries E7", "Aftale");
        Organisation edited = done(added, new EditAgreement("dir", agreement(id, "Rettet")));
        assertThat(position(edited, "dir").agreements())
                .extracting(Agreement::text)
                .containsExactly("carries E7", "Rettet");
        RemoveAgreement remove = new RemoveAgreement("dir", id);
        assertThat(danish(edited, remove)).isEqualTo("Fjern en aftale for Direktør: Rettet");
        assertThat(done(edited, remove)).isEqualTo(ORGANISATION);
    }

    @Test
    void refusesAgreementsThatCannotBe() {
        assertThat(refusal(ORGANISATION, new AddAgreement("dir", agreement("a1", "T"))))
                .isEqualTo("refused.id-used");
        assertThat(refusal(ORGANISATION, new AddAgreement("x", agreement("a1", "T"))))
                .isEqualTo("refused.unknown-position");
        assertThat(refusal(ORGANISATION, new EditAgreement("dir", agreement("a9", "T"))))
                .isEqualTo("refused.unknown-agreement");
        assertThat(refusal(ORGANISATION, new EditAgreement("x", agreement("a1", "T"))))
                .isEqualTo("refused.unknown-position");
        assertThat(refusal(ORGANISATION, new RemoveAgreement("dir", "a9"))).isEqualTo("refused.unknown-agreement");
        assertThat(refusal(ORGANISATION, new RemoveAgreement("x", "a1"))).isEqualTo("refused.unknown-position");
        Agreement backwards = new Agreement("a5", "T", DAY, DAY.minusDays(1), List.of(), Extras.NONE);
        assertThat(refusal(ORGANISATION, new AddAgreement("dir", backwards)))
                .isEqualTo("refused.ends-before-it-begins");
        Agreement oneDay = new Agreement("a5", "T", DAY, DAY, List.of(), Extras.NONE);
        assertThat(position(done(ORGANISATION, new AddAgreement("dir", oneDay)), "dir")
                        .agreements())
                .contains(oneDay);
    }

    @Test
    void notesADialogueOnce() {
        HoldDialogue change = new HoldDialogue("dir", "lus", DAY);
        Organisation after = done(ORGANISATION, change);
        Position dir = position(after, "dir");
        assertThat(dir.dialogues()).hasSize(2).endsWith(new Dialogue("lus", DAY, Extras.NONE));
        assertThat(done(after, change)).isEqualTo(after);
        assertThat(danish(ORGANISATION, change)).isEqualTo("Notér lus med Direktør den 2. marts 2026");
        assertThat(refusal(ORGANISATION, new HoldDialogue("x", "lus", DAY))).isEqualTo("refused.unknown-position");
    }
}
