package dk.kaskade.ui.compare;

import dk.kaskade.comparison.Figure;
import dk.kaskade.comparison.Row;
import dk.kaskade.comparison.sheets.FigureWords;
import dk.kaskade.text.Texts;

/** Figures as people of a language write them. */
record Numbers(CompareDesk desk) {
    /** {@code 1.284}, {@code 6,2}, {@code 11 %}; for the kinds of nothing a sign. */
    String of(Row row, Figure figure) {
        return FigureWords.of(row.measure(), figure, desk.language());
    }

    /** A share that is not nothing is not told as 0 %. */
    String percent(double share) {
        String percent = desk.language().equals(Texts.DANISH) ? "\u00a0%" : "%";
        boolean little = share > 0 && share < 0.005;
        return little ? "<\u00a01" + percent : Math.round(share * 100) + percent;
    }

    /** Why there is no value, in words; empty where there is one. */
    String why(Figure figure) {
        Figure.Absence absence = figure.absence();
        return figure.value() != null || absence == null ? "" : FigureWords.meaning(absence, desk.language());
    }
}
