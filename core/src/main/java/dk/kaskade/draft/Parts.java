package dk.kaskade.draft;

import dk.kaskade.extras.Extras;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.FocusArea;
import dk.kaskade.framework.GuideMark;
import dk.kaskade.framework.Idea;
import dk.kaskade.framework.Practice;
import dk.kaskade.framework.Role;
import dk.kaskade.framework.Source;
import dk.kaskade.framework.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The parts of a framework while it is drafted; ids are unique. */
final class Parts {
    static final String DOCUMENT = "grundlag";

    private final List<RoleWords.Named> named = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    final List<Expectation> expectations = new ArrayList<>();
    final List<FocusArea> areas = new ArrayList<>();
    final List<Value> values = new ArrayList<>();
    final List<GuideMark> marks = new ArrayList<>();
    final List<Idea> ideas = new ArrayList<>();
    final List<Practice> practices = new ArrayList<>();

    static Source source(String section, int item) {
        return new Source(DOCUMENT, section.isEmpty() ? null : section, item > 0 ? (Integer) item : null, Extras.NONE);
    }

    /** The id itself, or with the first number that is free. */
    String free(String wished) {
        String plain = wished.isEmpty() ? "punkt" : wished;
        String id = plain;
        for (int n = 2; !ids.add(id); n++) {
            id = plain + "-" + n;
        }
        return id;
    }

    /** What a role is expected to do; a second list of the same role goes on counting. */
    void roleList(RoleWords.Named role, List<String> points) {
        named(role);
        String id = Letters.id(role.name());
        long before = expectations.stream().filter(e -> e.roles().contains(id)).count();
        for (String point : points) {
            int item = (int) ++before;
            String number = String.format(Locale.ROOT, "%s-%02d", id, item);
            expect(free(number), id, point, source(role.plural(), item), false);
        }
    }

    void named(RoleWords.Named role) {
        if (named.stream().noneMatch(r -> r.name().equals(role.name()))) {
            named.add(role);
        }
    }

    boolean rolesKnown() {
        return !named.isEmpty();
    }

    /** A focus area with what every leader is expected to do there. */
    void focusArea(String name, String text, List<String> points, boolean translate) {
        String id = free(Letters.shortId(name));
        List<String> pointIds = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            String pointId = free(id + "-" + (i + 1));
            pointIds.add(pointId);
            expect(pointId, Role.EVERY, points.get(i), source(name, i + 1), translate);
        }
        areas.add(new FocusArea(id, name, text, pointIds, source(name, 0), Extras.NONE));
    }

    private void expect(String id, String role, String text, Source source, boolean translate) {
        expectations.add(new Expectation(
                id,
                List.of(role),
                Letters.title(text),
                text,
                List.of(),
                List.of(),
                List.of(),
                translate,
                source,
                Extras.NONE));
    }

    void value(String name, String text, String section) {
        values.add(
                new Value(free(Letters.id(name)), name, text, Value.VALUE, List.of(), source(section, 0), Extras.NONE));
    }

    void mark(String name, String text, String section) {
        marks.add(new GuideMark(
                free(Letters.id(name)),
                name,
                text,
                List.of(),
                GuideMark.Scale.ONE_TO_FIVE,
                source(section, 0),
                Extras.NONE));
    }

    void question(String text, String section, int item) {
        String id = free(Letters.shortId(section) + "-spoergsmaal-" + item);
        ideas.add(new Idea(id, "question", "", List.of(), text, source(section, item), Extras.NONE));
    }

    /** By their usual order; the numbers are those that are needed. */
    List<Role> roles() {
        List<RoleWords.Named> ordered = named.stream()
                .sorted(Comparator.comparingInt(RoleWords.Named::rank))
                .toList();
        List<Role> roles = new ArrayList<>();
        int level = 0;
        int rank = 0;
        for (RoleWords.Named role : ordered) {
            level += role.rank() > rank ? 1 : 0;
            rank = role.rank();
            roles.add(new Role(Letters.id(role.name()), role.name(), role.plural(), level, Extras.NONE));
        }
        return roles;
    }
}
