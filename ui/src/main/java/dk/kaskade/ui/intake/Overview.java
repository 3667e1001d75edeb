package dk.kaskade.ui.intake;

import dk.kaskade.change.Outcome;
import dk.kaskade.exchange.Extract;
import dk.kaskade.exchange.Row;
import dk.kaskade.framework.TitleRule;
import dk.kaskade.intake.Doubt;
import dk.kaskade.intake.Taken;
import dk.kaskade.intake.Update;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.ui.edit.Option;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the pages show of a result. Made in the background: with a hundred thousand rows each part of it takes longer than a
 * window may stand still.
 *
 * @param without how many positions have no role
 * @param spoken  how many positions each rule is the first to speak of
 * @param leaders every position that can be chosen as somebody's leader; none where nothing asks for one
 * @param concerned the rows that a doubt is about, by their lines; of many the first
 * @param chain   who leads whom afterwards
 */
record Overview(
        Titles titles,
        int without,
        List<Integer> spoken,
        List<Option> leaders,
        Map<Integer, Row> concerned,
        Branches chain) {
    private static final int ROWS = 12;

    /**
     * Looks at a result.
     *
     * @param open   what is updated; none where something new is made
     * @param update what changes in it
     */
    static Overview of(
            Extract extract,
            Taken taken,
            List<TitleRule> rules,
            @Nullable Organisation open,
            @Nullable Update update,
            Set<String> leftOut) {
        Organisation fresh = taken.organisation();
        Titles titles = Titles.of(fresh);
        List<Integer> spoken = new ArrayList<>();
        for (int count : titles.spokenOf(rules)) {
            spoken.add(count);
        }
        int without = (int) fresh.positions().stream()
                .filter(position -> position.roles().isEmpty())
                .count();
        return new Overview(
                titles,
                without,
                List.copyOf(spoken),
                leaders(taken),
                concerned(extract, taken),
                chain(fresh, open, update, leftOut));
    }

    /** The same where other differences are left out. */
    Overview without(Taken taken, @Nullable Organisation open, @Nullable Update update, Set<String> leftOut) {
        return new Overview(
                titles, without, spoken, leaders, concerned, chain(taken.organisation(), open, update, leftOut));
    }

    /** The first rows that a doubt is about. */
    List<Row> rows(Doubt doubt) {
        return lines(doubt).map(concerned::get).filter(Objects::nonNull).toList();
    }

    private static Stream<Integer> lines(Doubt doubt) {
        return doubt.lines().stream().limit(ROWS);
    }

    private static Map<Integer, Row> concerned(Extract extract, Taken taken) {
        Set<Integer> lines = taken.doubts().stream().flatMap(Overview::lines).collect(Collectors.toSet());
        Map<Integer, Row> all = new HashMap<>();
        for (Row row : extract.rows()) {
            if (lines.contains(row.line())) {
                all.putIfAbsent(row.line(), row);
            }
        }
        return all;
    }

    private static Branches chain(
            Organisation fresh, @Nullable Organisation open, @Nullable Update update, Set<String> leftOut) {
        if (open == null || update == null) {
            return Branches.of(fresh);
        }
        Outcome outcome = update.change(leftOut, "").applyTo(open);
        return Branches.of(outcome instanceof Outcome.Done done ? done.organisation() : fresh);
    }

    private static List<Option> leaders(Taken taken) {
        if (taken.doubts().stream().map(Doubt::kind).noneMatch(kind -> kind.asksForLeader())) {
            return List.of();
        }
        Map<String, String> people = new HashMap<>();
        taken.organisation().people().forEach(person -> people.put(person.id(), person.name()));
        List<Option> all = new ArrayList<>();
        for (Position position : taken.organisation().positions()) {
            String holders = position.holders().stream()
                    .map(id -> people.getOrDefault(id, id))
                    .collect(Collectors.joining(", "));
            all.add(Option.of(position.id(), position.title(), holders));
        }
        return List.copyOf(all);
    }
}
