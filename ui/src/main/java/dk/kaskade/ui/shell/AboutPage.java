package dk.kaskade.ui.shell;

import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.look.WrappedText;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** What the program is, which version, and what it does not do. */
final class AboutPage {

    private AboutPage() {}

    static JComponent of(String version, Wording wording) {
        JPanel page = new JPanel(new MigLayout("insets 0, gapx 16, gapy 4", "[][360::]", ""));
        page.add(new JLabel(Icons.app(56)), "spany 4, top");
        page.add(Type.PAGE_TITLE.label("Kaskade"), "wrap");
        page.add(Type.TABLE.label(wording.text("about.version", version), Tint.TEXT2), "wrap");
        page.add(new WrappedText(wording.text("about.what"), Type.BODY, Tint.TEXT, 360), "gaptop 10, wrap");
        page.add(new WrappedText(wording.text("about.promise"), Type.BODY, Tint.TEXT2, 360), "gaptop 6, wrap");
        return page;
    }
}
