package dk.kaskade.exchange.html;

import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.cascade.Journey;
import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.ExpectationThread;
import dk.kaskade.framework.Role;
import dk.kaskade.inspect.Finding;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Each red thread level by level: what is expected, how many it reaches, where it skips a level and where it breaks. */
final class ThreadSection {
    private static final long MOST_STEPS = 4_000_000;
    private static final int MOST_NAMED = 24;

    private final ChainSubject subject;
    private final Chain chain;
    private final FindingItem findings;
    private final TreeMap<Integer, Integer> width = new TreeMap<>();

    ThreadSection(ChainSubject subject) {
        this.subject = subject;
        chain = subject.chain();
        findings = new FindingItem(subject);
        for (int p = 0; p < chain.size(); p++) {
            if (chain.level(p) != Chain.NO_LEVEL) {
                width.merge(chain.level(p), 1, Integer::sum);
            }
        }
    }

    void addTo(Element part) {
        List<ExpectationThread> threads = subject.framework().threads();
        Html.add(part, "p", "soft", subject.say(threads.isEmpty() ? "threads.none" : "threads.intro"));
        Set<String> seen = new HashSet<>();
        threads.stream().filter(thread -> seen.add(thread.id())).forEach(thread -> thread(part, thread));
    }

    private void thread(Element part, ExpectationThread thread) {
        part.appendText("\n");
        Element section = Html.add(part, "section", "thread").attr("id", Anchor.thread(thread.id()));
        subject.spoken(Html.add(section, "h3", "", thread.name()));
        Map<Integer, List<Expectation>> byLevel = byLevel(thread.id());
        table(section, thread, byLevel);
        softens(section, thread.id());
        breaks(section, thread.id());
        List<Finding> here = subject.edition().report().findings().stream()
                .filter(finding -> thread.id().equals(finding.thread()))
                .toList();
        if (!here.isEmpty()) {
            Element list = Html.add(section, "ul", "finds");
            here.forEach(finding -> findings.whole(list, finding));
        }
    }

    private Map<Integer, List<Expectation>> byLevel(String thread) {
        Map<String, Integer> levels = new HashMap<>();
        subject.framework().roles().forEach((Role role) -> levels.putIfAbsent(role.id(), role.level()));
        Map<Integer, List<Expectation>> all = new TreeMap<>();
        for (Expectation expectation : subject.framework().expectations()) {
            if (expectation.threads().contains(thread)) {
                expectation.roles().stream()
                        .map(levels::get)
                        .filter(level -> level != null)
                        .distinct()
                        .forEach(level -> all.computeIfAbsent(level, key -> new ArrayList<>())
                                .add(expectation));
            }
        }
        return all;
    }

    private void table(Element section, ExpectationThread thread, Map<Integer, List<Expectation>> byLevel) {
        Element table = Html.add(section, "table", "levels");
        subject.spoken(Html.add(table, "caption", "vh", thread.name()));
        Element head = table.appendElement("thead").appendElement("tr");
        for (String key : List.of("thread.level", "thread.expected", "thread.reach")) {
            Html.add(head, "th", "", subject.say(key)).attr("scope", "col");
        }
        Element body = table.appendElement("tbody");
        @Nullable Map<Integer, Integer> reached = reached(thread.id());
        int first = byLevel.keySet().stream().findFirst().orElse(Integer.MAX_VALUE);
        int last = byLevel.keySet().stream().reduce((one, other) -> other).orElse(Integer.MIN_VALUE);
        for (int level : subject.levels()) {
            Element row = body.appendElement("tr");
            Element th = Html.add(row, "th", "").attr("scope", "row");
            Sign.level(th, level, "strip");
            subject.spoken(Html.add(th, "span", "", subject.level(level)));
            Element cell = row.appendElement("td");
            if (byLevel.containsKey(level)) {
                expectations(cell, thread.id(), byLevel.getOrDefault(level, List.of()));
            } else {
                missing(row, cell, level > first && level < last);
            }
            reach(row.appendElement("td"), level, first, last, reached);
        }
    }

