package dk.kaskade.plugin.holbaek.view;

import dk.kaskade.framework.Expectation;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;

/**
 * One point that a leader is asked to put into own words.
 *
 * @param above the nearest leader's words; empty where there are none
 */
record Point(Expectation expectation, Response mine, String above) {
    /** The leader is asked for words: nobody has said that it does not apply. */
    boolean isAsked() {
        return mine.status() != ResponseStatus.NOT_APPLICABLE;
    }

    boolean hasWords() {
        return !mine.words().isBlank();
    }
}
