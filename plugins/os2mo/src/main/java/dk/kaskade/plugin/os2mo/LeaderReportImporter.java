package dk.kaskade.plugin.os2mo;

import static dk.kaskade.plugin.os2mo.Words.TEXTS;

import dk.kaskade.exchange.Extract;
import dk.kaskade.exchange.Field;
import dk.kaskade.exchange.FileFormat;
import dk.kaskade.exchange.Importer;
import dk.kaskade.exchange.Remark;
import dk.kaskade.exchange.Row;
import dk.kaskade.exchange.UnreadableFileException;
import dk.kaskade.exchange.csv.CsvDialect;
import dk.kaskade.exchange.csv.CsvTables;
import dk.kaskade.exchange.table.Table;
import dk.kaskade.exchange.table.TableRow;
import dk.kaskade.progress.Progress;
import dk.kaskade.text.CivilNumber;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads "Alle lederfunktioner", a CSV with the way down to each unit ({@code root; org; sub org; 2xsub org; ...}) and its
 * leader ({@code Ansvar; Navn; Telefon; E-mail}). The columns are told by the public report that writes it, in OS2mo's
 * data import and export ({@code reports/shared_reports.py}, {@code exporters/common_queries.py}).
 *
 * <p>A unit whose leader is the one of the unit above, by name and e-mail, makes no position of its own: nobody reports to
 * himself. The file tells no titles.
 */
public final class LeaderReportImporter implements Importer {
    private static final FileFormat FORMAT = new FileFormat(
            "os2mo-leaders",
            Map.of("da", "Lederrapport fra OS2mo (CSV)", "en", "Report of leaders from OS2mo (CSV)"),
            List.of("csv"));
    private static final String NO_DUTY = "Intet ansvar";

    @Override
    public FileFormat format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(byte[] head, String name) {
        Table first = CsvTables.head(head, name, CsvDialect.detect(head), 1);
        return !first.rows().isEmpty() && LeaderColumns.of(first.rows().get(0)).isPresent();
    }

    @Override
    public Extract read(InputStream in, String name, Progress progress) throws IOException {
        byte[] bytes = in.readAllBytes();
        Table table = CsvTables.read(bytes, name, CsvDialect.detect(bytes), progress);
        Optional<LeaderColumns> columns = table.rows().isEmpty()
                ? Optional.empty()
                : LeaderColumns.of(table.rows().get(0));
        if (columns.isEmpty()) {
            throw new UnreadableFileException(TEXTS, "not-leaders");
        }
        return new Reading(columns.get(), table.rows().subList(1, table.rows().size())).extract(name, progress);
    }

    /** One file's rows, from the top down as the report has them. */
    private static final class Reading {
        private final LeaderColumns columns;
        private final List<TableRow> source;
        private final List<Row> rows = new ArrayList<>();
        private final List<Remark> remarks = new ArrayList<>();
        private final Map<List<String>, String> leaderOf = new HashMap<>();
        private int civilNumbers;

        Reading(LeaderColumns columns, List<TableRow> source) {
            this.columns = columns;
            this.source = source;
        }

        Extract extract(String file, Progress progress) {
            for (TableRow row : source) {
                progress.check();
                take(row);
            }
            if (civilNumbers > 0) {
                remarks.add(Remark.about(0, TEXTS, "civil-numbers", civilNumbers));
            }
            String name = rows.stream()
                    .flatMap(row -> row.path().stream().limit(1))
                    .findFirst()
                    .orElse(file);
            return new Extract(name, rows, List.of(), remarks, source.size());
        }

        private void take(TableRow row) {
            List<String> path = columns.path(row);
            String name = safe(columns.name(row));
            String email = safe(Words.email(columns.email(row)));
            if (path.isEmpty()) {
                remarks.add(Remark.dropped(row.line(), TEXTS, "no-unit"));
                return;
            }
            String leader = name + "\n" + email;
            boolean same = !name.isEmpty() && leader.equals(above(path));
            leaderOf.putIfAbsent(path, leader);
            if (same) {
                remarks.add(Remark.dropped(row.line(), TEXTS, "same-leader", path.get(path.size() - 1), name));
                return;
            }
            if (columns.duty(row).equalsIgnoreCase(NO_DUTY)) {
                remarks.add(Remark.about(row.line(), TEXTS, "no-duty", name));
            }
            Map<Field, String> cells = new EnumMap<>(Field.class);
            cells.put(Field.NAME, name);
            cells.put(Field.EMAIL, email);
            rows.add(new Row(row.line(), cells, path));
        }

        /** The leader of the nearest unit above that has one. */
        private @Nullable String above(List<String> path) {
            for (int length = path.size() - 1; length > 0; length--) {
                String leader = leaderOf.get(path.subList(0, length));
                if (leader != null) {
                    return leader;
                }
            }
            return null;
        }

        private String safe(String text) {
            if (!CivilNumber.isIn(text)) {
                return text;
            }
            civilNumbers++;
            return "";
        }
    }
}
