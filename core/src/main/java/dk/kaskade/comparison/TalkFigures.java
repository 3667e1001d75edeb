package dk.kaskade.comparison;

import dk.kaskade.cascade.Carried;
import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.GuideMark;
import dk.kaskade.framework.Practice;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * How far the leaders have come with what they are asked: every figure is made of individual answers. Only positions that
 * somebody holds are asked; each counts with as much as it is asked for.
 */
final class TalkFigures {
    private static final String CONVERSATION = "conversation";

    private final Leaders leaders;
    private final Lines lines;
    private final Carried carried;

    private TalkFigures(Leaders leaders, Lines lines) {
        this.leaders = leaders;
        this.lines = lines;
        carried = leaders.party().context().carried();
    }

    static void add(Leaders leaders, Lines lines) {
        TalkFigures figures = new TalkFigures(leaders, lines);
        figures.answers();
        figures.held();
        figures.marks();
    }

    private void answers() {
        ExpectationSet toTranslate = toTranslate();
        int[] agreed = new int[leaders.size()];
        int[] words = new int[leaders.size()];
        for (int i : leaders.all()) {
            ExpectationSet own = carried.own(i);
            leaders.chain().position(i).responses().forEach((id, response) -> {
                int e = carried.indexOf(id);
                if (e >= 0 && own.contains(e)) {
                    agreed[i] += agreed(response) ? 1 : 0;
                    words[i] += toTranslate.contains(e) && response.hasWords() ? 1 : 0;
                }
            });
        }
        told(Key.TALK_AGREED, i -> carried.own(i).size(), i -> agreed[i]);
        told(Key.TALK_WORDS, i -> carried.own(i).intersect(toTranslate).size(), i -> words[i]);
    }

    private static boolean agreed(Response response) {
        return response.status() == ResponseStatus.AGREED || response.status() == ResponseStatus.PRACTISED;
    }

    /** Of expectations with one id the first counts. */
    private ExpectationSet toTranslate() {
        List<Expectation> all = leaders.chain().framework().expectations();
        BitSet bits = new BitSet();
        for (int e = 0; e < all.size(); e++) {
            bits.set(e, all.get(e).translate() && carried.indexOf(all.get(e).id()) == e);
        }
        return ExpectationSet.of(bits);
    }

    /** Talks that the framework gives a rhythm, held within it on the day looked at. */
    private void held() {
        List<Practice> talks = leaders.chain().framework().practices().stream()
                .filter(practice -> practice.regular() && practice.kind().equals(CONVERSATION))
                .toList();
        told(Key.TALK_HELD, i -> talks.size(), i ->
                (int) talks.stream().filter(talk -> inTime(i, talk)).count());
    }

    private boolean inTime(int i, Practice talk) {
        return leaders.chain()
                .position(i)
                .lastHeld(talk.id(), carried.day())
                .filter(held -> !held.plusMonths(talk.everyMonths()).isBefore(carried.day()))
                .isPresent();
    }

    private void marks() {
        List<String> marks = leaders.chain().framework().guideMarks().stream()
                .map(GuideMark::id)
                .distinct()
                .toList();
        told(Key.TALK_MARKS, i -> marks.size(), i -> set(leaders.chain().position(i), marks));
    }

    private static int set(Position position, List<String> marks) {
        return position.strengths().isEmpty()
                ? 0
                : (int) marks.stream()
                        .filter(mark -> position.strength(mark).isPresent())
                        .count();
    }

    private void told(Key key, IntUnaryOperator asked, IntUnaryOperator done) {
        int[] among = new int[leaders.size()];
        int[] part = new int[leaders.size()];
        for (int i = 0; i < among.length; i++) {
            among[i] = leaders.filled(i) ? asked.applyAsInt(i) : 0;
            part[i] = among[i] == 0 ? 0 : done.applyAsInt(i);
        }
        lines.add(key, share(among, part, leaders.all()));
        for (LevelKind kind : LevelKind.values()) {
            int[] group = leaders.on(kind);
            lines.add(
                    key.byLevel(),
                    kind,
                    group.length > 0 ? share(among, part, group) : Figure.none(Figure.Absence.NONE));
        }
    }

    private Figure share(int[] among, int[] part, int[] group) {
        int all = 0;
        int done = 0;
        int people = 0;
        for (int i : group) {
            people += among[i] > 0 ? 1 : 0;
            all += among[i];
            done += part[i];
        }
        return people == 0
                ? Figure.none(Figure.Absence.NOTHING_TO_EXAMINE)
                : Figure.of((double) done / all, people, leaders.ids(Leaders.among(group, i -> part[i] > 0)));
    }
}
