package dk.kaskade.ui.shell;

import dk.kaskade.text.Texts;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Look;
import dk.kaskade.ui.look.Theme;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import java.awt.Cursor;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSeparator;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The left side of the welcome page: what can be done first, the municipalities found, light or dark, the language. */
final class WelcomeSide extends JPanel {
    private final transient Actions actions;
    private final transient Wording wording;

    WelcomeSide(Welcome welcome, Actions actions, Wording wording) {
        super(new MigLayout("insets 34 22 20 22, wrap 1, fillx, gapy 4", "[311!, fill]", ""));
        this.actions = actions;
        this.wording = wording;
        Ground.paint(this, Tint.PANEL);
        Ground.line(this, Ground.Side.RIGHT);
        add(brand(), "gapleft 12, gapbottom 16");
        action(ActionId.NEW, "welcome.new.about", true);
        action(ActionId.OPEN, "welcome.open.about", false);
        action(ActionId.IMPORT, "welcome.import.about", false);
        action(ActionId.TOUR, "welcome.tour.about", false);
        add(new JSeparator(), "gapleft 12, gapright 12, gaptop 12");
        add(Type.CAPTION_STRONG.label(wording.text("welcome.plugins")), "gapleft 12, gaptop 12");
        add(PluginList.narrow(welcome.plugins(), wording), "gapleft 12, gapright 12");
        if (welcome.plugins().stream().anyMatch(plugin -> plugin.fault().isPresent())) {
            JPanel left = new JPanel(new MigLayout("insets 0"));
            left.setOpaque(false);
            left.add(quiet(wording.text("plugins.details"), null, ActionId.PLUGINS));
            add(left, "gapleft 6");
        }
        add(foot(welcome), "pushy, bottom, gapleft 8, gapright 12");
    }

    private JPanel brand() {
        JPanel brand = new JPanel(new MigLayout("insets 0, gapx 14, gapy 0", "[][]", "[][]"));
        brand.setOpaque(false);
        brand.add(new JLabel(Icons.app(46)), "spany 2");
        brand.add(Type.PAGE_TITLE.label("Kaskade"), "wrap");
        brand.add(Type.TABLE.label(wording.text("welcome.claim"), Tint.TEXT2));
        return brand;
    }

    private void action(ActionId id, String aboutKey, boolean primary) {
        if (actions.isDone(id)) {
            add(new WelcomeButton(actions, id, wording.text(aboutKey), primary), "h 54!");
        }
    }

    private JPanel foot(Welcome welcome) {
        JPanel foot = new JPanel(new MigLayout("insets 0, fillx, gapx 6", "[][]push[]", ""));
        foot.setOpaque(false);
        Theme theme = Look.current();
        Icons icon = theme == Theme.LIGHT ? Icons.LIGHT : Icons.DARK;
        String name = wording.text(theme == Theme.LIGHT ? "theme.light" : "theme.dark");
        foot.add(quiet(name, icon.icon(), ActionId.THEME));
        boolean danish = wording.language().equals(Texts.DANISH);
        foot.add(quiet(
                wording.text(danish ? "action.danish" : "action.english"),
                null,
                danish ? ActionId.ENGLISH : ActionId.DANISH));
        foot.add(Type.CAPTION.label(wording.text("about.version", welcome.version()), Tint.TEXT3));
        return foot;
    }

    private JButton quiet(String text, @Nullable Icon icon, ActionId id) {
        JButton button = new JButton(text, icon);
        button.putClientProperty("JButton.buttonType", "toolBarButton");
        button.putClientProperty(
                "FlatLaf.style", "font: $Kaskade.table.font; foreground: $Kaskade.text2; toolbar.margin: 4,6,4,6");
        button.setFocusable(true);
        button.setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        button.setToolTipText(actions.name(id));
        button.addActionListener(event -> actions.run(id));
        return button;
    }
}
