package dk.kaskade.comparison;

import java.util.List;

/**
 * One figure of every organisation.
 *
 * @param personal made of individual leaders' answers
 * @param figures  in the order of the organisations
 */
public record Row(FigureId id, Measure measure, boolean personal, List<Figure> figures) {
    public Row {
        figures = List.copyOf(figures);
    }

    /** The figures are not all the same. */
    public boolean differs() {
        return figures.stream().map(Figure::value).distinct().count() > 1;
    }
}
