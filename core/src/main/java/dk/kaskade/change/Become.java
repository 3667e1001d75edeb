package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;
import java.util.List;

/** Puts another value in the place of the whole organisation, as one step: one that was merged, or that lay in the file. */
public record Become(Organisation value, Sentence what) implements OrganisationChange {
    /** Two people's work put together. */
    public static Become merged(Organisation value, String file) {
        return new Become(value, Sentence.of("become.merged", file));
    }

    /** What somebody else has saved. */
    public static Become theirs(Organisation value, String file) {
        return new Become(value, Sentence.of("become.theirs", file));
    }

    /** What a newer file of somebody else's tells. */
    public static Sentence updated(String file) {
        return Sentence.of("become.updated", file);
    }

    /** A proposal that begins with what is now. */
    public static Become upToDate(Organisation value, String today) {
        return new Become(value, Sentence.of("become.up-to-date", Names.shorten(today)));
    }

    /** Work that was put aside when the program ended. */
    public static Become recovered(Organisation value) {
        return new Become(value, Sentence.of("become.recovered"));
    }

    @Override
    public Outcome applyTo(Organisation organisation) {
        return new Outcome.Done(value);
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        return what;
    }

    @Override
    public List<String> subjects() {
        return List.of();
    }
}
