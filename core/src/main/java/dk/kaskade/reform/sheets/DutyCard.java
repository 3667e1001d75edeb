package dk.kaskade.reform.sheets;

import java.util.List;

/**
 * The role card of the difference: what a leader is newly expected to do, from whom it comes and to whom it is passed on, and what
 * falls away. What is expected of every leader is counted, not told one by one.
 *
 * @param title    of the position; {@code unit} may be empty
 * @param fate     what becomes of the position itself
 * @param gained   what is new, in the order of the framework
 * @param lost     titles of what falls away
 * @param gainedOfAll how many of those expected of every leader are new
 * @param lostOfAll   how many of those fall away
 */
public record DutyCard(
        String title, String unit, Fate fate, List<Duty> gained, List<String> lost, int gainedOfAll, int lostOfAll) {
    /** What becomes of the position. */
    public enum Fate {
        NEW,
        STAYS,
        CLOSED
    }

    /**
     * One expectation that is new.
     *
     * @param text in the words of the framework
     * @param from the leader from whom it comes, empty where nobody above passes it on
     * @param to   those to whom it is passed on, positions alike counted together: {@code Skoleleder (4)}
     */
    public record Duty(String title, String text, String from, List<String> to) {
        public Duty {
            to = List.copyOf(to);
        }
    }

    public DutyCard {
        gained = List.copyOf(gained);
        lost = List.copyOf(lost);
    }
}
