package dk.kaskade.ui.intake;

import dk.kaskade.intake.Update;
import dk.kaskade.intake.UpdateStep;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.ui.look.TextLink;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.event.ActionEvent;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** What a newer file changes in the open organisation, with a tick for each. */
final class ChangesPanel extends JPanel {
    private final transient Import model;
    private final transient IntakeWords words;
    private final ChangesModel changes;
    private final Grid table;
    private final JComboBox<KindChoice> kinds = new JComboBox<>();
    private final JLabel kept = Type.CAPTION.label("", Tint.TEXT2);
    private final JButton other;
    private final JPanel notTheSame = new JPanel(new MigLayout("insets 0, gapx 8"));
    private transient @Nullable Update last;
    private boolean showing;

    /**
     * A kind to look at, or all.
     *
     * @param name as people say it, with how many there are
     */
    private record KindChoice(UpdateStep.@Nullable Kind kind, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    ChangesPanel(Import model, IntakeWords words) {
        super(new MigLayout(
                "insets 10 0 0 0, fill, wrap 1, gapy 8, hidemode 3", "[0:0, grow, fill]", "[][grow, fill][]"));
        this.model = model;
        this.words = words;
        changes = new ChangesModel(words, model::take);
        table = new Grid(changes, words.text("changes.list"));
        table.width(ChangesModel.TICK, 80, 96);
        table.width(ChangesModel.KIND, 120, 150);
        table.width(ChangesModel.SENTENCE, 460, 0);
        table.width(ChangesModel.FOUND_BY, 170, 220);
        other = new JButton(words.text("changes.not-the-same"));
        other.addActionListener(event -> selected()
                .map(UpdateStep::position)
                .ifPresent(position -> model.same(Objects.requireNonNull(position), false)));
        table.getSelectionModel().addListSelectionListener(event -> dress());
        spaceTicks();
        add(head());
        add(table.framed());
        add(foot());
    }

    private JPanel head() {
        kinds.getAccessibleContext().setAccessibleName(words.text("changes.kinds"));
        kinds.addActionListener(event -> {
            if (!showing && kinds.getSelectedItem() instanceof KindChoice choice) {
                changes.only(choice.kind());
            }
        });
        JButton all = new JButton(words.text("changes.all"));
        all.addActionListener(event -> changes.tickAll(true));
        JButton none = new JButton(words.text("changes.none"));
        none.addActionListener(event -> changes.tickAll(false));
        JPanel head = new JPanel(new MigLayout("insets 0, fillx, gapx 8", "[260!, fill][0:0, grow, fill][][]"));
        head.add(kinds, "wmin 0");
        head.add(kept, "gapleft 8, wmin 0");
        head.add(all);
        head.add(none);
        return head;
    }

    private JPanel foot() {
        JPanel foot = new JPanel(new MigLayout("insets 0, fillx, gapx 12", "[][0:0, grow, fill]"));
        foot.add(other);
        foot.add(notTheSame);
        return foot;
    }

    /** The space bar ticks the chosen row, in whichever column the cursor stands. */
    private void spaceTicks() {
        table.getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("SPACE"), "tick");
        table.getActionMap().put("tick", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                int row = table.getSelectedRow();
                if (row >= 0) {
                    changes.setValueAt(
                            !Boolean.TRUE.equals(changes.getValueAt(row, ChangesModel.TICK)), row, ChangesModel.TICK);
                }
            }
        });
    }

    private Optional<UpdateStep> selected() {
        int row = table.getSelectedRow();
        return row < 0 || row >= changes.getRowCount() ? Optional.empty() : Optional.of(changes.step(row));
    }

    private void dress() {
        other.setEnabled(selected()
                .map(UpdateStep::certainty)
                .filter(certainty -> certainty.uncertain())
                .isPresent());
    }

    void refresh() {
        Update update = model.update().orElse(null);
        if (update == null) {
            other.setEnabled(false);
            return;
        }
        int row = table.getSelectedRow();
        changes.show(update, model.leftOut());
        if (row >= 0 && row < changes.getRowCount() && table.getSelectedRow() < 0) {
            table.changeSelection(row, ChangesModel.SENTENCE, false, false);
        }
        if (update != last) {
            last = update;
            kinds();
            turnedDown();
        }
        Set<String> leftOut = model.leftOut();
        long without = update.steps().stream()
                .filter(step -> leftOut.contains(step.id()))
                .count();
        kept.setText(words.text(
                "changes.account",
                update.steps().size() - without,
                update.steps().size()));
        dress();
    }

    private void kinds() {
        showing = true;
        UpdateStep.Kind before = kinds.getSelectedItem() instanceof KindChoice choice ? choice.kind() : null;
        kinds.removeAllItems();
        kinds.addItem(new KindChoice(null, words.text("changes.every-kind", changes.size())));
        changes.counts().forEach((kind, count) -> {
            KindChoice choice = new KindChoice(kind, words.text("doubts.kind", kind.name(words.language()), count));
            kinds.addItem(choice);
            if (kind == before) {
                kinds.setSelectedItem(choice);
            }
        });
        showing = false;
        changes.only(kinds.getSelectedItem() instanceof KindChoice choice ? choice.kind() : null);
    }

    /** Guesses that were turned down, each with the way back. */
    private void turnedDown() {
        notTheSame.removeAll();
        Set<String> all = model.notTheSame();
        Organisation open = model.open().orElse(null);
        if (!all.isEmpty() && open != null) {
            notTheSame.add(Type.CAPTION.label(words.text("changes.turned-down"), Tint.TEXT2));
            all.stream().sorted().limit(4).forEach(id -> {
                String title = open.position(id).map(Position::title).orElse(id);
                notTheSame.add(new TextLink(
                        words.text("changes.same-again", title), Type.CAPTION, () -> model.same(id, true)));
            });
        }
        notTheSame.revalidate();
        notTheSame.repaint();
    }

    Grid table() {
        return table;
    }
}
