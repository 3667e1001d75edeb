package dk.kaskade.ui.findings;

import java.util.Optional;

/** How the dock speaks with the person at the window; on the event thread. */
public interface Talk {
    /** Tells a sentence in passing, as why a change was refused. */
    void say(String sentence);

    /** Says what was just done, and offers to take it back. */
    void done(String sentence);

    /**
     * Asks why somebody decides to live with a gap, and waits for the answer.
     *
     * @param finding what it is, in a sentence
     * @return the reason, never blank; empty where the person thought better of it
     */
    Optional<String> reason(String finding);
}
