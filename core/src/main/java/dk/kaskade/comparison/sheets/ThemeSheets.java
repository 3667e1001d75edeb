package dk.kaskade.comparison.sheets;

import dk.kaskade.comparison.LevelKind;
import dk.kaskade.comparison.themes.MarkBacking;
import dk.kaskade.comparison.themes.ThemeCell;
import dk.kaskade.comparison.themes.ThemeComparison;
import dk.kaskade.comparison.themes.ThemeTexts;
import dk.kaskade.report.sheets.Sheet;
import dk.kaskade.report.sheets.Sheet.Column;
import dk.kaskade.report.sheets.Sheet.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The themes of frameworks, and how their guide marks are backed, as sheets. */
final class ThemeSheets {
    private final SideBySide subject;
    private final ThemeComparison themes;
    private final Locale language;

    ThemeSheets(SideBySide subject, Locale language) {
        this.subject = subject;
        this.themes = subject.themes();
        this.language = language;
    }

    List<Sheet> all() {
        return List.of(shares(), levels(), onlyOne(), marks());
    }

    /** A row for each theme; of each organisation the share of its points, or which kind of nothing, and how many. */
    private Sheet shares() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("theme", word("column.theme"), Kind.TEXT));
        for (int i = 0; i < subject.heads().size(); i++) {
            String name = subject.column(i);
            columns.add(new Column("share-" + (i + 1), word("column.of-points", name), Kind.SHARE));
            columns.add(new Column("points-" + (i + 1), word("column.points", name), Kind.WHOLE_NUMBER));
            columns.add(new Column("carried-" + (i + 1), word("column.carried", name), Kind.SHARE));
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ThemeComparison.Row row : themes.rows()) {
            List<@Nullable Object> cells = new ArrayList<>();
            cells.add(row.theme().name(language));
            row.cells().forEach(cell -> share(cell, cells));
            rows.add(cells);
        }
        return new Sheet("themes", word("sheet.themes"), columns, rows);
    }

    private void share(ThemeCell cell, List<@Nullable Object> cells) {
        boolean main = cell.main() > 0;
        cells.add(main ? (Object) cell.share() : cell.presence().name(language));
        cells.add(main ? cell.main() : null);
        cells.add(main ? cell.carried() : null);
    }

    /** A row for each theme, organisation and kind of level that has positions. */
    private Sheet levels() {
        List<Column> columns = List.of(
                new Column("theme", word("column.theme"), Kind.TEXT),
                new Column("organisation", word("column.organisation"), Kind.TEXT),
                new Column("level", word("column.level"), Kind.TEXT),
                new Column("points", word("column.points-here"), Kind.WHOLE_NUMBER),
                new Column("share", word("column.share-here"), Kind.SHARE),
                new Column("carriers", word("column.carriers"), Kind.WHOLE_NUMBER),
                new Column("of", word("column.of"), Kind.WHOLE_NUMBER));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ThemeComparison.Row row : themes.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                levels(row.cells().get(i), subject.column(i), rows);
            }
        }
        return new Sheet("theme-levels", word("sheet.theme-levels"), columns, rows);
    }

    private void levels(ThemeCell cell, String organisation, List<List<@Nullable Object>> rows) {
        for (LevelKind kind : LevelKind.values()) {
            var level = cell.byLevel().get(kind);
            if (level != null && level.of() > 0 && cell.of() > 0) {
                rows.add(Arrays.asList(
                        cell.theme().name(language),
                        organisation,
                        kind.name(language),
                        level.points(),
                        level.share(),
                        level.positions().size(),
                        level.of()));
            }
        }
    }

    private Sheet onlyOne() {
        List<Column> columns = List.of(
                new Column("theme", word("column.theme"), Kind.TEXT),
                new Column("organisation", word("column.organisation"), Kind.TEXT),
                new Column("how", word("column.how"), Kind.SENTENCES));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        themes.onlyOne()
                .forEach(only -> rows.add(Arrays.asList(
                        only.theme().name(language),
                        subject.column(only.party()),
                        only.sentence(subject.heads().get(only.party()).name(), language))));
        return new Sheet("only-one", word("sheet.only-one"), columns, rows);
    }

    /** A row for each guide mark and role. */
    private Sheet marks() {
        List<Column> columns = List.of(
                new Column("organisation", word("column.organisation"), Kind.TEXT),
                new Column("mark", word("column.mark"), Kind.TEXT),
                new Column("role", word("column.role"), Kind.TEXT),
                new Column("points", word("column.own-points"), Kind.WHOLE_NUMBER),
                new Column("of", word("column.of-own"), Kind.WHOLE_NUMBER),
                new Column("common", word("column.common"), Kind.WHOLE_NUMBER),
                new Column("backing", word("column.backing"), Kind.TEXT),
                new Column("why", word("column.why"), Kind.SENTENCES));
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int i = 0; i < themes.parties().size(); i++) {
            for (MarkBacking backing : themes.parties().get(i).marks()) {
                marks(backing, subject.column(i), rows);
            }
        }
        return new Sheet("guide-marks", word("sheet.guide-marks"), columns, rows);
    }

    private void marks(MarkBacking backing, String organisation, List<List<@Nullable Object>> rows) {
        for (MarkBacking.ByRole role : backing.byRole()) {
            rows.add(Arrays.asList(
                    organisation,
                    backing.mark().name(),
                    role.role().name(),
                    role.main().size(),
                    role.of(),
                    backing.common().size(),
                    backing.thin(role) ? word("backing.thin") : null,
                    backing.thin(role) ? ThemeTexts.whyThin(language) : null));
        }
    }

    private String word(String key, Object... arguments) {
        return FigureWords.TEXTS.get(language, key, arguments);
    }
}
