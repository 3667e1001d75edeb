package dk.kaskade.ui.intake;

import dk.kaskade.exchange.Importer;
import dk.kaskade.exchange.csv.CsvDialect;
import dk.kaskade.exchange.spreadsheet.TableFile;
import dk.kaskade.exchange.table.Mapping;
import dk.kaskade.exchange.table.Table;
import dk.kaskade.exchange.table.TableRow;
import dk.kaskade.ui.look.Flow;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** What was found out about a file without asking, each as a small choice that can be corrected. */
final class FileChoices {
    private static final int HEADINGS_WITHIN = 12;
    private static final int LONGEST = 42;
    private static final List<String> CHARSETS =
            List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "x-MacRoman", "IBM850");

    private final Import model;
    private final IntakeWords words;
    private final Flow flow = new Flow();
    private final JComboBox<Choice<Importer>> format = new JComboBox<>();
    private final JComboBox<Choice<Charset>> charset = new JComboBox<>();
    private final JComboBox<Choice<Character>> separator = new JComboBox<>();
    private final JComboBox<Choice<Integer>> sheet = new JComboBox<>();
    private final JComboBox<Choice<Integer>> header = new JComboBox<>();
    private final JPanel charsetField;
    private final JPanel separatorField;
    private final JPanel sheetField;
    private final JPanel headerField;
    private boolean showing;

    /**
     * One answer.
     *
     * @param name as people say it
     */
    private record Choice<T>(T value, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    FileChoices(Import model, IntakeWords words, List<Importer> importers) {
        this.model = model;
        this.words = words;
        for (Importer importer : importers) {
            format.addItem(new Choice<>(importer, importer.format().name(words.language())));
        }
        flow.add(field("file.format", format, this::read));
        charsetField = field("file.charset", charset, chosen -> dialect(file -> file.withCharset(chosen)));
        separatorField = field("file.separator", separator, chosen -> dialect(file -> file.withSeparator(chosen)));
        sheetField = field("file.sheet", sheet, chosen -> table(table -> model.read(table.withSheet(chosen))));
        headerField = field("file.header", header, chosen -> table(table -> model.read(table.withHeader(chosen))));
        for (JPanel each : List.of(charsetField, separatorField, sheetField, headerField)) {
            flow.add(each);
        }
    }

    Flow component() {
        return flow;
    }

    JComponent first() {
        return format;
    }

    private <T> JPanel field(String key, JComboBox<Choice<T>> box, Consumer<T> chosen) {
        JPanel field = new JPanel(new MigLayout("insets 0 0 0 8, wrap 1, gapy 3", "[fill]", "[][]"));
        JLabel label = Type.CAPTION_STRONG.label(words.text(key), Tint.TEXT2);
        label.setLabelFor(box);
        box.getAccessibleContext().setAccessibleName(words.text(key));
        box.addActionListener(event -> {
            int index = box.getSelectedIndex();
            if (!showing && index >= 0) {
                chosen.accept(box.getItemAt(index).value());
            }
        });
        field.add(label);
        field.add(box, "wmin 110, wmax 330");
        return field;
    }

    private void read(Importer importer) {
        model.source().ifPresent(source -> model.read(FoundSource.by(importer, source.file())));
    }

    private void table(Consumer<TableSource> what) {
        model.source()
                .filter(TableSource.class::isInstance)
                .map(TableSource.class::cast)
                .ifPresent(what);
    }

    private void dialect(java.util.function.UnaryOperator<CsvDialect> other) {
        table(table -> table.tables()
                .map(TableFile::dialect)
                .ifPresent(dialect -> model.read(table.withDialect(other.apply(dialect)))));
    }

    void refresh() {
        showing = true;
        model.source().ifPresent(this::show);
        showing = false;
    }

    private void show(Source source) {
        format.setSelectedIndex(-1);
        for (int i = 0; i < format.getItemCount(); i++) {
            if (format.getItemAt(i).value().format().id().equals(source.format())) {
                format.setSelectedIndex(i);
            }
        }
        TableSource table = source instanceof TableSource tables ? tables : null;
        @Nullable TableFile file = table == null ? null : table.tables().orElse(null);
        boolean text = file != null && !file.workbook();
        charsetField.setVisible(text);
        separatorField.setVisible(text);
        sheetField.setVisible(file != null && file.sheets().size() > 1);
        headerField.setVisible(table != null && table.mapping().isPresent());
        if (file != null && file.dialect() != null) {
            text(Objects.requireNonNull(file.dialect()));
        }
        if (file != null && file.workbook()) {
            sheets(file);
        }
        if (table != null) {
            table.mapping().ifPresent(mapping -> table.table().ifPresent(all -> headings(all, mapping)));
        }
        flow.revalidate();
    }

    private void text(CsvDialect dialect) {
        List<Choice<Charset>> charsets = new ArrayList<>();
        for (String name : CHARSETS) {
            if (Charset.isSupported(name)) {
                charsets.add(new Choice<>(Charset.forName(name), words.charset(Charset.forName(name))));
            }
        }
        if (charsets.stream().noneMatch(each -> each.value().equals(dialect.charset()))) {
            charsets.add(new Choice<>(dialect.charset(), words.charset(dialect.charset())));
        }
        fill(charset, charsets, dialect.charset());
        List<Choice<Character>> separators = new ArrayList<>();
        for (char each : CsvDialect.SEPARATORS) {
            separators.add(new Choice<>(each, words.separator(each)));
        }
        if (!CsvDialect.SEPARATORS.contains(dialect.separator())) {
            separators.add(new Choice<>(dialect.separator(), words.separator(dialect.separator())));
        }
        fill(separator, separators, dialect.separator());
    }

    private void sheets(TableFile file) {
        List<Choice<Integer>> all = new ArrayList<>();
        for (int i = 0; i < file.sheets().size(); i++) {
            var each = file.sheets().get(i);
            all.add(new Choice<>(i, each.hidden() ? words.text("file.sheet.hidden", each.name()) : each.name()));
        }
        fill(sheet, all, file.sheet());
    }

    private void headings(Table table, Mapping mapping) {
        List<Choice<Integer>> all = new ArrayList<>();
        all.add(new Choice<>(-1, words.text("file.header.none")));
        int most = Math.min(table.rows().size(), Math.max(HEADINGS_WITHIN, mapping.header() + 1));
        for (int i = 0; i < most; i++) {
            TableRow row = table.rows().get(i);
            String cells = String.join(
                    " · ", row.cells().stream().filter(cell -> !cell.isEmpty()).toList());
            String cut = cells.length() > LONGEST ? cells.substring(0, LONGEST) + "…" : cells;
            all.add(new Choice<>(i, words.text("file.header.row", row.line(), cut)));
        }
        fill(header, all, mapping.header());
    }

    private static <T> void fill(JComboBox<Choice<T>> box, List<Choice<T>> choices, T chosen) {
        boolean same = box.getItemCount() == choices.size();
        for (int i = 0; same && i < choices.size(); i++) {
            same = choices.get(i).equals(box.getItemAt(i));
        }
        if (!same) {
            box.removeAllItems();
            choices.forEach(box::addItem);
        }
        choices.stream()
                .filter(choice -> choice.value().equals(chosen))
                .findFirst()
                .ifPresent(box::setSelectedItem);
    }
}
