package dk.kaskade.plugin.halsnaes.view;

import dk.kaskade.extras.Extras;
import dk.kaskade.framework.Idea;
import dk.kaskade.organisation.Agreement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An idea that a leader takes to the next talk. It is an agreement of the position, so that it stands on the role card, is
 * saved with the organisation and is undone as everything is; a member of its own says which idea it is.
 *
 * @param note what was written to it
 */
record Pick(Idea idea, Agreement agreement, String note) {
    /** The member of an agreement that names the idea it was made of. */
    static final String MEMBER = "idea";

    private static final String BREAK = "\n";

    /** An agreement about an idea, without a note yet. */
    static Agreement fresh(String id, Idea idea, LocalDate day) {
        return new Agreement(id, lead(idea), day, null, List.of(), new Extras(Map.of(MEMBER, idea.id())));
    }

    /** What an agreement takes along; empty where it is none of these, or of an idea that is not there any more. */
    static Optional<Pick> of(Agreement agreement, Function<String, @Nullable Idea> ideas) {
        return agreement.extras().members().get(MEMBER) instanceof String id
                ? Optional.ofNullable(ideas.apply(id)).map(idea -> new Pick(idea, agreement, note(idea, agreement)))
                : Optional.empty();
    }

    private static String lead(Idea idea) {
        return idea.name().isBlank() ? idea.text() : idea.name() + ": " + idea.text();
    }

    /** What stands behind the idea; all of it where somebody has put the agreement into other words. */
    private static String note(Idea idea, Agreement agreement) {
        String lead = lead(idea);
        String text = agreement.text();
        return text.startsWith(lead) ? text.substring(lead.length()).strip() : text;
    }

    /** The agreement with another note; in other words it becomes the note itself. */
    Agreement noted(String next) {
        String lead = lead(idea);
        boolean own = !agreement.text().startsWith(lead);
        String text = own && !next.isBlank() ? next : next.isBlank() ? lead : lead + BREAK + next.strip();
        return new Agreement(
                agreement.id(), text, agreement.made(), agreement.until(), agreement.carries(), agreement.extras());
    }
}
