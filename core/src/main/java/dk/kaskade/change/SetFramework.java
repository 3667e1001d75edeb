package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the framework that the organisation answers to.
 *
 * @param framework its id, none = no framework
 */
public record SetFramework(@Nullable String framework) implements OrganisationChange {
    @Override
    public Outcome applyTo(Organisation organisation) {
        return new Outcome.Done(organisation.withFramework(framework));
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        return framework == null
                ? Sentence.of("set-framework.none")
                : Sentence.of("set-framework", Sentence.Named.framework(framework));
    }

    @Override
    public List<String> subjects() {
        return List.of();
    }
}
