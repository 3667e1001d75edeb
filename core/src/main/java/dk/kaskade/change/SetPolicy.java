package dk.kaskade.change;

import dk.kaskade.change.Sentence.Named;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says how bad an inspection's findings are here.
 *
 * @param inspection id or prefix, {@code dialogue.*}
 * @param severity   none = as the inspection says
 */
public record SetPolicy(String inspection, @Nullable Severity severity) implements OrganisationChange {
    @Override
    public Outcome applyTo(Organisation organisation) {
        if (inspection.isBlank()) {
            return Apply.refuse("refused.no-name");
        }
        Map<String, Severity> policy = new LinkedHashMap<>(organisation.policy());
        if (severity == null) {
            policy.remove(inspection);
        } else {
            policy.put(inspection, severity);
        }
        return new Outcome.Done(organisation.withPolicy(policy));
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        return severity == null
                ? Sentence.of("set-policy.usual", Named.inspection(inspection))
                : Sentence.of("set-policy." + severity.id(), Named.inspection(inspection));
    }

    @Override
    public List<String> subjects() {
        return List.of();
    }
}
