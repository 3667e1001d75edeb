package dk.kaskade.ui.framework;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.FocusArea;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.GuideMark;
import dk.kaskade.framework.Idea;
import dk.kaskade.framework.Passage;
import dk.kaskade.framework.Practice;
import dk.kaskade.framework.Role;
import dk.kaskade.framework.Theme;
import dk.kaskade.framework.Value;
import dk.kaskade.ui.session.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Everything that a framework says, as groups of texts to read, each with its source. */
final class Reading {
    private final Framework framework;
    private final FrameworkWords words;
    private final Ladder ladder;

    /**
     * One text.
     *
     * @param level of the role it belongs to, 0 = none
     * @param over  a few words over it: its role and number, its kind
     * @param under a few words under it: its themes
     * @param topic what is followed when it is chosen, none = it cannot be
     */
    record Entry(
            int level,
            String over,
            String title,
            String text,
            String under,
            String source,
            @Nullable Topic topic) {
        boolean has(List<String> typed) {
            String all = (over + " " + title + " " + text + " " + under + " " + source).toLowerCase(Locale.ROOT);
            return typed.stream().allMatch(all::contains);
        }
    }

    /**
     * Texts that belong together.
     *
     * @param key   tells it from the others, as the id of a theme
     * @param about a sentence under the heading
     */
    record Group(String key, String title, String about, List<Entry> entries) {}

    Reading(Framework framework, FrameworkWords words) {
        this.framework = framework;
        this.words = words;
        ladder = new Ladder(framework);
    }

    /** By role from the top, and last those of every leader: in their focus areas where the framework has such. */
    List<Group> expectations() {
        List<Group> all = new ArrayList<>();
        for (Role role : framework.rolesByLevel()) {
            group(all, role.id(), role.name(), "", e -> e.roles().contains(role.id()));
        }
        TreeSet<String> inArea = new TreeSet<>();
        for (FocusArea area : framework.focusAreas()) {
            inArea.addAll(area.points());
            String title = words.text("reading.every-leader-in", area.name());
            group(
                    all,
                    area.id(),
                    title,
                    area.text(),
                    e -> e.common() && area.points().contains(e.id()));
        }
        group(all, "*", words.text("reading.every-leader"), "", e -> e.common() && !inArea.contains(e.id()));
        return all;
    }

    private void group(List<Group> all, String key, String title, String about, Predicate<Expectation> which) {
        List<Entry> entries =
                framework.expectations().stream().filter(which).map(this::entry).toList();
        if (!entries.isEmpty()) {
            all.add(new Group(key, title, about, entries));
        }
    }

    private Entry entry(Expectation e) {
        TreeSet<Integer> on = ladder.of(e);
        return new Entry(
                on.isEmpty() ? 0 : ladder.rung(on.first()).level(),
                words.called(e, framework).equals(words.text("every-leader") + ": " + FrameworkWords.titled(e))
                        ? words.text("every-leader")
                        : words.called(e, framework),
                e.title(),
                e.text(),
                String.join(" · ", e.themes().stream().map(words::theme).toList()),
                words.source(e.source(), framework),
                Topic.expectation(e.id()));
    }

