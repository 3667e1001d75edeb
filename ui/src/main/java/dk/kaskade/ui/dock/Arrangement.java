package dk.kaskade.ui.dock;

import dk.kaskade.ui.dock.Plan.Leaf;
import dk.kaskade.ui.dock.Plan.Split;
import dk.kaskade.ui.dock.Plan.Tabs;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How all docks stand, and which of them are shut: what is shut keeps its place. As text it fits into one line of settings:
 * {@code beside(330,below(206,stage,findings),position) -findings}.
 */
record Arrangement(Plan plan, Set<String> shut) {
    private static final String BESIDE = "beside";
    private static final String BELOW = "below";
    private static final String TABS = "tabs";

    Arrangement {
        shut = Set.copyOf(shut);
    }

    /** What is to be seen: the stage at least. */
    Plan shown(Collection<String> hidden) {
        Set<String> gone = new LinkedHashSet<>(shut);
        gone.addAll(hidden);
        gone.remove(Plan.STAGE);
        return plan.without(gone).orElse(new Leaf(Plan.STAGE));
    }

    Arrangement open(String id, boolean open) {
        Set<String> now = new LinkedHashSet<>(shut);
        if (open) {
            now.remove(id);
        } else {
            now.add(id);
        }
        return new Arrangement(plan, now);
    }

    /** After a person moved something: what is shown stands as it does now, the rest where it stood. */
    Arrangement moved(Plan now) {
        Plan whole = now;
        for (String id : plan.ids()) {
            whole = whole.with(id, plan);
        }
        return new Arrangement(whole, shut);
    }

    /** The same for the docks that there are today: one that is gone leaves, a new one stands where it usually does. */
    Arrangement of(Plan usual) {
        Set<String> unknown = new LinkedHashSet<>(plan.ids());
        unknown.removeAll(usual.ids());
        Plan now = plan.without(unknown).orElse(usual);
        for (String id : usual.ids()) {
            now = now.with(id, usual);
        }
        Set<String> stillShut = new LinkedHashSet<>(shut);
        stillShut.retainAll(usual.ids());
        return new Arrangement(now, stillShut);
    }

    String text() {
        return write(plan) + shut.stream().sorted().map(id -> " -" + encode(id)).collect(Collectors.joining());
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws IllegalArgumentException where it is anything else, or has a dock twice or no stage
     */
    static Arrangement of(String text) {
        String[] parts = text.strip().split(" ");
        Plan plan = new Reader(parts[0]).whole();
        List<String> ids = plan.ids();
        if (!ids.contains(Plan.STAGE) || new LinkedHashSet<>(ids).size() < ids.size()) {
            throw new IllegalArgumentException(text);
        }
        Set<String> shut = new LinkedHashSet<>();
        for (int i = 1; i < parts.length; i++) {
            shut.add(decode(parts[i].substring(1)));
        }
        return new Arrangement(plan, shut);
    }

    private static String write(Plan plan) {
        if (plan instanceof Split split) {
            return (split.beside() ? BESIDE : BELOW) + "(" + split.size() + "," + write(split.first()) + ","
                    + write(split.second()) + ")";
        }
        return plan instanceof Tabs tabs
                ? TABS + "(" + tabs.docks().indexOf(tabs.front()) + ","
                        + tabs.docks().stream().map(Arrangement::encode).collect(Collectors.joining(",")) + ")"
                : encode(((Leaf) plan).id());
    }

    private static String encode(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    private static String decode(String id) {
        return URLDecoder.decode(id, StandardCharsets.UTF_8);
    }

    /** Reads a plan from left to right. */
    private static final class Reader {
        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        Plan whole() {
            Plan plan = plan();
            expect(at == text.length());
            return plan;
        }

        private Plan plan() {
            String word = word();
            if (at == text.length() || text.charAt(at) != '(') {
                return new Leaf(decode(word));
            }
            at++;
            int number = Integer.parseInt(word());
            List<Plan> parts = new ArrayList<>();
            while (at < text.length() && text.charAt(at) == ',') {
                at++;
                parts.add(plan());
            }
            expect(at < text.length() && text.charAt(at) == ')');
            at++;
            return made(word, number, parts);
        }

        private Plan made(String word, int number, List<Plan> parts) {
            if (word.equals(TABS)) {
                List<String> docks =
                        parts.stream().flatMap(part -> part.ids().stream()).toList();
                expect(number >= 0 && number < docks.size());
                return new Tabs(docks, docks.get(number));
            }
            expect((word.equals(BESIDE) || word.equals(BELOW)) && parts.size() == 2 && number >= 0);
            return new Split(word.equals(BESIDE), number, parts.get(0), parts.get(1));
        }

        private String word() {
            int start = at;
            while (at < text.length() && "(),".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            expect(at > start);
            return text.substring(start, at);
        }

        private void expect(boolean so) {
            if (!so) {
                throw new IllegalArgumentException("not a plan of docks at " + at + ": " + text);
            }
        }
    }
}
