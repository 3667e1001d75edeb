package dk.kaskade.ui.compare;

import com.formdev.flatlaf.FlatClientProperties;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Segmented;
import dk.kaskade.ui.look.TextLink;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.util.List;
import java.util.Locale;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** Over the pages: which of them, which columns of many, and what is being read or could not be. */
final class PageBar extends JPanel {
    private final transient CompareDesk desk;
    private final Segmented<Pages.Name> pages;
    private final JButton back = button(Icons.BACK);
    private final JButton on = button(Icons.FORWARD);
    private final JLabel table = Type.TABLE.label("", Tint.TEXT2);
    private final JLabel columns = Type.TABLE.label("", Tint.TEXT2);
    private final JLabel reading = Type.TABLE.label("", Tint.TEXT2);
    private final JLabel trouble = Type.TABLE.label("", Tint.ERROR);
    private final TextLink stop;
    private final TextLink forget;

    /** What a person can do here. */
    interface Handler {
        void page(Pages.Name page);

        void turn(int by);

        void stop();

        void forgetTroubles();
    }

    PageBar(CompareDesk desk, Handler handler) {
        super(new MigLayout("insets 6 16 6 16, fillx, hidemode 3, gapx 8", "[][]push[][][][]16[][][]", "[center]"));
        this.desk = desk;
        Ground.paint(this, Tint.PANEL);
        Ground.line(this, Ground.Side.BOTTOM);
        pages = new Segmented<>(List.of(Pages.Name.values()), handler::page);
        stop = new TextLink("", Type.TABLE, handler::stop);
        forget = new TextLink("", Type.TABLE, handler::forgetTroubles);
        back.addActionListener(event -> handler.turn(-1));
        on.addActionListener(event -> handler.turn(1));
        add(pages);
        add(table, "wmin 0, hmin 28");
        add(trouble, "wmin 0");
        add(forget);
        add(reading);
        add(stop);
        add(columns);
        add(back);
        add(on);
    }

    private static JButton button(Icons icon) {
        JButton button = new JButton(icon.icon());
        button.putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        return button;
    }

    void name() {
        pages.name(desk.text("pages"), page -> desk.text("page." + page.name().toLowerCase(Locale.ROOT)));
        stop.setText(desk.text("reading.stop"));
        forget.setText(desk.text("trouble.forget"));
        name(back, desk.text("columns.back"));
        name(on, desk.text("columns.on"));
    }

    private static void name(JButton button, String name) {
        button.setToolTipText(name);
        button.getAccessibleContext().setAccessibleName(name);
    }

    void show(Comparing comparing, Shown shown, Sight sight) {
        int waiting = (int) comparing.seats().stream()
                .filter(seat -> seat.isWaiting() && seat.digest() == null)
                .count();
        boolean many = waiting > 0;
        reading.setVisible(many);
        stop.setVisible(many);
        reading.setText(desk.text(
                "reading", comparing.seats().size() - waiting, comparing.seats().size()));
        troubles(comparing.troubles());
        boolean turning = !shown.isAll() && !sight.isTableOnly();
        pages.setVisible(!sight.isTableOnly());
        table.setVisible(sight.isTableOnly());
        table.setText(desk.text("table.why", sight.columns().size(), Sight.MOST_DRAWN));
        columns.setVisible(turning);
        back.setVisible(turning);
        on.setVisible(turning);
        if (turning) {
            List<Integer> in = shown.columns();
            columns.setText(desk.text("columns", in.get(0) + 1, in.get(in.size() - 1) + 1, shown.count()));
            back.setEnabled(shown.from() > 0);
            on.setEnabled(shown.from() + Shown.MOST < shown.count());
        }
    }

    private void troubles(List<String> all) {
        boolean any = !all.isEmpty();
        trouble.setVisible(any);
        forget.setVisible(any);
        trouble.setText(all.size() == 1 ? all.get(0) : desk.text("trouble", all.size()));
        trouble.setToolTipText(any ? "<html>" + String.join("<br>", all).replace("&", "&amp;") + "</html>" : null);
    }
}
