package dk.kaskade.comparison;

import dk.kaskade.chain.Chain;
import dk.kaskade.organisation.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** All figures of one organisation, in the order of a comparison; nothing else of it is kept. Linear in the organisation. */
public record PartyFigures(List<Line> lines) {
    /** @param personal made of individual leaders' answers */
    public record Line(FigureId id, Measure measure, boolean personal, Figure figure) {
        /** The same row for an organisation that has no such figure. */
        Line absent() {
            return new Line(id, measure, personal, Figure.none(Figure.Absence.NONE));
        }
    }

    public PartyFigures {
        lines = List.copyOf(lines);
    }

    public static PartyFigures of(Party party) {
        Chain chain = party.context().chain();
        List<Line> lines = new ArrayList<>();
        lines.add(count(chain, Section.SIZE, "positions", i -> true));
        LevelKind[] kinds = LevelKind.of(chain);
        for (LevelKind kind : LevelKind.values()) {
            List<String> who = ids(chain, i -> kinds[i] == kind);
            lines.add(new Line(
                    FigureId.of(Section.LEVELS, "width", kind),
                    Measure.COUNT,
                    false,
                    Figure.of(who.size(), chain.size(), who)));
        }
        lines.add(count(chain, Section.STAFFING, "vacant", i -> vacant(chain.position(i))));
        return new PartyFigures(lines);
    }

    private static boolean vacant(Position position) {
        return position.vacant();
    }

    private static Line count(Chain chain, Section section, String key, IntPredicate which) {
        List<String> who = ids(chain, which);
        return new Line(FigureId.of(section, key), Measure.COUNT, false, Figure.of(who.size(), chain.size(), who));
    }

    private static List<String> ids(Chain chain, IntPredicate which) {
        return IntStream.range(0, chain.size())
                .filter(which)
                .mapToObj(chain::id)
                .toList();
    }
}
