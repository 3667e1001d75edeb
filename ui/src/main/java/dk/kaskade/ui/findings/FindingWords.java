package dk.kaskade.ui.findings;

import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.ExpectationThread;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Source;
import dk.kaskade.inspect.Finding;
import dk.kaskade.organisation.Acceptance;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Severity;
import dk.kaskade.organisation.Unit;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.look.SeverityMark.Kind;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Analysis;
import java.text.Collator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** What the cells say, for the findings of one analysis in one language; made when first asked for, and remembered. */
final class FindingWords {
    /** The texts of the whole page; the dock's stand with those of the window. */
    static final Texts PAGE = Texts.beside(FindingWords.class, "gaps");

    /** So many are put into words in a few milliseconds. */
    private static final int FEW = 400;

    private final Analysis analysis;
    private final Wording wording;
    private final Locale language;
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, String> threads = new LinkedHashMap<>();
    private final Map<String, Expectation> expectations = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, List<String>> threadsOf = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<Finding, String> what = new IdentityHashMap<>();
    private final Map<Finding, String> all = new IdentityHashMap<>();
    private boolean spelled;

    FindingWords(Analysis analysis, Wording wording) {
        this.analysis = analysis;
        this.wording = wording;
        language = wording.language();
        Organisation organisation = analysis.organisation();
        organisation.units().forEach(unit -> units.putIfAbsent(unit.id(), unit));
        Framework framework = analysis.context().framework();
        for (ExpectationThread thread : framework.threads()) {
            threads.putIfAbsent(thread.id(), thread.name());
        }
        for (Expectation expectation : framework.expectations()) {
            threadsOf.putIfAbsent(expectation.id(), expectation.threads());
            expectations.putIfAbsent(expectation.id(), expectation);
        }
    }

    Locale language() {
        return language;
    }

    /** Whether these are the words for an analysis in the language that is spoken now: what was put into words is kept. */
    boolean fits(Analysis other) {
        return analysis == other && language.equals(wording.language());
    }

    String text(String key, Object... arguments) {
        return wording.text(key, arguments);
    }

    /** A text of the whole page. */
    String page(String key, Object... arguments) {
        return wording.text(PAGE, key, arguments);
    }

