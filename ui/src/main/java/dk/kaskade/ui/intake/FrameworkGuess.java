package dk.kaskade.ui.intake;

import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which framework a file belongs to, told by the municipality's name and by titles that are names of its roles. */
final class FrameworkGuess {
    private FrameworkGuess() {}

    /** The likeliest; empty where nothing speaks for one more than for the others. */
    static Optional<Framework> of(List<Framework> known, Titles titles, String file) {
        String words = file.toLowerCase(Locale.ROOT);
        for (Framework framework : known) {
            if (!framework.id().isBlank() && words.contains(framework.id().toLowerCase(Locale.ROOT))) {
                return Optional.of(framework);
            }
        }
        Framework best = null;
        long most = 0;
        for (Framework framework : known) {
            long same = sameTitles(framework, titles);
            if (same > most) {
                most = same;
                best = framework;
            }
        }
        return Optional.ofNullable(best);
    }

    private static long sameTitles(Framework framework, Titles titles) {
        Set<String> names = new HashSet<>();
        for (Role role : framework.roles()) {
            names.add(role.name().toLowerCase(Locale.ROOT));
        }
        return titles.lines().stream()
                .filter(line -> names.contains(line.title().toLowerCase(Locale.ROOT)))
                .mapToLong(Titles.Line::positions)
                .sum();
    }
}
