package dk.kaskade.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.change.DecideChange;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.Outcome;
import dk.kaskade.change.Retitle;
import dk.kaskade.difference.Field;
import dk.kaskade.merge.Place.Kind;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Scenario;
import dk.kaskade.organisation.Scenario.Verdict;
import dk.kaskade.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two people's work on one proposal. */
class ProposalsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Organisation TODAY = Organisation.empty("o", "Prøve", null)
            .withPositions(List.of(
                    Position.of("top", "Top", null), Position.of("a", "A", "top"), Position.of("b", "B", "top")));
    private static final Organisation BASE = TODAY.withScenario(Scenario.of(TODAY, "f.json", DAY));

    private static Organisation with(Organisation organisation, OrganisationChange... changes) {
        Organisation now = organisation;
        for (OrganisationChange change : changes) {
            now = ((Outcome.Done) change.applyTo(now)).organisation();
        }
        return now;
    }

    private static DecideChange decide(String change, @Nullable Verdict verdict) {
        return new DecideChange(List.of(change), verdict, "");
    }

    private static Scenario scenario(Merged merged) {
        Scenario scenario = merged.organisation().scenario();
        assertThat(scenario).isNotNull();
        return scenario;
    }

    @Test
    void decisionsOfBothAreBothThere() {
        Merged merged = Merge.of(
                BASE,
                with(BASE, decide("new:x", Verdict.ACCEPTED)),
                with(BASE, decide("moved:a", Verdict.REJECTED), new Retitle("b", "Ny B")));
        assertThat(merged.conflicts()).isEmpty();
        assertThat(scenario(merged).decisions())
                .containsOnly(Map.entry("new:x", Verdict.ACCEPTED), Map.entry("moved:a", Verdict.REJECTED));
        assertThat(scenario(merged).base()).isEqualTo(TODAY);
        assertThat(merged.organisation().positions().get(2).title()).isEqualTo("Ny B");
    }

    @Test
    void oneChangeDecidedDifferentlyIsAsked() {
        Organisation mine = with(BASE, decide("new:x", Verdict.ACCEPTED));
        Organisation theirs = with(BASE, decide("new:x", Verdict.REJECTED));
        Merged merged = Merge.of(BASE, mine, theirs);
        Place place = Place.of(Kind.DECISION, "", "new:x").at(Field.VERDICT);
        assertThat(merged.conflicts()).containsExactly(new Conflict(place, Verdict.ACCEPTED, Verdict.REJECTED));
        assertThat(scenario(merged).decisions()).containsEntry("new:x", Verdict.ACCEPTED);
        assertThat(scenario(Merge.of(BASE, mine, theirs, Set.of(place))).decisions())
                .containsEntry("new:x", Verdict.REJECTED);
        MergeTexts texts = new MergeTexts(mine, theirs, dk.kaskade.framework.Framework.none(), Texts.DANISH);
        assertThat(texts.where(place)).isEqualTo("afgørelsen om ændringen new:x: afgørelse");
        assertThat(texts.value(place, Verdict.REJECTED)).isEqualTo("forkastet");
    }

    @Test
    void aDecisionTakenBackBySomebodyIsGone() {
        Organisation base = with(BASE, decide("new:x", Verdict.ACCEPTED), decide("new:y", Verdict.ACCEPTED));
        Merged merged =
                Merge.of(base, with(base, decide("new:x", null)), with(base, decide("new:z", Verdict.REJECTED)));
        assertThat(scenario(merged).decisions()).containsOnlyKeys("new:y", "new:z");
    }

    @Test
    void whatOneSideBroughtUpToDateStays() {
        Organisation now = with(TODAY, new Retitle("a", "A i dag"));
        Scenario renewed = Scenario.of(now, "f.json", DAY);
        Organisation updated = with(BASE, new Retitle("a", "A i dag")).withScenario(renewed);
        Organisation decided = with(BASE, decide("new:x", Verdict.ACCEPTED));
        for (Merged merged : List.of(Merge.of(BASE, updated, decided), Merge.of(BASE, decided, updated))) {
            assertThat(merged.conflicts()).isEmpty();
            assertThat(scenario(merged).base()).isEqualTo(now);
            assertThat(scenario(merged).decisions()).containsOnlyKeys("new:x");
        }
    }

    @Test
    void whatBothBroughtUpToDateIsPutTogetherAndAskedOnce() {
        Organisation mine = with(TODAY, new Retitle("a", "A hos mig"), new Retitle("b", "B hos mig"));
        Organisation theirs = with(TODAY, new Retitle("a", "A hos dem"));
        Merged merged = Merge.of(
                BASE,
                mine.withScenario(Scenario.of(mine, "f.json", DAY)),
                theirs.withScenario(Scenario.of(theirs, "f.json", DAY)));
        assertThat(merged.conflicts()).hasSize(1);
        assertThat(scenario(merged).base()).isEqualTo(mine);
    }

    @Test
    void aProposalStaysOneWhereOneSideHasNone() {
        Organisation edited = with(TODAY, new Retitle("a", "Ny A"));
        assertThat(Merge.of(TODAY, BASE, edited).organisation().scenario()).isEqualTo(BASE.scenario());
        assertThat(Merge.of(TODAY, edited, BASE).organisation().scenario()).isEqualTo(BASE.scenario());
        Merged dropped = Merge.of(BASE, BASE.withScenario(null), with(BASE, decide("new:x", Verdict.ACCEPTED)));
        assertThat(dropped.conflicts()).hasSize(1);
        assertThat(dropped.organisation().scenario()).isNull();
        MergeTexts texts = new MergeTexts(BASE, TODAY, dk.kaskade.framework.Framework.none(), Texts.DANISH);
        Conflict conflict = dropped.conflicts().get(0);
        assertThat(texts.where(conflict.place())).isEqualTo("Organisationen: hvad forslaget er lavet af");
        assertThat(texts.value(conflict.place(), conflict.theirs())).isEqualTo("forslag");
        assertThat(texts.value(conflict.place(), conflict.mine())).isEqualTo("ikke oplyst");
    }

    @Test
    void twoProposalsThatWereNeverOneAreTheirOwn() {
        Organisation other = with(TODAY, new Retitle("b", "B"));
        Merged merged = Merge.of(TODAY, BASE, other.withScenario(Scenario.of(other, "g.json", DAY)));
        assertThat(scenario(merged).file()).isEqualTo("f.json");
        assertThat(merged.conflicts()).hasSize(1);
    }
}
