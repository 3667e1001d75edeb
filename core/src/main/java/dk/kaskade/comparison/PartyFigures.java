package dk.kaskade.comparison;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All figures of one organisation; nothing else of it is kept. Linear in the organisation.
 *
 * @param ownWords what the municipality calls its roles of each kind of level, in the plural; a kind without a role is not in it
 */
public record PartyFigures(List<Line> lines, Map<LevelKind, List<String>> ownWords) {
    /** @param personal made of individual leaders' answers */
    public record Line(FigureId id, Measure measure, boolean personal, Figure figure) {
        /** The same row for an organisation that has no such figure. */
        Line absent() {
            return new Line(id, measure, personal, Figure.none(Figure.Absence.NONE));
        }
    }

    public PartyFigures {
        lines = List.copyOf(lines);
        ownWords = Collections.unmodifiableMap(new LinkedHashMap<>(ownWords));
    }

    public static PartyFigures of(Party party) {
        Leaders leaders = new Leaders(party);
        Lines lines = new Lines();
        SizeFigures.add(leaders, lines);
        LevelFigures.add(leaders, lines);
        SpanFigures.add(leaders, lines);
        NormFigures.add(leaders, lines);
        StaffingFigures.add(leaders, lines);
        TalkFigures.add(leaders, lines);
        ReachFigures.add(leaders, lines);
        FindingFigures.add(leaders, lines);
        return new PartyFigures(lines.all(), LevelKind.words(leaders.chain(), leaders.kinds()));
    }
}
