package dk.kaskade.framework;

import dk.kaskade.extras.Extras;
import java.util.List;

/**
 * One thing that a role, or every leader, is expected to do (forventning).
 *
 * @param roles     ids of roles; {@link Role#EVERY} = every leader
 * @param text      in this project's words, true to the source
 * @param threads   ids, the first is the main one
 * @param themes    ids of {@link Theme}s, the first is the main one
 * @param translate each leader is asked to put it into own words
 */
public record Expectation(
        String id,
        List<String> roles,
        String title,
        String text,
        List<String> threads,
        List<String> themes,
        List<Link> leadsTo,
        boolean translate,
        Source source,
        Extras extras) {
    public Expectation {
        roles = List.copyOf(roles);
        threads = List.copyOf(threads);
        themes = List.copyOf(themes);
        leadsTo = List.copyOf(leadsTo);
    }

    /** Expected of every leader, so it needs no handing on. */
    public boolean common() {
        return roles.contains(Role.EVERY);
    }
}
