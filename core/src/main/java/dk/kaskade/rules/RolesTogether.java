package dk.kaskade.rules;

import dk.kaskade.cascade.Carried;
import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Ground;
import dk.kaskade.framework.Link;
import dk.kaskade.framework.Passage;
import dk.kaskade.framework.Role;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.Named;
import dk.kaskade.inspect.Named.Kind;
import dk.kaskade.inspect.Quoted;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What some roles ask together of one who holds them all. */
final class RolesTogether {
    private final Carried carried;
    private final List<Role> roles;
    private final List<ExpectationSet> asked;
    private final List<String> polarities;

    /** @param numbers of the roles in the framework's list */
    RolesTogether(InspectionContext in, List<Integer> numbers) {
        Framework framework = in.framework();
        carried = in.carried();
        roles = numbers.stream()
                .map(framework.roles()::get)
                .sorted(Comparator.comparingInt(Role::level))
                .toList();
        asked = roles.stream()
                .map(role -> carried.ofRole(framework.roles().indexOf(role)))
                .toList();
        polarities = framework.passages().stream()
                .filter(passage -> passage.kind().equals("polarity"))
                .map(Passage::name)
                .toList();
    }

    /**
     * What more than one of the roles asks: an expectation of both, two with the same title, or two of which the document
     * says the one with the words of the other.
     */
    ExpectationSet twice() {
        ExpectationSet twice = ExpectationSet.EMPTY;
        for (ExpectationSet one : asked) {
            for (ExpectationSet other : asked) {
                if (one != other) {
                    twice = twice.union(one.intersect(other))
                            .union(sameTitle(one, other))
                            .union(sameWords(one, other));
                }
            }
        }
        return twice;
    }

    /** Ids in the framework's order, of those with one title the first: a sentence says it once. */
    private List<String> oncePerTitle(ExpectationSet set) {
        Set<String> told = new HashSet<>();
        return set.stream()
                .mapToObj(carried::expectation)
                .filter(e -> told.add(bare(e.title())))
                .map(Expectation::id)
                .toList();
    }

    private ExpectationSet sameTitle(ExpectationSet one, ExpectationSet other) {
        Map<String, Integer> titles = new HashMap<>();
        one.stream().forEach(e -> titles.put(bare(carried.expectation(e).title()), e));
        titles.remove("");
        return ExpectationSet.of(other.stream()
                .filter(e -> titles.containsKey(bare(carried.expectation(e).title())))
                .toArray());
    }

    /** Letters and digits only: a comma does not make another expectation. */
    private static String bare(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private ExpectationSet sameWords(ExpectationSet one, ExpectationSet other) {
        ExpectationSet both = ExpectationSet.EMPTY;
        for (int e : one.stream().toArray()) {
            for (Link link : carried.expectation(e).leadsTo()) {
                int to = carried.indexOf(link.to());
                if (link.ground() == Ground.WORDING && to >= 0 && other.contains(to)) {
                    both = both.union(ExpectationSet.of(e, to));
                }
            }
        }
        return both;
    }

    /** The main themes that one of the roles asks about and no other does, in the framework's order. */
    List<String> themesOfOne() {
        Map<String, Integer> askedBy = new LinkedHashMap<>();
        for (ExpectationSet one : asked) {
            one.stream()
                    .mapToObj(carried::expectation)
                    .map(Expectation::themes)
                    .filter(themes -> !themes.isEmpty())
                    .map(themes -> themes.get(0))
                    .distinct()
                    .forEach(theme -> askedBy.merge(theme, 1, Integer::sum));
        }
        askedBy.values().removeIf(count -> count > 1);
        return List.copyOf(askedBy.keySet());
    }

    Finding.Builder finding(Finding.Builder finding) {
        List<String> ids = roles.stream().map(Role::id).toList();
        List<String> twice = oncePerTitle(twice());
        List<String> themes = themesOfOne();
        return finding.roles(ids)
                .arguments(
                        ids.size(),
                        Rule.roles(ids),
                        twice.size(),
                        new Named(Kind.EXPECTATION, twice),
                        themes.size(),
                        new Named(Kind.THEME, themes),
                        polarities.size(),
                        new Quoted(polarities));
    }
}
