package dk.kaskade.plugin.odsherred.view;

import dk.kaskade.framework.GuideMark;
import dk.kaskade.ui.leaders.LeaderRow;

/** A leader and the nearest leader who set a guide mark so far apart that it is worth a talk. */
record Tension(LeaderRow leader, LeaderRow above, GuideMark mark, int own, int leaders) {
    int distance() {
        return Math.abs(own - leaders);
    }
}
