package dk.kaskade.comparison.themes;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.GuideMark;
import dk.kaskade.framework.Role;
import java.util.List;

/**
 * The points that a guide mark rests on: those that have one of its themes. Which points support which mark the documents
 * seldom say, so this follows from the themes, and is to be told so.
 *
 * @param mark   of the framework
 * @param common ids of the points for every leader with one of its themes as main theme: they back it on all levels alike,
 *               and soften that a role's own list does not
 * @param byRole from the top down
 */
public record MarkBacking(GuideMark mark, List<String> common, List<ByRole> byRole) {
    /** Up to so many points of its own a role's list backs a mark thinly. */
    public static final int THIN = 1;

    /**
     * What one role's own list says.
     *
     * @param main  ids of its points with one of the mark's themes as main theme
     * @param also  ids of its points with one of them as another theme
     * @param of    how many points the role has of its own; 0 = it has no list, only what every leader is asked
     * @param share of what leaders of this role carry, common points too, that has one of the mark's themes as main theme
     */
    public record ByRole(Role role, List<String> main, List<String> also, int of, double share) {
        public ByRole {
            main = List.copyOf(main);
            also = List.copyOf(also);
        }
    }

    public MarkBacking {
        common = List.copyOf(common);
        byRole = List.copyOf(byRole);
    }

    /**
     * Backed by one point or none: of a role's own list, and where the role has none, of what every leader is asked.
     */
    public boolean thin(ByRole role) {
        return (role.of() == 0 ? common : role.main()).size() <= THIN;
    }

    /** The roles where it is thinly backed, from the top down. */
    public List<ByRole> thin() {
        return byRole.stream().filter(this::thin).toList();
    }

    /** How many different points of the roles' own lists have one of its themes as main theme. */
    public int own() {
        return (int)
                byRole.stream().flatMap(role -> role.main().stream()).distinct().count();
    }

    static List<MarkBacking> of(Framework framework) {
        return framework.guideMarks().stream().map(mark -> of(mark, framework)).toList();
    }

    static MarkBacking of(GuideMark mark, Framework framework) {
        List<Expectation> common =
                framework.expectations().stream().filter(Expectation::common).toList();
        return new MarkBacking(
                mark,
                ids(common, mark, true),
                framework.rolesByLevel().stream()
                        .map(role -> byRole(role, mark, framework, common))
                        .toList());
    }

    private static ByRole byRole(Role role, GuideMark mark, Framework framework, List<Expectation> common) {
        List<Expectation> own = framework.expectations().stream()
                .filter(e -> !e.common() && e.roles().contains(role.id()))
                .toList();
        List<String> main = ids(own, mark, true);
        int all = own.size() + common.size();
        int backing = main.size() + ids(common, mark, true).size();
        return new ByRole(role, main, ids(own, mark, false), own.size(), all == 0 ? 0 : (double) backing / all);
    }

    private static List<String> ids(List<Expectation> some, GuideMark mark, boolean main) {
        return some.stream()
                .filter(e -> main ? isMain(e, mark) : !isMain(e, mark) && has(e, mark))
                .map(Expectation::id)
                .distinct()
                .toList();
    }

    private static boolean isMain(Expectation expectation, GuideMark mark) {
        return !expectation.themes().isEmpty()
                && mark.themes().contains(expectation.themes().get(0));
    }

    private static boolean has(Expectation expectation, GuideMark mark) {
        return expectation.themes().stream().anyMatch(mark.themes()::contains);
    }
}
