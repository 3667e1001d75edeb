package dk.kaskade.ui.compare;

import dk.kaskade.comparison.Figure;
import dk.kaskade.comparison.Row;
import dk.kaskade.comparison.sheets.FigureWords;

/** Figures as people of a language write them. */
record Numbers(CompareDesk desk) {
    /** {@code 1.284}, {@code 6,2}, {@code 11 %}; for the kinds of nothing a sign. */
    String of(Row row, Figure figure) {
        return FigureWords.of(row.measure(), figure, desk.language());
    }

    /** A share that is not nothing is not told as 0 %. */
    String percent(double share) {
        boolean little = share > 0 && share < 0.005;
        return little ? "<\u00a01\u00a0%" : Math.round(share * 100) + "\u00a0%";
    }

    /** Why there is no value, in words; empty where there is one. */
    String why(Figure figure) {
        Figure.Absence absence = figure.absence();
        return figure.value() != null || absence == null ? "" : FigureWords.meaning(absence, desk.language());
    }
}