    private void expectations(Element cell, String thread, List<Expectation> expectations) {
        Element list = cell.appendElement("ul");
        for (Expectation expectation : expectations) {
            Element li = list.appendElement("li");
            subject.link(li, expectation);
            if (!expectation.threads().get(0).equals(thread)) {
                li.appendText(" ");
                Html.add(li, "span", "soft", "(" + subject.say("thread.also") + ")");
            }
        }
    }

    private void missing(Element row, Element cell, boolean skipped) {
        if (skipped) {
            row.addClass("skipped");
            Element told = Html.add(cell, "span", "sev gap");
            Sign.add(told, "i-gap", "i");
            told.appendText(subject.say("thread.gap"));
        } else {
            Html.add(cell, "span", "soft", subject.say("thread.outside"));
        }
    }

    private void reach(Element cell, int level, int first, int last, @Nullable Map<Integer, Integer> reached) {
        int of = width.getOrDefault(level, 0);
        if (level == first) {
            Html.add(cell, "span", "soft", subject.say("thread.start"));
        } else if (reached != null && of > 0 && level > first && level <= last) {
            cell.appendText(subject.say("thread.reached", reached.getOrDefault(level, 0), of));
        }
    }

    /** How many carry something of it that came to them from where it begins; none where that would take too long. */
    private @Nullable Map<Integer, Integer> reached(String thread) {
        int[] starts = starts(subject.cascade().ofThread(thread));
        if ((long) starts.length * chain.size() > MOST_STEPS) {
            return null;
        }
        Map<Integer, Integer> reached = new HashMap<>();
        IntStream.of(starts)
                .forEach(p -> subject.cascade().threadJourney(thread, p).ifPresent(way -> count(way, reached)));
        return reached;
    }

    /** Leaders who carry something of it while nobody above them does: their branches have nothing in common. */
    private int[] starts(ExpectationSet within) {
        BitSet met = new BitSet();
        BitSet starts = new BitSet();
        for (int p : chain.topDown()) {
            boolean above = !chain.top(p) && met.get(chain.leader(p));
            boolean carries = subject.cascade().carried().own(p).intersects(within);
            met.set(p, above || carries);
            starts.set(p, !above && carries && chain.reports(p).length > 0 && !chain.inRing(p));
        }
        return starts.stream().toArray();
    }

    private void count(Journey way, Map<Integer, Integer> reached) {
        for (int p : way.below()) {
            if (way.carriedBy(p) && chain.level(p) != Chain.NO_LEVEL) {
                reached.merge(chain.level(p), 1, Integer::sum);
            }
        }
    }

    private void softens(Element section, String thread) {
        List<Expectation> common = subject.framework().expectations().stream()
                .filter(expectation ->
                        expectation.common() && expectation.threads().contains(thread))
                .toList();
        if (!common.isEmpty()) {
            Element told = Html.add(section, "p", "soft", subject.say("thread.common"));
            for (Expectation expectation : common) {
                told.appendText(" ");
                subject.link(told, expectation);
            }
        }
    }

    private void breaks(Element section, String thread) {
        ExpectationSet within = subject.cascade().ofThread(thread);
        int[] at = IntStream.range(0, chain.size())
                .filter(p -> subject.cascade().breaks(p).all().intersects(within))
                .toArray();
        if (at.length == 0) {
            return;
        }
        Element told = Html.add(section, "div", "breaks");
        Element word = Html.add(told, "p", "sev gap");
        Sign.add(word, "i-break", "i");
        word.appendText(subject.say("thread.breaks", at.length));
        Element list = Html.add(told, "ul", "places");
        IntStream.of(at).limit(MOST_NAMED).forEach(p -> {
            Element li = list.appendElement("li");
            subject.link(li, chain.id(p), subject.title(p));
            subject.unit(p).ifPresent(unit -> {
                li.appendText(" ");
                subject.spoken(Html.add(li, "span", "soft", unit));
            });
        });
        if (at.length > MOST_NAMED) {
            Html.add(list, "li", "soft", subject.say("and-more", at.length - MOST_NAMED));
        }
    }
}
