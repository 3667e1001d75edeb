package dk.kaskade.cascade;

import dk.kaskade.chain.Chain;
import java.util.Arrays;

/** The way of one expectation, or of one thread, down from a position: what of it has come to whom. */
public final class Journey {
    private final int start;
    private final int[] below;
    private final Hand[] hands;

    private Journey(int start, int[] below, Hand[] hands) {
        this.start = start;
        this.below = below;
        this.hands = hands;
    }

    static Journey of(Cascade cascade, Travel travel, ExpectationSet start, int p) {
        Chain chain = cascade.carried().chain();
        Hand[] hands = new Hand[chain.size()];
        Arrays.fill(hands, Hand.EMPTY);
        hands[p] = new Hand(travel.close(start, cascade.carried().own(p)), true);
        int[] below = chain.below(p);
        for (int q : below) {
            int leader = chain.leader(q);
            hands[q] = travel.step(hands[leader], cascade.stance(leader), cascade.stance(q));
        }
        return new Journey(p, below, hands);
    }

    /** The position it starts from. */
    public int start() {
        return start;
    }

    /** Everybody under the start, each after its leader. */
    public int[] below() {
        return below;
    }

    /** What of it has come to a position; empty where it ended above, and for whoever is not under the start. */
    public ExpectationSet at(int position) {
        return hands[position].held();
    }

    /** It is there by the position's own hand: the position carries something of it. */
    public boolean carriedBy(int position) {
        return hands[position].counts();
    }

    /** It is there, and the position carries nothing of it: it goes through untouched. */
    public boolean passesThrough(int position) {
        return !at(position).isEmpty() && !carriedBy(position);
    }
}
