package dk.kaskade.framework;

import dk.kaskade.extras.Extras;

/**
 * Something done again and again (praksis): LUS, MUS, leadership evaluation, onboarding.
 *
 * @param kind        conversation, evaluation, recruitment, onboarding, strategy, group, basis
 * @param everyMonths its rhythm, 0 = none
 * @param voluntary   nobody is behind who has not done it
 */
public record Practice(
        String id,
        String name,
        String kind,
        String text,
        int everyMonths,
        boolean voluntary,
        Source source,
        Extras extras) {
    /** Has a rhythm that a leader can fall behind. */
    public boolean regular() {
        return everyMonths > 0 && !voluntary;
    }
}
