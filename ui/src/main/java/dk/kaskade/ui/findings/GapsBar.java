package dk.kaskade.ui.findings;

import dk.kaskade.inspect.Counts;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Pill;
import dk.kaskade.ui.look.SearchField;
import dk.kaskade.ui.look.SeverityMark;
import dk.kaskade.ui.look.SeverityMark.Kind;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SortOrder;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The filters over the page: severities with their counts, the branch of the selection, an inspection, words, and the order. */
final class GapsBar extends JPanel {
    /** What a person asks for here. */
    interface Handler {
        void filter(FindingsFilter filter);

        void toggle(Kind kind);

        void words(String words);

        void branch(@Nullable String position);

        void inspection(@Nullable String id);

        void sort(FindingRows.Order order);
    }

    private static final List<Column> ORDERS = List.of(Column.MARK, Column.POSITION, Column.CENTRE, Column.WHAT);

    private final transient FindingsDesk desk;
    private final transient Map<Kind, Pill> pills = new EnumMap<>(Kind.class);
    private final Pill branch = Pill.filter("", Icons.FOCUS.icon(13, Tint.TEXT2), Tint.ACC, Tint.ACC_SOFT);
    private final JComboBox<Choice> inspections = new JComboBox<>();
    private final JComboBox<Choice> orders = new JComboBox<>();
    private final SearchField words;
    private final JLabel shown = Type.CAPTION.label("", Tint.TEXT3);
    private transient FindingsFilter filter = FindingsFilter.USUAL;
    private boolean filling;

    /**
     * An entry of a list.
     *
     * @param id null for all of them
     */
    private record Choice(@Nullable String id, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    GapsBar(FindingsDesk desk, Handler handler) {
        super(new MigLayout("insets 6 16 6 12, fillx, hidemode 3, gapx 6, gapy 6", "[]push[]", "[center][center]"));
        this.desk = desk;
        setOpaque(false);
        words = new SearchField(Icons.SEARCH.icon(), handler::words);
        JPanel chips = row();
        pill(chips, Kind.ERROR, Tint.ERROR, Tint.ERROR_SOFT, handler);
        pill(chips, Kind.GAP, Tint.GAP_TEXT, Tint.GAP_SOFT, handler);
        pill(chips, Kind.NOTICE, Tint.NOTE, Tint.NOTE_SOFT, handler);
        pill(chips, Kind.ACCEPTED, Tint.TEXT2, Tint.HOVER, handler);
        branch.addActionListener(event -> handler.branch(
                branch.isSelected() ? desk.session().selection().lead().orElse(null) : null));
        chips.add(branch, "gapbefore 8");
        add(chips);
        add(shown, "wrap");
        JPanel choices = row();
        choices.add(inspections, "w 120:220:240, h 26!");
        choices.add(orders, "w 110:150:150, h 26!");
        choices.add(words, "w 90:190:240, h 26!");
        add(choices, "span 2, growx");
        inspections.setMaximumRowCount(24);
        inspections.addActionListener(event -> picked(inspections, id -> handler.inspection(id)));
        orders.addActionListener(event -> picked(
                orders,
                id -> handler.sort(
                        new FindingRows.Order(Column.valueOf(Objects.requireNonNull(id)), SortOrder.ASCENDING))));
    }

    private static JPanel row() {
        JPanel row = new JPanel(new MigLayout("insets 0, gapx 6", "", "[center]"));
        row.setOpaque(false);
        return row;
    }

    private void pill(JPanel chips, Kind kind, Tint text, Tint ground, Handler handler) {
        Pill pill = Pill.filter("", new SeverityMark(kind, 13), text, ground);
        pill.addActionListener(event -> handler.toggle(kind));
        pills.put(kind, pill);
        chips.add(pill);
    }

    private void picked(JComboBox<Choice> box, java.util.function.Consumer<@Nullable String> chosen) {
        if (!filling && box.getSelectedItem() instanceof Choice choice) {
            chosen.accept(choice.id());
        }
    }

    /** Reads its texts anew. */
    void name() {
        words.name(desk.page("gaps.search"));
        inspections.getAccessibleContext().setAccessibleName(desk.page("gaps.inspection"));
        orders.getAccessibleContext().setAccessibleName(desk.page("gaps.order"));
        List<Choice> choices = new ArrayList<>();
        for (Column column : ORDERS) {
            choices.add(new Choice(
                    column.name(), desk.page("gaps.order." + column.name().toLowerCase(Locale.ROOT))));
        }
        fill(orders, choices, orders.getSelectedItem() instanceof Choice choice ? choice.id() : null);
        selected();
    }

    void clear() {
        clearWords();
        filter = FindingsFilter.USUAL;
    }

    void clearWords() {
        words.setText("");
    }

    /** Shows the filter as it is, with how many there are of each severity. */
    void tell(FindingsFilter now, Counts counts, int rows, @Nullable FindingWords told) {
        filter = now;
        pills.forEach((kind, pill) -> pill.setSelected(now.kinds().contains(kind)));
        say(Kind.ERROR, counts.errors());
        say(Kind.GAP, counts.gaps());
        say(Kind.NOTICE, counts.notices());
        say(Kind.ACCEPTED, counts.accepted());
        int all = counts.total() + counts.accepted();
        shown.setText(desk.page("gaps.shown", rows, all));
        fillInspections(told);
        selected();
        revalidate();
        repaint();
    }

    private void say(Kind kind, int count) {
        String key = "findings.pill." + kind.name().toLowerCase(Locale.ROOT);
        Objects.requireNonNull(pills.get(kind)).setText(desk.wording().text(key, count));
    }

    private void fillInspections(@Nullable FindingWords told) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(null, desk.page("gaps.inspection.all")));
        if (told != null) {
            told.countByInspection()
                    .forEach((id, count) ->
                            choices.add(new Choice(id, desk.page("gaps.inspection.count", told.name(id), count))));
        }
        fill(inspections, choices, filter.inspection());
    }

    private void fill(JComboBox<Choice> box, List<Choice> choices, @Nullable String chosen) {
        filling = true;
        box.setModel(new DefaultComboBoxModel<>(choices.toArray(Choice[]::new)));
        choices.stream().filter(c -> Objects.equals(c.id(), chosen)).findFirst().ifPresent(box::setSelectedItem);
        filling = false;
    }

    /** Names the branch that is filtered by, or the one that could be. */
    void selected() {
        String root = filter.branch() != null
                ? filter.branch()
                : desk.session().selection().lead().orElse(null);
        String title = root == null
                ? null
                : desk.session()
                        .organisation()
                        .position(root)
                        .map(p -> p.title())
                        .orElse(root);
        branch.setSelected(filter.branch() != null);
        branch.setEnabled(root != null);
        branch.setText(title == null ? desk.page("gaps.branch.none") : desk.page("gaps.branch", shortened(title)));
        branch.setToolTipText(title == null ? desk.page("gaps.branch.how") : title);
    }

    private static String shortened(String title) {
        return title.length() <= 30 ? title : title.substring(0, 29).strip() + "…";
    }
}
