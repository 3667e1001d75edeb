package dk.kaskade.ui.edit;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.look.WrappedText;
import java.util.List;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Tells what is closed and asks what becomes of those below. */
final class RemoveForm {
    private static final int WIDE = 400;

    private final JPanel panel =
            new JPanel(new MigLayout("insets 0, fillx, wrap 2, gapx 14, gapy 6", "[][grow, fill, 400::]", "[top]"));
    private final JRadioButton up = new JRadioButton();
    private final JRadioButton branch = new JRadioButton();
    private final boolean hasReports;

    RemoveForm(Organisation organisation, Wording wording, List<String> positions) {
        Branch below = new Branch(organisation);
        int reports = below.reports(positions).size();
        int all = below.whole(positions).size();
        hasReports = reports > 0;
        panel.add(new JLabel(Icons.TRASH.icon(24, Tint.TEXT2)), "spany");
        String what = positions.size() == 1
                ? wording.text("edit.remove.one", title(organisation, positions.get(0)))
                : wording.text("edit.remove.several", positions.size());
        panel.add(new WrappedText(what, Type.SECTION, Tint.TEXT, WIDE), "wmin 0");
        if (hasReports) {
            up.setText(up(organisation, wording, positions, reports));
            branch.setText(wording.text("edit.remove.branch", all));
            up.setSelected(true);
            ButtonGroup group = new ButtonGroup();
            group.add(up);
            group.add(branch);
            panel.add(
                    new WrappedText(wording.text("edit.remove.below", reports), Type.TABLE, Tint.TEXT2, WIDE),
                    "wmin 0");
            panel.add(up, "wmin 0, gaptop 6");
            panel.add(branch, "wmin 0");
        }
        panel.add(
                new WrappedText(wording.text("edit.remove.undo"), Type.CAPTION, Tint.TEXT2, WIDE), "wmin 0, gaptop 6");
    }

    private static String up(Organisation organisation, Wording wording, List<String> positions, int reports) {
        String leader = positions.size() == 1 ? leader(organisation, positions.get(0)) : null;
        if (positions.size() > 1) {
            return wording.text("edit.remove.up.several", reports);
        }
        return leader == null
                ? wording.text("edit.remove.up.top", reports)
                : wording.text("edit.remove.up", reports, Choices.named(organisation, leader));
    }

    private static @Nullable String leader(Organisation organisation, String position) {
        return organisation.position(position).map(Position::reportsTo).orElse(null);
    }

    private static String title(Organisation organisation, String id) {
        return organisation.position(id).map(Choices::title).orElse(id);
    }

    JComponent component() {
        return panel;
    }

    JComponent first() {
        return hasReports ? up : panel;
    }

    /** The whole branch goes. */
    boolean branch() {
        return branch.isSelected();
    }
}
