package dk.kaskade.comparison;

import dk.kaskade.cascade.Cascade;
import dk.kaskade.cascade.Descent;
import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Theme;
import dk.kaskade.inspect.Finding;
import dk.kaskade.text.Texts;
import java.util.BitSet;
import java.util.List;

/** How far each shared theme comes down from the tops, and which threads pass over a role by the framework's own text. */
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

    /** Of those below a top whose roles or agreements have some of the theme, who carry something that came from there. */
    private static Figure reach(Leaders leaders, String theme) {
        Cascade cascade = leaders.party().context().cascade();
        Chain chain = leaders.chain();
        List<Expectation> all = chain.framework().expectations();
        if (all.stream().noneMatch(expectation -> expectation.themes().contains(theme))) {
            return Figure.none(Figure.Absence.NONE);
        }
        ExpectationSet within = handedOn(leaders, theme);
        BitSet reached = Descent.fromTops(cascade, within);
        int[] carriers = Leaders.among(
                leaders.all(), i -> !chain.top(i) && cascade.carried().full(i).intersects(within));
        return leaders.share(carriers, reached::get);
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
