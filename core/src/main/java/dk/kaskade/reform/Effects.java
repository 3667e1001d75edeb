package dk.kaskade.reform;

import dk.kaskade.comparison.Comparison;
import dk.kaskade.comparison.Party;
import dk.kaskade.inspect.Finding;
import dk.kaskade.progress.Progress;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What follows of a proposal.
 *
 * @param closed     gaps and errors of today that are gone, accepted ones left out; see {@link Gaps}
 * @param opened     those that are new
 * @param kept       how many gaps and errors stay
 * @param reach      of each thread, before and after
 * @param figures    today in the first column, the proposal in the second
 * @param newLeaders who gets a new nearest leader
 * @param newDuties  who gets new expectations or is freed of some, new and closed positions among them
 */
public record Effects(
        List<Finding> closed,
        List<Finding> opened,
        int kept,
        List<ThreadReach> reach,
        Comparison figures,
        List<NewLeader> newLeaders,
        List<NewDuties> newDuties) {

    /**
     * How many positions a thread reaches from the tops, and how many there are on the levels that it is for, before and after.
     *
     * @param before positions reached, by level of the framework
     * @param ofBefore positions there are, by level
     */
    public record ThreadReach(
            String thread,
            Map<Integer, Integer> before,
            Map<Integer, Integer> ofBefore,
            Map<Integer, Integer> after,
            Map<Integer, Integer> ofAfter) {}

    /**
     * @param position id as proposed
     * @param from     id of the leader today, none = it was at the top, or is new
     * @param to       id of the leader as proposed
     */
    public record NewLeader(
            String position,
            @Nullable String from,
            @Nullable String to) {}

    /**
     * The role card of the difference.
     *
     * @param gained ids of expectations that the position carries as proposed and not today
     * @param lost   the reverse
     */
    public record NewDuties(String position, List<String> gained, List<String> lost) {}

    public Effects {
        closed = List.copyOf(closed);
        opened = List.copyOf(opened);
        reach = List.copyOf(reach);
        newLeaders = List.copyOf(newLeaders);
        newDuties = List.copyOf(newDuties);
    }

    /**
     * Linear in both, a reach for each top apart.
     *
     * @param proposed with the ids of today for positions that were found again: of {@link Reform#without} or {@link Reform#proposed}
     * @throws java.util.concurrent.CancellationException where nobody wants it any more
     */
    public static Effects of(Party today, Party proposed, Progress progress) {
        progress.check();
        Gaps gaps = Gaps.between(today.report(), proposed.report());
        List<ThreadReach> reach = Threads.between(today, proposed, progress);
        Posts posts = new Posts(today, proposed);
        progress.check();
        return new Effects(
                gaps.closed(),
                gaps.opened(),
                gaps.kept(),
                reach,
                Comparison.of(List.of(today, proposed), progress),
                posts.newLeaders(),
                posts.newDuties());
    }
}
