package dk.kaskade.ui.paint;

import dk.kaskade.cascade.Carried;
import dk.kaskade.chain.Chain;
import dk.kaskade.inspect.Finding;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Builds the chart's model from the chain and what was found in it. */
public final class ChartModels {
    private final Chain chain;
    private final boolean names;
    private final ChartWords words;
    private final FoundByCard found;
    private final CardLens lens;
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();

    private ChartModels(Carried carried, List<Finding> findings, LensChoice lens, Names names, Locale language) {
        chain = carried.chain();
        this.names = names == Names.SHOWN;
        words = new ChartWords(language);
        found = new FoundByCard(chain, findings);
        this.lens = lens(lens, carried, found, new LensWords(words));
        Organisation organisation = chain.organisation();
        for (Person person : organisation.people()) {
            people.putIfAbsent(person.id(), person.name());
        }
        for (Unit unit : organisation.units()) {
            units.putIfAbsent(unit.id(), unit.name());
        }
    }

    private static CardLens lens(LensChoice choice, Carried carried, FoundByCard found, LensWords words) {
        return switch (choice.lens()) {
            case ROLE -> new RoleLens(carried.chain(), new Shares(carried), words);
            case GAPS -> new GapsLens(found, words);
            case SPAN -> new SpanLens(carried.chain(), words);
            case TALKS -> TalksLens.of(carried.chain(), carried.day(), choice.of(), words);
            case MARK -> MarkLens.of(carried.chain(), choice.of(), words);
            case PROGRESS -> ProgressLens.of(carried, words);
            case THEME -> FollowedLens.theme(carried, choice.of(), words);
            case THREAD -> FollowedLens.thread(carried, choice.of(), words);
            case EXPECTATION -> FollowedLens.expectation(carried, choice.of(), words);
        };
    }

    /** Whether cards tell who holds a position. */
    public enum Names {
        SHOWN,
        HIDDEN
    }

    /** @param findings those of the same organisation; none where it has not been looked at yet */
    public static ChartModel of(Chain chain, List<Finding> findings, Lens lens, Names names, Locale language) {
        LocalDate day = chain.organisation().asOf();
        Carried carried = Carried.of(chain, day == null ? LocalDate.now() : day);
        return of(carried, findings, LensChoice.of(lens), names, language);
    }

    /** The same where it is known what is carried, and on which day. */
    public static ChartModel of(
            Carried carried, List<Finding> findings, LensChoice lens, Names names, Locale language) {
        return new ChartModels(carried, findings, lens, names, language).build();
    }

    private ChartModel build() {
        int size = chain.size();
        List<ChartCard> cards = new ArrayList<>(size);
        int[] parent = new int[size];
        List<Integer> dotted = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            cards.add(card(i));
            parent[i] = chain.leader(i);
            for (int other : chain.dotted(i)) {
                dotted.add(i);
                dotted.add(other);
            }
        }
        int[] pairs = dotted.stream().mapToInt(Integer::intValue).toArray();
        return ChartModel.of(cards, parent, tray(), pairs, lens.legend(), words);
    }

    private ChartCard card(int i) {
        Position position = chain.position(i);
        List<Integer> levels = levels(i);
        String unit = position.unit() == null ? "" : units.getOrDefault(position.unit(), position.unit());
        CardLens.Look look = lens.of(i, unit);
        return new ChartCard(
                position.id(),
                position.title().isBlank() ? position.id() : position.title(),
                names ? holders(position) : unit,
                names || !look.line3().equals(unit) ? look.line3() : "",
                unit,
                levels,
                position.vacant(),
                position.acting(),
                found.errors[i],
                found.gaps[i],
                found.accepted[i],
                look.strip(),
                look.segments(),
                look.bar());
    }

    private List<Integer> levels(int i) {
        return Arrays.stream(chain.roles(i))
                .mapToObj(role -> chain.framework().roles().get(role).level())
                .sorted()
                .toList();
    }

    private String holders(Position position) {
        if (position.vacant()) {
            return words.noHolder();
        }
        String first = position.holders().get(0);
        String name = people.getOrDefault(first, first);
        int others = position.holders().size() - 1;
        return others == 0 ? name : name + " +" + others;
    }

    /** Who reports to nobody and does not hold a role of the first level; where nobody does, all are tops. */
    private boolean[] tray() {
        boolean[] tray = new boolean[chain.size()];
        boolean anyTop = false;
        for (int i = 0; i < tray.length; i++) {
            boolean first = chain.top(i) && chain.level(i) == 1;
            anyTop |= first;
            tray[i] = chain.inRing(i) || chain.top(i) && !first;
        }
        for (int i = 0; i < tray.length && !anyTop; i++) {
            tray[i] = chain.inRing(i);
        }
        return tray;
    }
}
