package dk.kaskade.comparison;

import dk.kaskade.cascade.Descent;
import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import dk.kaskade.framework.Theme;
import dk.kaskade.inspect.Finding;
import dk.kaskade.text.Texts;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How far each shared theme comes down from where it begins, and which threads pass over a role by the framework's own text. */
final class ReachFigures {
    private static final String SKIPS = "framework.thread-skips-role";

    private ReachFigures() {}

    static void add(Leaders leaders, Lines lines) {
        for (Theme theme : Theme.values()) {
            lines.add(
                    Key.REACH,
                    theme.id(),
                    new FigureId.Subject(theme.name(Texts.DANISH), theme.name(Texts.ENGLISH)),
                    reach(leaders, theme.id()));
        }
        threads(leaders, lines);
    }

    /**
     * Of those below whoever is the first in a line to carry some of the theme, and whose role stands on a level from which the
     * framework expects some of it, who carries something that came from there.
     */
    private static Figure reach(Leaders leaders, String theme) {
        Chain chain = leaders.chain();
        List<Expectation> all = chain.framework().expectations();
        if (all.stream().noneMatch(expectation -> expectation.themes().contains(theme))) {
            return Figure.none(Figure.Absence.NONE);
        }
        ExpectationSet within = handedOn(leaders, theme);
        Descent descent = Descent.of(leaders.party().context().cascade(), within);
        boolean[] expected = expected(chain.framework(), within);
        BitSet below = descent.below();
        int[] asked = Leaders.among(
                leaders.all(),
                i -> below.get(i) && Arrays.stream(chain.roles(i)).anyMatch(role -> expected[role]));
        return leaders.share(asked, descent.reached()::get);
    }

    /** Of each role, by its number: some of the expectations are of a role of its level. */
    private static boolean[] expected(Framework framework, ExpectationSet within) {
        Set<String> named = new HashSet<>();
        within.stream()
                .forEach(e -> named.addAll(framework.expectations().get(e).roles()));
        Set<Integer> levels = framework.roles().stream()
                .filter(role -> named.contains(role.id()))
                .map(Role::level)
                .collect(Collectors.toSet());
        boolean[] expected = new boolean[framework.roles().size()];
        for (int role = 0; role < expected.length; role++) {
            expected[role] = levels.contains(framework.roles().get(role).level());
        }
        return expected;
    }

    /** What is expected of every leader needs no handing on. */
    private static ExpectationSet handedOn(Leaders leaders, String theme) {
        List<Expectation> all = leaders.chain().framework().expectations();
        BitSet bits = new BitSet();
        for (int e = 0; e < all.size(); e++) {
            Expectation one = all.get(e);
            bits.set(
                    e,
                    one.themes().contains(theme)
                            && !one.common()
                            && leaders.party().context().carried().indexOf(one.id()) == e);
        }
        return ExpectationSet.of(bits);
    }

    private static void threads(Leaders leaders, Lines lines) {
        int examined = leaders.party().report().examined().getOrDefault(SKIPS, 0);
        List<Finding> found = leaders.party().report().findings().stream()
                .filter(finding -> finding.inspection().equals(SKIPS) && !finding.isAccepted())
                .toList();
        lines.add(
                Key.THREADS_SKIPPING,
                examined == 0
                        ? Figure.none(Figure.Absence.NOTHING_TO_EXAMINE)
                        : Figure.of(found.size(), examined, List.of()));
        for (Finding finding : found) {
            thread(leaders, finding, lines);
        }
    }

    /** A thread is its framework's own: another's of the same id is another thread. */
    private static void thread(Leaders leaders, Finding finding, Lines lines) {
        String id = finding.thread() == null ? "" : finding.thread();
        String name = leaders.chain()
                .framework()
                .thread(id)
                .map(thread -> thread.name())
                .orElse(id);
        lines.add(
                Key.THREAD_SKIPS,
                leaders.chain().framework().id() + "/" + id,
                name,
                Figure.of(
                        finding.roles().size(),
                        leaders.chain().framework().roles().size(),
                        List.of()));
    }
}
