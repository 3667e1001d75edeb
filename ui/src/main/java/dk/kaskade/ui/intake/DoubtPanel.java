package dk.kaskade.ui.intake;

import com.formdev.flatlaf.FlatClientProperties;
import dk.kaskade.exchange.Row;
import dk.kaskade.intake.Choice;
import dk.kaskade.intake.Doubt;
import dk.kaskade.ui.edit.Option;
import dk.kaskade.ui.edit.SuggestField;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.ScrollPile;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.TextLink;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.Insets;
import java.awt.KeyboardFocusManager;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.swing.ButtonGroup;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** One doubt: what is asked, the answers with the proposed one chosen, and the rows that it is about. */
final class DoubtPanel {
    private static final String POSITION = "position:";
    private static final int SHOWN_LINES = 8;

    private final Import model;
    private final IntakeWords words;
    private final Runnable next;
    private final ScrollPile pile = new ScrollPile(8, new Insets(14, 16, 14, 16));
    private final Preview preview;
    private final PreviewTable rows;
    private final JScrollPane rowsScroll;
    private final JPanel panel = new JPanel(
            new MigLayout("insets 0, fill, wrap 1, gapy 8, hidemode 3", "[0:0, grow, fill]", "[grow, fill][]"));
    private @Nullable JComponent first;
    private @Nullable Doubt shown;

    /** @param next goes on to the next doubt */
    DoubtPanel(Import model, IntakeWords words, Runnable next) {
        this.model = model;
        this.words = words;
        this.next = next;
        preview = new Preview(words);
        rows = new PreviewTable(preview, words.text("doubts.rows"));
        rowsScroll = rows.framed();
        JPanel card = Ground.card(Tint.PANEL, new BorderLayout());
        JScrollPane scroll = Tables.scroll(pile);
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        card.add(scroll);
        panel.add(card);
        panel.add(rowsScroll, "h 90:176:176");
    }

    JComponent component() {
        return panel;
    }

    /** Puts the cursor on the answers. */
    void focus() {
        if (first != null) {
            first.requestFocusInWindow();
        }
    }

    void show(@Nullable Doubt doubt) {
        if (Objects.equals(doubt, shown)) {
            return;
        }
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        boolean focused = owner != null && SwingUtilities.isDescendingFrom(owner, pile);
        shown = doubt;
        first = null;
        pile.removeAll();
        if (doubt != null) {
            fill(doubt);
        }
        rows(doubt);
        pile.revalidate();
        pile.repaint();
        panel.revalidate();
        if (focused) {
            focus();
        }
    }

    private void fill(Doubt doubt) {
        pile.add(Type.CAPTION_STRONG.label(doubt.kind().name(words.language()), Tint.TEXT2));
        pile.below(2, new WrappedText(doubt.question(words.language()), Type.SECTION, Tint.TEXT, 620));
        if (!doubt.lines().isEmpty()) {
            pile.below(4, Type.CAPTION.label(lines(doubt.lines()), Tint.TEXT2));
        }
        ButtonGroup group = new ButtonGroup();
        boolean begin = true;
        for (Choice choice : doubt.choices()) {
            AnswerRow row = answer(doubt, choice);
            group.add(row.button());
            pile.below(begin ? 12 : 2, row);
            begin = false;
            if (row.button().isSelected() || first == null) {
                first = row.button();
            }
        }
        if (doubt.kind().asksForLeader()) {
            leader(doubt);
        }
        pile.below(14, deeds(doubt));
    }

    private String lines(List<Integer> lines) {
        String first = lines.stream().limit(SHOWN_LINES).map(String::valueOf).collect(Collectors.joining(", "));
        int more = lines.size() - SHOWN_LINES;
        return words.text("doubts.lines", lines.size(), first, Math.max(0, more));
    }

    private AnswerRow answer(Doubt doubt, Choice choice) {
        AnswerRow row = new AnswerRow(
                choice.sentence(words.language()),
                choice.id().equals(doubt.proposed()) ? words.text("doubts.is-proposed") : "",
                () -> model.decide(doubt.id(), choice.id()));
        row.button().setSelected(choice.id().equals(doubt.chosen()));
        row.button().getAccessibleContext().setAccessibleDescription(doubt.question(words.language()));
        return row;
    }

    /** Beside the answers, every position can be the leader. */
    private void leader(Doubt doubt) {
        List<Option> options = model.overview().map(Overview::leaders).orElse(List.of());
        SuggestField field =
                new SuggestField(options, null, option -> model.decide(doubt.id(), POSITION + option.id()));
        field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, words.text("doubts.other-leader"));
        field.getAccessibleContext().setAccessibleName(words.text("doubts.other-leader"));
        if (doubt.chosen().startsWith(POSITION) && doubt.choice(doubt.chosen()).isEmpty()) {
            String id = doubt.chosen().substring(POSITION.length());
            options.stream()
                    .filter(option -> option.id().equals(id))
                    .findFirst()
                    .ifPresent(option -> field.show(option.label()));
        }
        pile.below(8, field);
    }

    private JPanel deeds(Doubt doubt) {
        JPanel deeds = new JPanel(new MigLayout("insets 0, gapx 12", "[][]", "[center]"));
        deeds.setOpaque(false);
        JButton take = new JButton(words.text(doubt.decided() ? "doubts.next" : "doubts.take"));
        take.addActionListener(event -> {
            if (!doubt.decided()) {
                model.decide(doubt.id(), doubt.chosen());
            }
            next.run();
        });
        deeds.add(take);
        if (doubt.decided()) {
            deeds.add(new TextLink(words.text("doubts.undecide"), Type.TABLE, () -> model.undecide(doubt.id())));
        }
        return deeds;
    }

    private void rows(@Nullable Doubt doubt) {
        List<Row> concerned = doubt == null
                ? List.of()
                : model.overview().map(overview -> overview.rows(doubt)).orElse(List.of());
        rowsScroll.setVisible(!concerned.isEmpty());
        if (!concerned.isEmpty()) {
            preview.show(concerned);
        }
    }
}