    /** A severity in one word, for those who do not see its mark. */
    String severity(Kind kind) {
        return text("findings.kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /** Whose finding: the title of the position, or that it is about the whole. */
    String who(Finding finding) {
        Position position = position(finding);
        if (position != null) {
            return position.title().isBlank() ? position.id() : position.title();
        }
        if (finding.thread() != null) {
            return text("findings.whole-framework");
        }
        return finding.positions().isEmpty() ? text("findings.whole-organisation") : text("findings.ring");
    }

    /** A few dimmed words after that: the unit, or how many positions. */
    String aside(Finding finding) {
        Position position = position(finding);
        if (position != null) {
            return unitName(position.unit());
        }
        int others = finding.positions().size();
        return others == 0 ? "" : text("findings.positions", others);
    }

    String what(Finding finding) {
        return what.computeIfAbsent(finding, f -> analysis.texts().what(f, wording.language()));
    }

    String why(Finding finding) {
        return analysis.texts().why(finding, wording.language());
    }

    String advice(Finding finding) {
        return analysis.texts().advice(finding, wording.language());
    }

    /** What its own change would do; empty where it brings none. */
    String fix(Finding finding) {
        return finding.fix() == null
                ? ""
                : finding.fix().sentence(analysis.organisation()).in(wording.language());
    }

    /** The heading of an inspection. */
    String name(String inspection) {
        return names.computeIfAbsent(inspection, id -> analysis.texts().name(id, language));
    }

    /** The thread it is about: its own, or the main threads of the expectations it names. */
    String thread(Finding finding) {
        if (finding.thread() != null) {
            return threads.getOrDefault(finding.thread(), finding.thread());
        }
        Set<String> main = new LinkedHashSet<>();
        for (String expectation : finding.expectations()) {
            threadsOf.getOrDefault(expectation, List.of()).stream().limit(1).forEach(main::add);
        }
        if (main.isEmpty()) {
            return "–";
        }
        String first = main.iterator().next();
        String name = threads.getOrDefault(first, first);
        return main.size() == 1 ? name : text("findings.thread-and-more", name, main.size() - 1);
    }

    /** The one thread under which it is told: its own, or that of the first expectation that it names; null without one. */
    @Nullable
    String mainThread(Finding finding) {
        if (finding.thread() != null) {
            return finding.thread();
        }
        return finding.expectations().stream()
                .flatMap(id -> threadsOf.getOrDefault(id, List.of()).stream().limit(1))
                .findFirst()
                .orElse(null);
    }

    String threadName(String id) {
        return threads.getOrDefault(id, id);
    }

    /** Its place in the framework; unknown ones after all others. */
    int threadNumber(String id) {
        int number = List.copyOf(threads.keySet()).indexOf(id);
        return number < 0 ? threads.size() : number;
    }

    /** Its place when the chain is read leader by leader. */
    int depthFirst(String position) {
        return places().getOrDefault(position, Integer.MAX_VALUE - 1);
    }

    /** A position and everybody under it. */
    Set<String> branch(String position) {
        Chain chain = analysis.context().chain();
        int root = chain.indexOf(position);
        Set<String> branch = new LinkedHashSet<>();
        branch.add(position);
        for (int below : root < 0 ? new int[0] : chain.below(root)) {
            branch.add(chain.id(below));
        }
        return branch;
    }

    /** A position as sentences name it. */
    String position(String id) {
        return analysis.texts().position(id);
    }

    /** The expectation with an id; null where the framework has none of that id. */
    @Nullable
    Expectation expectation(String id) {
        return expectations.get(id);
    }

    /** Where an expectation stands: the document, the section and the number; empty where nothing is known. */
    String source(Expectation expectation) {
        Source source = expectation.source();
        List<String> parts = new ArrayList<>();
        analysis.context().framework().documents().stream()
                .filter(document -> document.id().equals(source.document()))
                .forEach(document -> parts.add(document.title()));
        if (source.section() != null) {
            parts.add(source.section());
        }
        if (source.item() != null) {
            parts.add(page("gaps.source.item", source.item()));
        }
        return String.join(", ", parts);
    }

    /** How many each inspection found, by name. */
    Map<String, Integer> countByInspection() {
        Map<String, Integer> counts = new HashMap<>();
        analysis.report().findings().forEach(finding -> counts.merge(finding.inspection(), 1, Integer::sum));
        Map<String, Integer> byName = new TreeMap<>(Comparator.comparing(this::name, Collator.getInstance(language()))
                .thenComparing(Comparator.naturalOrder()));
        byName.putAll(counts);
        return byName;
    }

    Analysis analysis() {
        return analysis;
    }

    /** How bad an inspection takes its findings to be; null where it is not known. */
    @Nullable
    Severity usual(String inspection) {
        return analysis.texts().usual(inspection).orElse(null);
    }

    /** Why what an inspection finds matters, said of none in particular. */
    String whyOf(String inspection) {
        return analysis.texts().why(inspection, wording.language());
    }

    private Map<String, Integer> places() {
        if (places.isEmpty()) {
            Chain chain = analysis.context().chain();
            Deque<Integer> left = new ArrayDeque<>();
            for (int top : chain.tops()) {
                left.addLast(top);
            }
            while (!left.isEmpty()) {
                int next = left.removeFirst();
                if (places.putIfAbsent(chain.id(next), places.size()) == null) {
                    int[] reports = chain.reports(next);
                    for (int i = reports.length - 1; i >= 0; i--) {
                        left.addFirst(reports[i]);
                    }
                }
            }
        }
        return places;
    }

    /** The part of the organisation it lies in. */
    String centre(Finding finding) {
        Position position = position(finding);
        return position == null ? "–" : centre(position.unit());
    }

    /** What is accepted of a position or thread that may be gone. */
    String who(Acceptance acceptance) {
        if (acceptance.position() != null) {
            return analysis.texts().position(acceptance.position());
        }
        String thread = acceptance.thread();
        return thread == null ? text("findings.ring") : threads.getOrDefault(thread, thread);
    }

    /** Whether a search can be answered at once: there are few findings, or all are in words already. */
    boolean isSearchable() {
        return spelled || analysis.report().findings().size() <= FEW;
    }

    /** What each finding says, put into words by whoever asks, on any thread; none after a cancel. */
    Map<Finding, String> spelled(BooleanSupplier cancelled) {
        FindingWords own = new FindingWords(analysis, wording);
        for (Finding finding : analysis.report().findings()) {
            if (cancelled.getAsBoolean()) {
                return Map.of();
            }
            own.all(finding);
        }
        return own.all;
    }

    void learn(Map<Finding, String> found) {
        all.putAll(found);
        spelled = true;
    }

    /** All that a row says, to be searched. */
    String all(Finding finding) {
        return all.computeIfAbsent(
                finding,
                f -> String.join(
                        " ", who(f), aside(f), what(f), thread(f), centre(f), name(f.inspection()), f.inspection()));
    }

    /** The leader of whose it is; null at the top and where it is nobody's. */
    @Nullable
    String leader(Finding finding) {
        Position position = position(finding);
        return position == null ? null : position.reportsTo();
    }

    private @Nullable Position position(Finding finding) {
        if (finding.position() == null) {
            return null;
        }
        int number = analysis.context().chain().indexOf(finding.position());
        return number < 0 ? null : analysis.context().chain().position(number);
    }

    private String unitName(@Nullable String id) {
        Unit unit = id == null ? null : units.get(id);
        return unit == null ? "" : unit.name();
    }

    /** The unit's nearest centre; where the organisation has none, the third unit from the root down. */
    private String centre(@Nullable String id) {
        Set<String> path = new LinkedHashSet<>();
        for (Unit unit = id == null ? null : units.get(id);
                unit != null && path.add(unit.id());
                unit = unit.parent() == null ? null : units.get(unit.parent())) {
            if ("center".equals(unit.kind())) {
                return unit.name();
            }
        }
        List<String> upwards = List.copyOf(path);
        return upwards.isEmpty() ? "–" : unitName(upwards.get(Math.max(0, upwards.size() - 3)));
    }
}
