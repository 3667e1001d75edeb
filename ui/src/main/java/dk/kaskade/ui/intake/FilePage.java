package dk.kaskade.ui.intake;

import dk.kaskade.exchange.Extract;
import dk.kaskade.exchange.Field;
import dk.kaskade.exchange.Importer;
import dk.kaskade.exchange.table.Mapping;
import dk.kaskade.exchange.table.Table;
import dk.kaskade.ui.look.EmptyState;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.SeverityMark;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.CardLayout;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** What was found out about the file, its first rows, and what each column tells. */
final class FilePage implements Page {
    private static final String ROWS = "rows";
    private static final String TROUBLE = "trouble";
    private static final int SAMPLES = 3;

    private final Import model;
    private final IntakeWords words;
    private final FileChoices choices;
    private final KeptChoice kept;
    private final Preview preview;
    private final PreviewTable table;
    private final JScrollPane scroll;
    private final ColumnHeads heads;
    private final JLabel account = Type.TABLE.label("", Tint.TEXT2);
    private final EmptyState trouble = new EmptyState(Icons.WARNING, "", null);
    private final CardLayout cards = new CardLayout();
    private final JPanel body = new JPanel(cards);
    private final Set<Integer> passedOver = new HashSet<>();
    private final JPanel page = new JPanel(
            new MigLayout("insets 0, fill, wrap 1, gapy 10, hidemode 3", "[0:0, grow, fill]", "[][][grow, fill]"));
    private @Nullable Object shown;

    FilePage(Import model, IntakeWords words, List<Importer> importers, KeptChoice kept) {
        this.model = model;
        this.words = words;
        this.kept = kept;
        choices = new FileChoices(model, words, importers);
        preview = new Preview(words);
        table = new PreviewTable(preview, words.text("file.preview"));
        scroll = table.framed();
        heads = new ColumnHeads(table, words, this::choose);
        body.add(scroll, ROWS);
        body.add(trouble, TROUBLE);
        page.add(choices.component());
        choices.component().add(kept.component());
        page.add(account);
        page.add(body);
    }

    private void choose(int column, @Nullable Field field) {
        model.source()
                .filter(TableSource.class::isInstance)
                .map(TableSource.class::cast)
                .ifPresent(source -> {
                    if (field == null) {
                        passedOver.add(column);
                    } else {
                        passedOver.remove(column);
                    }
                    model.read(source.withField(column, field));
                });
    }

    @Override
    public JComponent component() {
        return page;
    }

    @Override
    public JComponent first() {
        return choices.first();
    }

    @Override
    public void refresh() {
        choices.refresh();
        kept.refresh();
        boolean bad = !model.trouble().isEmpty();
        trouble.say(bad ? model.trouble() : "");
        cards.show(body, bad ? TROUBLE : ROWS);
        account.setVisible(!bad);
        if (!bad) {
            model.source().ifPresent(this::rows);
        }
    }

    private void rows(Source source) {
        if (source instanceof TableSource tables) {
            tables.mapping().ifPresent(mapping -> tables.table().ifPresent(all -> columns(all, mapping)));
        } else {
            model.extract().ifPresent(this::foreign);
        }
    }

    private void columns(Table all, Mapping mapping) {
        if (all != shown) {
            passedOver.clear();
            shown = all;
        }
        preview.show(all, mapping);
        heads.show(mapping, passedOver, column -> samples(all, mapping, column));
        if (scroll.getColumnHeader() == null || scroll.getColumnHeader().getView() != heads) {
            table.heads(scroll, heads);
        }
        long open = mapping.unmatched().stream()
                .filter(column -> !passedOver.contains(column))
                .count();
        int used = (int) java.util.stream.IntStream.range(0, mapping.width())
                .filter(column -> mapping.field(column) != null)
                .count();
        int rows = Math.max(0, all.rows().size() - mapping.header() - 1);
        tell(words.text("file.account", rows, mapping.width(), used, open), open > 0);
    }

    private void tell(String sentence, boolean open) {
        account.setText(sentence);
        account.setIcon(open ? new SeverityMark(SeverityMark.Kind.GAP, 13) : null);
    }

    /** The first few different cells of a column. */
    private String samples(Table all, Mapping mapping, int column) {
        if (mapping.field(column) == Field.CIVIL_NUMBER) {
            return "";
        }
        Set<String> cells = new LinkedHashSet<>();
        for (int i = mapping.header() + 1;
                i < Math.min(all.rows().size(), mapping.header() + 1 + Preview.ROWS) && cells.size() < SAMPLES;
                i++) {
            cells.add(all.rows().get(i).cell(column));
            cells.remove("");
        }
        return cells.isEmpty() ? words.text("file.empty-column") : words.text("file.sample", String.join(" · ", cells));
    }

    private void foreign(Extract extract) {
        if (shown != extract) {
            shown = extract;
            preview.show(extract);
            table.heads(scroll, null);
            tell(
                    words.text(
                            "file.account.foreign",
                            extract.read(),
                            extract.rows().size()),
                    false);
        }
    }

    /** The heads over the columns. */
    ColumnHeads heads() {
        return heads;
    }
}