    /** By theme, the shared themes in their order; those of the main theme first, told by level. */
    List<Group> themes() {
        List<Group> all = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            List<Expectation> main = with(e -> e.themes().indexOf(theme.id()) == 0);
            List<Expectation> also = with(e -> e.themes().indexOf(theme.id()) > 0);
            List<Entry> entries = new ArrayList<>();
            main.forEach(e -> entries.add(entry(e)));
            also.forEach(e -> entries.add(entry(e)));
            if (!entries.isEmpty()) {
                all.add(new Group(theme.id(), words.theme(theme.id()), byLevel(main, also), entries));
            }
        }
        List<String> without = Arrays.stream(Theme.values())
                .filter(theme -> all.stream().noneMatch(group -> group.key().equals(theme.id())))
                .map(theme -> words.theme(theme.id()))
                .toList();
        if (!without.isEmpty() && !all.isEmpty()) {
            all.add(new Group("", words.text("reading.no-theme"), String.join(", ", without), List.of()));
        }
        return all;
    }

    private List<Expectation> with(Predicate<Expectation> which) {
        return framework.expectations().stream().filter(which).toList();
    }

    private String byLevel(List<Expectation> main, List<Expectation> also) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        ladder.rungs().forEach(rung -> counts.put(rung.name(), 0));
        for (Expectation e : main) {
            ladder.of(e).forEach(rung -> counts.merge(ladder.rung(rung).name(), 1, Integer::sum));
            if (e.common()) {
                counts.merge(words.text("every-leader"), 1, Integer::sum);
            }
        }
        List<String> told = new ArrayList<>();
        counts.forEach((who, count) -> {
            if (count > 0) {
                told.add(who + " " + count);
            }
        });
        if (!also.isEmpty()) {
            told.add(words.text("reading.also", also.size()));
        }
        return String.join(" · ", told);
    }

    /** Values, focus areas, guide marks, and what else the framework says of itself. */
    List<Group> values() {
        List<Group> all = new ArrayList<>();
        add(all, "marks", framework.guideMarks().stream().map(this::entry).toList());
        add(all, "areas", framework.focusAreas().stream().map(this::entry).toList());
        Map<String, List<Entry>> kinds = new LinkedHashMap<>();
        for (Value value : framework.values()) {
            kinds.computeIfAbsent(value.kind(), kind -> new ArrayList<>())
                    .add(new Entry(
                            0,
                            "",
                            value.name(),
                            value.text(),
                            themed(value.themes()),
                            words.source(value.source(), framework),
                            null));
        }
        kinds.forEach((kind, entries) -> all.add(new Group(kind, words.word("value", kind), "", entries)));
        Map<String, List<Entry>> passages = new LinkedHashMap<>();
        for (Passage passage : framework.passages()) {
            passages.computeIfAbsent(passage.kind(), kind -> new ArrayList<>())
                    .add(new Entry(
                            0,
                            "",
                            passage.name(),
                            passage.text(),
                            themed(passage.themes()),
                            words.source(passage.source(), framework),
                            null));
        }
        passages.forEach((kind, entries) -> all.add(new Group(kind, words.word("passage", kind), "", entries)));
        return all;
    }

    private void add(List<Group> all, String key, List<Entry> entries) {
        if (!entries.isEmpty()) {
            all.add(new Group(key, words.text("reading." + key), "", entries));
        }
    }

    private String themed(List<String> themes) {
        return String.join(" · ", themes.stream().map(words::theme).toList());
    }

    private Entry entry(GuideMark mark) {
        return new Entry(
                0,
                "",
                mark.name(),
                mark.text(),
                themed(mark.themes()),
                words.source(mark.source(), framework),
                new Topic(Topic.Kind.MARK, mark.id()));
    }

    private Entry entry(FocusArea area) {
        String points = words.text("reading.points", area.points().size());
        return new Entry(0, "", area.name(), area.text(), points, words.source(area.source(), framework), null);
    }

    /** Practices with their rhythm, then the ideas by kind. */
    List<Group> ideas() {
        List<Group> all = new ArrayList<>();
        add(all, "practices", framework.practices().stream().map(this::entry).toList());
        Map<String, List<Entry>> kinds = new LinkedHashMap<>();
        for (Idea idea : framework.ideas()) {
            kinds.computeIfAbsent(idea.kind(), kind -> new ArrayList<>()).add(entry(idea));
        }
        kinds.forEach((kind, entries) -> all.add(new Group(kind, words.word("ideas", kind), "", entries)));
        return all;
    }

    private Entry entry(Practice practice) {
        String rhythm = practice.everyMonths() > 0
                ? words.text("reading.every", practice.everyMonths())
                : words.text("reading.no-rhythm");
        return new Entry(
                0,
                practice.voluntary() ? words.text("reading.voluntary", rhythm) : rhythm,
                practice.name(),
                practice.text(),
                "",
                words.source(practice.source(), framework),
                null);
    }

    private Entry entry(Idea idea) {
        List<String> about = new ArrayList<>();
        Topic topic = null;
        for (String id : idea.about()) {
            if (framework.expectation(id).isPresent()) {
                about.add(FrameworkWords.titled(framework.expectation(id).get()));
                topic = topic == null ? Topic.expectation(id) : topic;
            }
            framework.practice(id).ifPresent(practice -> about.add(practice.name()));
        }
        String told = about.isEmpty() ? "" : words.text("reading.about", String.join(" · ", about));
        return new Entry(0, "", idea.name(), idea.text(), told, words.source(idea.source(), framework), topic);
    }

    /** What of everything has all of the typed words, in the groups of the pages. */
    List<Group> search(String typed) {
        List<String> wanted = List.of(typed.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        List<Group> found = new ArrayList<>();
        List<Group> all = new ArrayList<>(expectations());
        all.addAll(values());
        all.addAll(ideas());
        all.add(new Group("documents", words.text("reading.documents"), "", documents()));
        for (Group group : all) {
            List<Entry> hits =
                    group.entries().stream().filter(entry -> entry.has(wanted)).toList();
            if (!hits.isEmpty()) {
                found.add(new Group(group.key(), group.title(), "", hits));
            }
        }
        return found;
    }

    private List<Entry> documents() {
        return framework.documents().stream()
                .map(document -> new Entry(
                        0,
                        document.kind() == null ? "" : words.word("document.kind", document.kind()),
                        document.title(),
                        document.text(),
                        "",
                        "",
                        null))
                .toList();
    }
}
