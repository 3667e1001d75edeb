package dk.kaskade.ui.look;

import java.awt.Component;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The heading of a part of a panel: its name and, at the right end, a figure or a link. */
public final class SectionHeading extends JPanel {
    private final JLabel title;
    private final JLabel aside = Type.TABLE.label("", Tint.TEXT2);

    public SectionHeading(String title) {
        super(new MigLayout("insets 0, fillx", "[grow][]", "[]"));
        setOpaque(false);
        this.title = Type.SECTION.label(title);
        add(this.title, "wmin 0");
        add(aside);
    }

    public void title(String text) {
        title.setText(text);
    }

    /** A few words at the right end, as "12 af 20 på plads". */
    public void aside(String text) {
        aside.setText(text);
    }

    /** Something else than words at the right end: a badge, a link. */
    public void aside(Component component) {
        add(component);
    }
}
