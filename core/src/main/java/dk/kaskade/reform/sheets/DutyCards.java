package dk.kaskade.reform.sheets;

import dk.kaskade.cascade.Cascade;
import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.reform.Effects.NewDuties;
import dk.kaskade.reform.sheets.DutyCard.Duty;
import dk.kaskade.reform.sheets.DutyCard.Fate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the cards of the difference of what a proposal changes in expectations. */
final class DutyCards {
    private final Proposal proposal;
    private final ReformWords words;
    private final Cascade cascade;
    private final Chain chain;

    DutyCards(Proposal proposal, ReformWords words) {
        this.proposal = proposal;
        this.words = words;
        cascade = proposal.after().context().cascade();
        chain = proposal.after().context().chain();
    }

    /** Those who stay first, then new positions, then those that are closed. */
    List<DutyCard> all() {
        return proposal.effects().newDuties().stream()
                .map(this::card)
                .sorted(Comparator.comparingInt(card -> order(card.fate())))
                .toList();
    }

    private static int order(Fate fate) {
        return switch (fate) {
            case STAYS -> 0;
            case NEW -> 1;
            case CLOSED -> 2;
        };
    }

    private DutyCard card(NewDuties duties) {
        String id = duties.position();
        Framework before = proposal.before().context().framework();
        Framework after = proposal.after().context().framework();
        List<String> gained =
                duties.gained().stream().filter(each -> !ofAll(after, each)).toList();
        List<String> lost =
                duties.lost().stream().filter(each -> !ofAll(before, each)).toList();
        return new DutyCard(
                words.titleOf(id),
                words.unitOf(id),
                fate(id),
                gained.stream().map(each -> duty(id, each)).toList(),
                lost.stream().map(each -> words.expectation(before, each)).toList(),
                duties.gained().size() - gained.size(),
                duties.lost().size() - lost.size());
    }

    private static boolean ofAll(Framework framework, String expectation) {
        return framework.expectation(expectation).filter(Expectation::common).isPresent();
    }

    private Fate fate(String id) {
        if (chain.indexOf(id) == Chain.NOBODY) {
            return Fate.CLOSED;
        }
        boolean known = proposal.before().context().chain().indexOf(id) != Chain.NOBODY;
        return known ? Fate.STAYS : Fate.NEW;
    }

    /** One expectation as a position of the proposal carries it. */
    Duty duty(String position, String expectation) {
        Optional<Expectation> known = proposal.after().context().framework().expectation(expectation);
        int at = chain.indexOf(position);
        int number = cascade.carried().indexOf(expectation);
        String text = known.map(Expectation::text).orElse("");
        boolean travels =
                at >= 0 && number >= 0 && known.filter(e -> !e.common()).isPresent();
        return new Duty(
                words.expectation(expectation),
                text,
                travels ? from(at, number) : "",
                travels ? to(at, number) : List.of());
    }

    private String from(int at, int expectation) {
        int leader = chain.leader(at);
        boolean handed = leader != Chain.NOBODY
                && !chain.inRing(at)
                && cascade.handed(cascade.carried().own(leader), leader, at).contains(expectation);
        return handed ? words.place(chain.id(leader)) : "";
    }

    private List<String> to(int at, int expectation) {
        ExpectationSet one = ExpectationSet.of(expectation);
        Map<String, Integer> titles = new LinkedHashMap<>();
        for (int report : chain.reports(at)) {
            if (!cascade.handed(one, at, report).isEmpty()) {
                titles.merge(words.titleOf(chain.id(report)), 1, Integer::sum);
            }
        }
        return titles.entrySet().stream()
                .map(each -> each.getValue() == 1 ? each.getKey() : each.getKey() + " (" + each.getValue() + ")")
                .toList();
    }
}
