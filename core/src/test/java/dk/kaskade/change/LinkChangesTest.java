package dk.kaskade.change;

import static dk.kaskade.change.Try.danish;
import static dk.kaskade.change.Try.done;
import static dk.kaskade.change.Try.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.extras.Extras;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.organisation.LinkDecision;
import dk.kaskade.organisation.LinkDecision.Verdict;
import dk.kaskade.organisation.Organisation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LinkChangesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Organisation ORGANISATION = ChainText.organisation("dir level=1");

    private static LinkDecision decision(String to, Verdict verdict) {
        return new LinkDecision("d1", to, verdict, DAY, Extras.NONE);
    }

    @Test
    void keepsOneDecisionForEachLinkWhereItStood() {
        Organisation two = done(
                done(ORGANISATION, new DecideLink(decision("c1", Verdict.READING))),
                new DecideLink(decision("c2", Verdict.REJECTED)));
        Organisation confirmed = done(two, new DecideLink(decision("c1", Verdict.CONFIRMED)));
        assertThat(confirmed.links())
                .containsExactly(decision("c1", Verdict.CONFIRMED), decision("c2", Verdict.REJECTED));
        assertThat(confirmed.withLinks(List.of())).isEqualTo(ORGANISATION);
    }

    @Test
    void replacesEveryEarlierDecisionAndKeepsWhatItDoesNotKnow() {
        Extras by = new Extras(Map.of("by", "AE"));
        LinkDecision first = new LinkDecision("d1", "c1", Verdict.REJECTED, null, by);
        Organisation twice = ORGANISATION.withLinks(List.of(first, decision("c1", Verdict.READING)));
        assertThat(done(twice, new DecideLink(decision("c1", Verdict.CONFIRMED)))
                        .links())
                .containsExactly(new LinkDecision("d1", "c1", Verdict.CONFIRMED, DAY, by));
    }

    @Test
    void takesADecisionBackOnlyWhereThereIsOne() {
        Organisation rejected = done(ORGANISATION, new DecideLink(decision("c1", Verdict.REJECTED)));
        assertThat(done(rejected, new TakeBackLink("d1", "c1"))).isEqualTo(ORGANISATION);
        assertThat(refusal(rejected, new TakeBackLink("c1", "d1"))).isEqualTo("refused.not-decided");
        assertThat(refusal(ORGANISATION, new TakeBackLink("d1", "c1"))).isEqualTo("refused.not-decided");
    }

    @Test
    void refusesALinkToItself() {
        assertThat(refusal(ORGANISATION, new DecideLink(decision("d1", Verdict.READING))))
                .isEqualTo("refused.link-to-itself");
    }

    @Test
    void saysWhatItDoes() {
        assertThat(danish(ORGANISATION, new DecideLink(decision("c1", Verdict.CONFIRMED), "Viser vejen", "Rammer")))
                .isEqualTo("Bekræft leddet »Viser vejen« → »Rammer«");
        assertThat(danish(ORGANISATION, new DecideLink(decision("c1", Verdict.REJECTED))))
                .isEqualTo("Afvis leddet »d1« → »c1«");
        assertThat(danish(ORGANISATION, new DecideLink(decision("c1", Verdict.READING))))
                .startsWith("Foreslå");
        assertThat(danish(ORGANISATION, new TakeBackLink("d1", "c1"))).startsWith("Tag afgørelsen");
    }
}
