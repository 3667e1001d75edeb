package dk.kaskade.ui.edit;

import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.Sentence;
import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Session;
import java.util.Optional;
import java.util.function.Consumer;

/** What the pages of the registers have in common: what they show, how a change is done, and who hears what was done. */
final class RegisterDesk {
    private static final Texts TEXTS = Texts.beside(RegisterDesk.class, "registers");

    private final Session session;
    private final Wording wording;
    private final Consumer<String> heard;

    /** @param heard what was done, in a sentence */
    RegisterDesk(Session session, Wording wording, Consumer<String> heard) {
        this.session = session;
        this.wording = wording;
        this.heard = heard;
    }

    static String title(Wording wording) {
        return wording.text(TEXTS, "title");
    }

    static String menu(Wording wording) {
        return wording.text(TEXTS, "menu");
    }

    Organisation organisation() {
        return session.organisation();
    }

    Framework framework() {
        return session.framework();
    }

    String text(String key, Object... arguments) {
        return wording.text(TEXTS, key, arguments);
    }

    void say(String sentence) {
        heard.accept(sentence);
    }

    /**
     * Does a change as one step.
     *
     * @return why it cannot be done; empty where it was
     */
    String apply(OrganisationChange change) {
        Sentence does = change.sentence(session.organisation());
        Optional<Sentence> refused = session.apply(change);
        if (refused.isEmpty()) {
            heard.accept(words(does));
        }
        return refused.map(this::words).orElse("");
    }

    String words(Sentence sentence) {
        return session.words(sentence, wording.language());
    }
}
