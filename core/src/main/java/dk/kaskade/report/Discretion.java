package dk.kaskade.report;

import dk.kaskade.organisation.Agreement;
import dk.kaskade.organisation.Response;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Leaves people's names out, in free text too. */
final class Discretion {
    /** What stands where a name stood. */
    private static final String SOMEBODY = "N.N.";

    private final boolean hides;
    private final @Nullable Pattern names;

    private Discretion(boolean hides, @Nullable Pattern names) {
        this.hides = hides;
        this.names = names;
    }

    static Discretion openly() {
        return new Discretion(false, null);
    }

    /** The longest name first, so that none is left half standing. */
    static Discretion hiding(List<String> names) {
        String any = names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        Pattern pattern = any.isEmpty()
                ? null
                : Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}&&[^s]])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return new Discretion(true, pattern);
    }

    boolean hides() {
        return hides;
    }

    List<String> names(List<String> holders) {
        return hides ? List.of() : holders;
    }

    String text(String text) {
        return names == null ? text : names.matcher(text).replaceAll(SOMEBODY);
    }

    Response of(Response response) {
        return names == null
                ? response
                : response.withWords(text(response.words())).withReason(text(response.reason()));
    }

    Agreement of(Agreement agreement) {
        return names == null
                ? agreement
                : new Agreement(
                        agreement.id(),
                        text(agreement.text()),
                        agreement.made(),
                        agreement.until(),
                        agreement.carries(),
                        agreement.extras());
    }
}
