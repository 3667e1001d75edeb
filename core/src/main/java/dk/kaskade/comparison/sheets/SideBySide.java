package dk.kaskade.comparison.sheets;

import dk.kaskade.comparison.Comparison;
import dk.kaskade.comparison.Row;
import dk.kaskade.comparison.Section;
import dk.kaskade.comparison.themes.ThemeComparison;
import dk.kaskade.correspondence.Corrections;
import dk.kaskade.framework.Framework;
import java.util.List;

/**
 * Organisations side by side as they are handed out.
 *
 * @param heads       in the order of the columns
 * @param frameworks  of each organisation, in that order
 * @param corrections what a person has said about which points of the frameworks correspond
 */
public record SideBySide(
        List<Head> heads,
        Comparison comparison,
        ThemeComparison themes,
        List<Framework> frameworks,
        Corrections corrections,
        Audience audience) {
    /** So many are drawn and compared point by point; beyond, there is a table alone. */
    public static final int MOST_DRAWN = 10;
    /** As many as a table has room for. */
    public static final int MOST = 100;

    public SideBySide {
        heads = List.copyOf(heads);
        frameworks = List.copyOf(frameworks);
    }

    /** @param all in the order of the columns */
    public static SideBySide of(List<Summary> all, Audience audience) {
        return of(all, Corrections.NONE, audience);
    }

    /** @param all in the order of the columns */
    public static SideBySide of(List<Summary> all, Corrections corrections, Audience audience) {
        Comparison.Columns columns = new Comparison.Columns();
        all.forEach(one -> columns.add(one.head().name(), one.figures()));
        Comparison whole = columns.comparison();
        return new SideBySide(
                all.stream().map(Summary::head).toList(),
                audience == Audience.WITHIN ? whole : whole.discreet(),
                new ThemeComparison(all.stream().map(Summary::themes).toList()),
                all.stream().map(Summary::framework).toList(),
                corrections,
                audience);
    }

    /** More than a table is made of it. */
    public boolean drawn() {
        return heads.size() <= MOST_DRAWN;
    }

    /** The ids of positions may be told. */
    public boolean within() {
        return audience == Audience.WITHIN;
    }

    /** What an organisation is called in the head of a column, different for each: {@code A Odsherred}. */
    public String column(int place) {
        return Head.letter(place) + " " + heads.get(place).name().strip();
    }

    /** The figures of a section. */
    public List<Row> rows(Section section) {
        return comparison.of(section);
    }
}
