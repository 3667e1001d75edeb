package dk.kaskade.ui.reform;

import dk.kaskade.cascade.Carried;
import dk.kaskade.chain.Chain;
import dk.kaskade.comparison.Party;
import dk.kaskade.inspect.Finding;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Scenario.Verdict;
import dk.kaskade.organisation.Severity;
import dk.kaskade.progress.Progress;
import dk.kaskade.reform.Change;
import dk.kaskade.reform.Effects;
import dk.kaskade.reform.Gaps;
import dk.kaskade.reform.Reform;
import dk.kaskade.reform.SingleEffects;
import dk.kaskade.ui.paint.ChartModel;
import dk.kaskade.ui.paint.ChartModels;
import dk.kaskade.ui.paint.LensChoice;
import dk.kaskade.ui.paint.ReformCharts;
import dk.kaskade.ui.session.Analysis;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is known of a proposal as it is decided about now. Immutable; made off the event thread. */
final class Study {
    /** Positions times changes: some seconds of looking. */
    private static final long MOST_LOOKED_AT = 12_000;

    private final Question question;
    private final Reform reform;
    private final Set<String> leftOut;
    private final Analysis before;
    private final Analysis after;
    private final Effects effects;
    private final ChartModel past;
    private final ChartModel both;
    private final ChartModel next;
    private final Map<String, String> idsInProposal = new HashMap<>();

    private Study(
            Question question, Reform reform, Set<String> leftOut, Analysis before, Analysis after, Progress progress) {
        this.question = question;
        this.reform = reform;
        this.leftOut = leftOut;
        this.before = before;
        this.after = after;
        effects = Effects.of(party(before), party(after), progress);
        progress.check();
        ReformCharts charts = ReformCharts.of(before.organisation(), after.organisation(), done());
        past = charts.marked(chart(before, before.report().findings(), question.language()));
        next = charts.marked(chart(after, after.report().findings(), question.language()));
        both = charts.overlaid(chart(charts.both(), after, effects.opened(), question.language()));
        for (Position position : question.proposal().positions()) {
            idsInProposal.put(reform.idOfToday(position.id()), position.id());
        }
    }

    /** @param earlier a study whose analyses are taken over where they are of the same values */
    static Study of(Question question, @Nullable Study earlier, ReformAround around, Progress progress) {
        Reform reform = earlier != null
                        && earlier.question.isOf(question.today(), question.proposal())
                        && earlier.question.notTheSame().equals(question.notTheSame())
                ? earlier.reform
                : Reform.between(question.today(), question.proposal(), question.notTheSame());
        Set<String> leftOut = leftOut(reform, question.decisions());
        progress.check();
        Analysis before = earlier != null && earlier.question.today() == question.today()
                ? earlier.before
                : around.look(reform.today(), progress::cancelled);
        boolean same = earlier != null && earlier.reform == reform && earlier.leftOut.equals(leftOut);
        Analysis after = same ? earlier.after : around.look(reform.without(leftOut), progress::cancelled);
        progress.check();
        return new Study(question, reform, leftOut, before, after, progress);
    }

    private static Set<String> leftOut(Reform reform, Map<String, Verdict> decisions) {
        return reform.allLeftOut(decisions.entrySet().stream()
                .filter(decided -> decided.getValue() == Verdict.REJECTED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    private static Party party(Analysis analysis) {
        return new Party(analysis.context(), analysis.report(), analysis.texts());
    }

    private static ChartModel chart(Analysis of, List<Finding> findings, Locale language) {
        return ChartModels.of(
                of.context().carried(),
                findings,
                LensChoice.of(dk.kaskade.ui.paint.Lens.ROLE),
                ChartModels.Names.SHOWN,
                language);
    }

    private static ChartModel chart(Organisation both, Analysis like, List<Finding> findings, Locale language) {
        Carried carried = Carried.of(
                Chain.of(both, like.context().framework()),
                like.context().carried().day());
        return ChartModels.of(
                carried, findings, LensChoice.of(dk.kaskade.ui.paint.Lens.ROLE), ChartModels.Names.SHOWN, language);
    }

    Question question() {
        return question;
    }

    Reform reform() {
        return reform;
    }

    /** Ids of changes that are turned down, and of those that cannot be done without them. */
    Set<String> leftOut() {
        return leftOut;
    }

    /** The changes that are done. */
    List<Change> done() {
        return reform.changes().stream()
                .filter(change -> !leftOut.contains(change.id()))
                .toList();
    }

    /** What is known of today. */
    Analysis before() {
        return before;
    }

    /** What is known of today with the changes done. */
    Analysis after() {
        return after;
    }

    Effects effects() {
        return effects;
    }

    /** What each change closes and opens by itself; empty where there are so many that it would take too long to find out. */
    Map<String, Gaps> single(ReformAround around, Progress progress) {
        long looks = reform.changes().size() - leftOut.size();
        if (looks * after.organisation().positions().size() > MOST_LOOKED_AT) {
            return Map.of();
        }
        return new SingleEffects(
                        reform,
                        leftOut,
                        after.report(),
                        one -> around.look(one, progress::cancelled).report())
                .all(progress);
    }

    /** Today with the changes done, as an organisation of its own. */
    Organisation accepted() {
        return after.organisation().withScenario(null);
    }

    ChartModel past() {
        return past;
    }

    ChartModel both() {
        return both;
    }

    ChartModel next() {
        return next;
    }

    /** What counts as a gap. */
    static boolean isGap(Finding finding) {
        return !finding.isAccepted() && finding.severity() != Severity.NOTICE;
    }

    List<Finding> closedGaps() {
        return effects.closed().stream().filter(Study::isGap).toList();
    }

    List<Finding> openedGaps() {
        return effects.opened().stream().filter(Study::isGap).toList();
    }

    /** Gaps of tomorrow that are there today. */
    List<Finding> keptGaps() {
        Set<Finding> opened = new HashSet<>(effects.opened());
        return after.report().findings().stream()
                .filter(Study::isGap)
                .filter(finding -> !opened.contains(finding))
                .toList();
    }

    /** Positions of the charts by the ids that the open document has for them. */
    Set<String> inDocument(Set<String> ids) {
        return ids.stream()
                .map(id -> id.startsWith(ReformCharts.GHOST) ? id.substring(ReformCharts.GHOST.length()) : id)
                .map(id -> idsInProposal.getOrDefault(id, id))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The reverse. */
    Set<String> inCharts(Set<String> ids) {
        return ids.stream().map(reform::idOfToday).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
