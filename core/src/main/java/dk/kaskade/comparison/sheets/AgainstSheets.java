package dk.kaskade.comparison.sheets;

import dk.kaskade.correspondence.Correspondence;
import dk.kaskade.correspondence.CorrespondenceTexts;
import dk.kaskade.report.sheets.Sheet;
import dk.kaskade.report.sheets.Sheet.Column;
import dk.kaskade.report.sheets.Sheet.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What corresponds to what in the frameworks, with its grounds, and what stands alone. */
final class AgainstSheets {
    private final SideBySide subject;
    private final Locale language;

    AgainstSheets(SideBySide subject, Locale language) {
        this.subject = subject;
        this.language = language;
    }

    Sheet sheet() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Against against : Against.of(subject)) {
            against.points().pairs().forEach(pair -> rows.add(pair(against, pair)));
            against.points()
                    .aloneOne()
                    .forEach(point ->
                            rows.add(row(against, Against.title(against.points().one(), point), null)));
            against.points()
                    .aloneOther()
                    .forEach(point -> rows.add(
                            row(against, null, Against.title(against.points().other(), point))));
        }
        return new Sheet("correspondences", word("sheet.correspondences"), columns(), rows);
    }

    private List<Column> columns() {
        return List.of(
                new Column("organisation-1", word("column.one"), Kind.TEXT),
                new Column("organisation-2", word("column.other"), Kind.TEXT),
                new Column("point-1", word("column.point-one"), Kind.SENTENCES),
                new Column("point-2", word("column.point-other"), Kind.SENTENCES),
                new Column("strength", word("column.strength"), Kind.TEXT),
                new Column("grounds", word("column.grounds"), Kind.SENTENCES),
                new Column("verdict", word("column.verdict"), Kind.TEXT));
    }

    private List<@Nullable Object> pair(Against against, Correspondence pair) {
        return Arrays.asList(
                subject.column(against.one()),
                subject.column(against.other()),
                Against.title(against.points().one(), pair.from()),
                Against.title(against.points().other(), pair.to()),
                pair.strength().name(language),
                pair.evidence().stream()
                        .map(evidence -> evidence.sentence(language))
                        .collect(Collectors.joining("; ")),
                pair.verdict() == null ? null : pair.verdict().name(language));
    }

    private List<@Nullable Object> row(Against against, @Nullable String one, @Nullable String other) {
        return Arrays.asList(
                subject.column(against.one()),
                subject.column(against.other()),
                one,
                other,
                word("strength.alone"),
                CorrespondenceTexts.whyAlone(language),
                null);
    }

    private String word(String key) {
        return FigureWords.TEXTS.get(language, key);
    }
}
