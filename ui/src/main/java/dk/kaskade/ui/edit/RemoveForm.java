package dk.kaskade.ui.edit;

import dk.kaskade.change.MovePositions;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.RemovePositions;
import dk.kaskade.change.RemovePositions.Reports;
import dk.kaskade.change.Sentence;
import dk.kaskade.change.Several;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.look.WrappedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Tells what is closed, asks what becomes of those below, and says what each answer would bring. */
final class RemoveForm {
    private static final int WIDE = 400;

    private final Organisation organisation;
    private final Wording wording;
    private final List<String> positions;
    private final List<String> reports;
    private final JPanel panel =
            new JPanel(new MigLayout("insets 0, fillx, wrap 2, gapx 14, gapy 6", "[][grow, fill, 400::]", "[top]"));
    private final JRadioButton up = new JRadioButton();
    private final JRadioButton branch = new JRadioButton();
    private final JRadioButton other = new JRadioButton();
    private final SuggestField leader;
    private final JLabel brings = Type.TABLE.label(" ", Tint.TEXT2);
    private Consumer<Optional<OrganisationChange>> chosen = change -> {};

    RemoveForm(Organisation organisation, Wording wording, List<String> positions) {
        this.organisation = organisation;
        this.wording = wording;
        this.positions = positions;
        Branch below = new Branch(organisation);
        reports = new ArrayList<>(below.reports(positions));
        Set<String> whole = below.whole(positions);
        leader = new SuggestField(new Choices(organisation).positions(whole), null, option -> tell());
        panel.add(new JLabel(Icons.TRASH.icon(24, Tint.TEXT2)), "spany");
        String what = positions.size() == 1
                ? wording.text("edit.remove.one", title(organisation, positions.get(0)))
                : wording.text("edit.remove.several", positions.size());
        panel.add(new WrappedText(what, Type.SECTION, Tint.TEXT, WIDE), "wmin 0");
        if (!reports.isEmpty()) {
            ways(whole.size());
        }
        panel.add(brings, "gaptop 8, wmin 0");
        panel.add(new WrappedText(wording.text("edit.remove.undo"), Type.CAPTION, Tint.TEXT2, WIDE), "wmin 0");
    }

    private void ways(int all) {
        up.setText(upText());
        other.setText(wording.text("edit.remove.other", reports.size()));
        branch.setText(wording.text("edit.remove.branch", all));
        up.setSelected(true);
        leader.putClientProperty("JTextField.placeholderText", wording.text("edit.move.search"));
        leader.getAccessibleContext().setAccessibleName(wording.text("edit.move.search"));
        panel.add(
                new WrappedText(wording.text("edit.remove.below", reports.size()), Type.TABLE, Tint.TEXT2, WIDE),
                "wmin 0");
        ButtonGroup group = new ButtonGroup();
        for (JRadioButton way : List.of(up, other, branch)) {
            group.add(way);
            panel.add(way, way == up ? "wmin 0, gaptop 6" : "wmin 0");
            way.addActionListener(event -> tell());
            if (way == other) {
                panel.add(leader, "wmin 0, gapleft 22");
            }
        }
        other.addActionListener(event -> leader.requestFocusInWindow());
        leader.getDocument().addDocumentListener(new Typing());
    }

    private String upText() {
        int count = reports.size();
        if (positions.size() > 1) {
            return wording.text("edit.remove.up.several", count);
        }
        @Nullable
        String above =
                organisation.position(positions.get(0)).map(Position::reportsTo).orElse(null);
        return above == null
                ? wording.text("edit.remove.up.top", count)
                : wording.text("edit.remove.up", count, Choices.named(organisation, above));
    }

    private static String title(Organisation organisation, String id) {
        return organisation.position(id).map(Choices::title).orElse(id);
    }

    JComponent component() {
        return panel;
    }

    JComponent first() {
        return reports.isEmpty() ? panel : up;
    }

    /** Hears, at once and at every other choice, what would be done; nothing where a leader is missing. */
    void onChoice(Consumer<Optional<OrganisationChange>> listener) {
        chosen = listener;
        tell();
    }

    private void tell() {
        brings(" ");
        chosen.accept(change());
    }

    /** Says what the choice would bring. */
    void brings(String words) {
        brings.setText(words);
    }

    Optional<OrganisationChange> change() {
        RemovePositions remove = new RemovePositions(positions, branch.isSelected() ? Reports.GO_TOO : Reports.MOVE_UP);
        if (!other.isSelected()) {
            return Optional.of(remove);
        }
        return leader.chosen()
                .map(option ->
                        new Several(List.of(new MovePositions(reports, option.id()), remove), sentence(option.id())));
    }

    private Sentence sentence(String to) {
        String name = title(organisation, to);
        return positions.size() == 1
                ? Sentence.of("remove.to.one", title(organisation, positions.get(0)), name)
                : Sentence.of("remove.to.several", positions.size(), name);
    }

    /** Whoever types a leader means that one. */
    private final class Typing implements DocumentListener {
        @Override
        public void insertUpdate(DocumentEvent event) {
            other.setSelected(true);
            tell();
        }

        @Override
        public void removeUpdate(DocumentEvent event) {
            tell();
        }

        @Override
        public void changedUpdate(DocumentEvent event) {
            // styles only, and there are none
        }
    }
}
