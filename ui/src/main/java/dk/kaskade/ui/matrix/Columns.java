package dk.kaskade.ui.matrix;

import dk.kaskade.cascade.Carried;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.ExpectationThread;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import dk.kaskade.framework.Theme;
import dk.kaskade.ui.session.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Makes the columns of a framework. */
final class Columns {
    private final Framework framework;
    private final Locale language;
    private final String everybody;
    private final int[] numbers;

    /** @param everybody what the expectations of every leader stand under */
    Columns(Carried carried, Locale language, String everybody) {
        framework = carried.chain().framework();
        this.language = language;
        this.everybody = everybody;
        List<Expectation> all = framework.expectations();
        // of an id used twice the first counts
        numbers = IntStream.range(0, all.size())
                .filter(number -> carried.indexOf(all.get(number).id()) == number)
                .toArray();
    }

    List<MatrixColumn> of(Axis axis) {
        return switch (axis) {
            case EXPECTATIONS -> expectations();
            case THREADS -> threads();
            case THEMES -> themes();
        };
    }

    /** By the highest role that has them, in the framework's order; what every leader has stands last. */
    private List<MatrixColumn> expectations() {
        List<MatrixColumn> columns = new ArrayList<>();
        List<Role> roles = framework.rolesByLevel();
        for (Role role : roles) {
            for (int number : numbers) {
                if (first(number, roles).filter(role::equals).isPresent()) {
                    columns.add(column(number, role.plural().isBlank() ? role.name() : role.plural(), role.level()));
                }
            }
        }
        for (int number : numbers) {
            if (framework.expectations().get(number).common()) {
                columns.add(column(number, everybody, 0));
            }
        }
        return columns;
    }

    private Optional<Role> first(int number, List<Role> roles) {
        Expectation expectation = framework.expectations().get(number);
        return expectation.common()
                ? Optional.empty()
                : roles.stream()
                        .filter(r -> expectation.roles().contains(r.id()))
                        .findFirst();
    }

    private MatrixColumn column(int number, String group, int level) {
        Expectation expectation = framework.expectations().get(number);
        return new MatrixColumn(
                Topic.expectation(expectation.id()), expectation.title(), group, level, new int[] {number});
    }

    private List<MatrixColumn> threads() {
        List<MatrixColumn> columns = new ArrayList<>();
        for (ExpectationThread thread : framework.threads()) {
            add(
                    columns,
                    Topic.thread(thread.id()),
                    thread.name(),
                    e -> e.threads().contains(thread.id()));
        }
        return columns;
    }

    private List<MatrixColumn> themes() {
        List<MatrixColumn> columns = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            Topic topic = new Topic(Topic.Kind.THEME, theme.id());
            add(columns, topic, theme.name(language), e -> e.themes().contains(theme.id()));
        }
        return columns;
    }

    /** A column for what some expectation is about; nothing where none is. */
    private void add(List<MatrixColumn> columns, Topic topic, String title, Predicate<Expectation> about) {
        int[] here = IntStream.of(numbers)
                .filter(number -> about.test(framework.expectations().get(number)))
                .toArray();
        if (here.length > 0) {
            columns.add(new MatrixColumn(topic, title, "", 0, here));
        }
    }
}
