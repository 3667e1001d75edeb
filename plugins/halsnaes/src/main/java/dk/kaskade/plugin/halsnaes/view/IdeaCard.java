package dk.kaskade.plugin.halsnaes.view;

import dk.kaskade.framework.Idea;
import dk.kaskade.ui.look.Chip;
import dk.kaskade.ui.look.Flow;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.awt.Insets;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** One idea: what kind it is and of which area, what it says, and whether the leader takes it along. */
final class IdeaCard extends JPanel {
    private static final int WIDEST = 420;

    private final transient IdeasDesk desk;
    private final JButton take = new JButton();
    private final transient Idea idea;

    /** @param turn takes the idea along, or puts it back */
    IdeaCard(IdeasDesk desk, Idea idea, List<String> areas, Runnable turn) {
        super(new MigLayout("insets 12 14 10 14, fillx, wrap 1, gapy 4", "[grow,fill]", "[][][grow,top][]"));
        this.desk = desk;
        this.idea = idea;
        putClientProperty(
                "FlatLaf.style",
                "background: $" + Tint.PANEL.key() + "; arc: 16; border: 1,1,1,1,$" + Tint.LINE.key() + ",1,16");
        Flow chips = new Flow();
        chips.add(Chip.soft(desk.kind(idea.kind()), null, words(idea.kind()), ground(idea.kind())));
        areas.forEach(area -> chips.add(Chip.outlined(area, null)));
        add(chips, "wmin 0");
        add(new WrappedText(idea.name(), Type.SECTION, Tint.TEXT, WIDEST), "wmin 0");
        add(new WrappedText(idea.text(), Type.TABLE, Tint.TEXT2, WIDEST), "wmin 0");
        take.putClientProperty("JButton.buttonType", "borderless");
        take.setMargin(new Insets(2, 0, 2, 4));
        take.addActionListener(event -> turn.run());
        Type.TABLE.on(take, Tint.ACC);
        add(take, "growx 0, alignx left, gaptop 2");
        getAccessibleContext().setAccessibleName(idea.name());
    }

    private static Tint words(String kind) {
        return kind.equals("question") ? Tint.NOTE : kind.equals("method") ? Tint.AGREED_TEXT : Tint.CHANGED;
    }

    private static Tint ground(String kind) {
        return kind.equals("question") ? Tint.NOTE_SOFT : kind.equals("method") ? Tint.AGREED_SOFT : Tint.CHANGED_SOFT;
    }

    Idea idea() {
        return idea;
    }

    /** Shows whether the leader takes it along; nobody can where no leader is chosen. */
    void show(boolean taken, boolean chosen) {
        take.setText(desk.text(taken ? "taken" : "take"));
        take.setIcon((taken ? Icons.CONFIRM : Icons.ADD).icon(14, taken ? Tint.PRACTISED_TEXT : Tint.ACC));
        Type.TABLE.on(take, taken ? Tint.PRACTISED_TEXT : Tint.ACC);
        take.setEnabled(chosen);
        take.setToolTipText(taken ? desk.text("remove") : null);
        take.getAccessibleContext().setAccessibleName(take.getText() + ": " + idea.name());
    }
}
