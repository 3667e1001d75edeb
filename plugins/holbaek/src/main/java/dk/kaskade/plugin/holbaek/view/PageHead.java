package dk.kaskade.plugin.holbaek.view;

import dk.kaskade.ui.leaders.Figure;
import dk.kaskade.ui.leaders.LeaderPicker;
import dk.kaskade.ui.leaders.LeaderRow;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.KeyHint;
import dk.kaskade.ui.look.LevelMark;
import dk.kaskade.ui.look.ProgressLine;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;

/** Whose page it is, how far it has come, and the way to the next point without words. */
final class PageHead extends JPanel {
    private final transient WordsDesk desk;
    private final JLabel name = Type.PANEL_TITLE.label("");
    private final JLabel title = Type.TABLE.label("", Tint.TEXT2);
    private final JLabel count = Type.TABLE.label("", Tint.TEXT2);
    private final ProgressLine bar = new ProgressLine(5);

    PageHead(WordsDesk desk, KeyStroke key, Runnable next) {
        super(new MigLayout("insets 12 18 12 18, fillx, gapx 12, gapy 2, hidemode 3", "[][grow,fill][][]", "[][]"));
        this.desk = desk;
        Ground.paint(this, Tint.PANEL);
        Ground.line(this, Ground.Side.BOTTOM);
        JButton button = new JButton(desk.text("next"), Icons.DOWN.icon());
        button.addActionListener(event -> next.run());
        button.setName("next");
        add(name, "span 2, wmin 0");
        add(button, "spany 2, gapleft 16");
        add(new KeyHint(key), "spany 2, wrap");
        add(title, "wmin 0");
        JPanel progress = new JPanel(new MigLayout("insets 0, gapx 8", "[][]"));
        progress.setOpaque(false);
        progress.add(count);
        progress.add(bar, "w 120!");
        add(progress, "wmin 0");
    }

    void show(LeaderRow row, Figure figure) {
        name.setText(row.isVacant() ? LeaderPicker.vacant(desk.wording()) : row.name());
        name.setIcon(row.level() > 0 ? new LevelMark(row.level()) : null);
        title.setText(row.title());
        String words = row.isVacant() ? desk.text("vacant") : desk.text("progress", figure.done(), figure.whole());
        count.setText(words);
        bar.setVisible(!row.isVacant());
        bar.show(List.of(new ProgressLine.Share(Tint.PRACTISED, figure.done())), figure.whole(), words);
    }
}
