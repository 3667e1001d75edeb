package dk.kaskade.ui.paint;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Practice;
import dk.kaskade.framework.Theme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What of a framework each lens can look at, in the framework's order. */
public final class LensSubjects {
    private final Framework framework;
    private final Locale language;

    public LensSubjects(Framework framework, Locale language) {
        this.framework = framework;
        this.language = language;
    }

    /** One thing to look at. */
    public record Subject(String id, String name) {}

    /** Nothing for a lens that looks at the whole, and where the framework has no such thing. */
    public List<Subject> of(Lens lens) {
        List<Subject> all = new ArrayList<>();
        switch (lens) {
            case TALKS ->
                framework.practices().stream()
                        .filter(Practice::regular)
                        .forEach(practice -> all.add(new Subject(practice.id(), practice.name())));
            case MARK -> framework.guideMarks().forEach(mark -> all.add(new Subject(mark.id(), mark.name())));
            case THEME -> all.addAll(themes());
            case THREAD -> framework.threads().forEach(thread -> all.add(new Subject(thread.id(), thread.name())));
            case EXPECTATION -> framework.expectations().forEach(one -> all.add(new Subject(one.id(), title(one))));
            default -> {}
        }
        return all;
    }

    /** Whether there is what a choice names; a choice that names nothing is always there. */
    public boolean has(LensChoice choice) {
        return choice.of().isEmpty()
                || of(choice.lens()).stream().anyMatch(subject -> subject.id().equals(choice.of()));
    }

    private List<Subject> themes() {
        Set<String> used = framework.expectations().stream()
                .flatMap(expectation -> expectation.themes().stream())
                .collect(Collectors.toSet());
        return Arrays.stream(Theme.values())
                .filter(theme -> used.contains(theme.id()))
                .map(theme -> new Subject(theme.id(), theme.name(language)))
                .toList();
    }

    private static String title(Expectation expectation) {
        return expectation.title().isBlank() ? expectation.id() : expectation.title();
    }
}
