package dk.kaskade.ui.intake;

import dk.kaskade.intake.Doubt;
import dk.kaskade.intake.DoubtKind;
import dk.kaskade.intake.Taken;
import dk.kaskade.ui.look.EmptyState;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.CardLayout;
import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** What a file leaves open: each doubt as a question with its answers, grouped by kind. */
final class DoubtsPage implements Page {
    private static final String NONE = "none";
    private static final String SOME = "some";

    private final Import model;
    private final IntakeWords words;
    private final DoubtRows rows = new DoubtRows();
    private final JList<DoubtRows.Entry> list = new DoubtList(rows);
    private final JComboBox<KindChoice> kinds = new JComboBox<>();
    private final JLabel account = Type.TABLE.label("", Tint.TEXT2);
    private final JButton all;
    private final DoubtPanel detail;
    private final CardLayout cards = new CardLayout();
    private final JPanel page = new JPanel(cards);
    private @Nullable Taken last;
    private boolean showing;

    /**
     * A kind to look at, or all.
     *
     * @param name as people say it, with how many there are
     */
    private record KindChoice(@Nullable DoubtKind kind, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    DoubtsPage(Import model, IntakeWords words) {
        this.model = model;
        this.words = words;
        detail = new DoubtPanel(model, words, this::next);
        all = new JButton(words.text("doubts.all-proposals"));
        all.addActionListener(event -> takeAll());
        JPanel some = new JPanel(new MigLayout(
                "insets 0, fill, wrap 2, gapx 20, gapy 8",
                "[0:0, grow 46, fill][0:0, grow 54, fill]",
                "[][grow, fill]"));
        some.add(head(), "span 2, growx");
        some.add(scroll());
        some.add(detail.component());
        page.add(some, SOME);
        page.add(new EmptyState(Icons.CONFIRM, words.text("doubts.nothing"), null), NONE);
    }

    private JPanel head() {
        kinds.getAccessibleContext().setAccessibleName(words.text("doubts.kinds"));
        kinds.addActionListener(event -> {
            if (!showing && kinds.getSelectedItem() instanceof KindChoice choice) {
                rows.only(choice.kind());
                select(rows.first());
                dress();
            }
        });
        JPanel head = new JPanel(new MigLayout("insets 0, fillx, gapx 12", "[260!, fill][0:0, grow, fill][]"));
        head.add(kinds, "wmin 0");
        head.add(account, "wmin 0");
        head.add(all);
        return head;
    }

    private JScrollPane scroll() {
        list.getAccessibleContext().setAccessibleName(words.text("doubts.list"));
        list.setCellRenderer(new DoubtCell(words));
        list.addListSelectionListener(event -> {
            if (!event.getValueIsAdjusting() && !showing) {
                detail.show(selected());
            }
        });
        list.getInputMap().put(KeyStroke.getKeyStroke("ENTER"), "answer");
        list.getActionMap().put("answer", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                detail.focus();
            }
        });
        JScrollPane scroll = Tables.scroll(list);
        scroll.putClientProperty("FlatLaf.style", "border: 1,1,1,1,$Kaskade.line,1,8");
        return scroll;
    }

    private @Nullable Doubt selected() {
        DoubtRows.Entry entry = list.getSelectedValue();
        return entry == null ? null : entry.doubt();
    }

    /** Goes on to the next one that nobody has decided; stays where there is none. */
    private void next() {
        int at = rows.undecidedFrom(Math.max(0, list.getSelectedIndex()) + 1);
        if (at >= 0) {
            select(at);
        }
    }

    private void select(int row) {
        if (row >= 0) {
            list.setSelectedIndex(row);
            list.ensureIndexIsVisible(Math.max(0, row - 1));
            list.ensureIndexIsVisible(row);
        }
    }

    private void takeAll() {
        List<Doubt> shown = new ArrayList<>();
        for (int i = 0; i < rows.getSize(); i++) {
            Doubt doubt = rows.getElementAt(i).doubt();
            if (doubt != null) {
                shown.add(doubt);
            }
        }
        model.takeProposals(shown);
    }

    @Override
    public JComponent component() {
        return page;
    }

    @Override
    public JComponent first() {
        return list;
    }

    @Override
    public void shown() {
        refresh();
        if (selected() == null) {
            int open = rows.undecidedFrom(0);
            select(open >= 0 ? open : rows.first());
        }
    }

    @Override
    public void refresh() {
        Taken taken = model.taken().orElse(null);
        if (taken == null || taken == last) {
            return;
        }
        last = taken;
        String before =
                selected() == null ? "" : Objects.requireNonNull(selected()).id();
        showing = true;
        rows.show(taken.doubts());
        kinds(taken);
        showing = false;
        int again = rows.indexOf(before);
        select(again >= 0 ? again : rows.undecidedFrom(0));
        detail.show(selected());
        dress();
        cards.show(page, taken.doubts().isEmpty() ? NONE : SOME);
    }

    private void kinds(Taken taken) {
        DoubtKind chosen = kinds.getSelectedItem() instanceof KindChoice choice ? choice.kind() : null;
        Map<DoubtKind, List<Doubt>> byKind = rows.byKind();
        kinds.removeAllItems();
        kinds.addItem(new KindChoice(
                null, words.text("doubts.every-kind", taken.doubts().size())));
        byKind.forEach((kind, doubts) -> {
            KindChoice choice =
                    new KindChoice(kind, words.text("doubts.kind", kind.name(words.language()), doubts.size()));
            kinds.addItem(choice);
            if (kind == chosen) {
                kinds.setSelectedItem(choice);
            }
        });
        rows.only(byKind.containsKey(chosen) ? chosen : null);
    }

    private void dress() {
        Taken taken = last;
        if (taken != null) {
            long decided = taken.doubts().size() - taken.undecided();
            account.setText(words.text("doubts.account", decided, taken.doubts().size()));
            all.setEnabled(rows.undecidedFrom(0) >= 0);
            boolean one = kinds.getSelectedItem() instanceof KindChoice choice && choice.kind() != null;
            all.setText(words.text(one ? "doubts.all-of-kind" : "doubts.all-proposals"));
        }
    }
}
