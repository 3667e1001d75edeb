package dk.kaskade.ui.shell;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.EmptyState;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.look.WrappedText;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The municipalities found on this machine, with what is wrong with them in plain words. */
final class PluginList {

    private PluginList() {}

    /** Two lines each, as the welcome page has them at the left. */
    static JPanel narrow(List<Welcome.Plugin> plugins, Wording wording) {
        JPanel list = new JPanel(new MigLayout("insets 0, gapx 12, gapy 1, fillx", "[16!][grow, fill][]", ""));
        list.setOpaque(false);
        if (plugins.isEmpty()) {
            list.add(new WrappedText(wording.text("plugins.none"), Type.CAPTION, Tint.TEXT2, 270), "span 3, growx");
        }
        for (Welcome.Plugin plugin : plugins) {
            boolean well = plugin.fault().isEmpty();
            Icons icon = well ? Icons.PLUGIN : Icons.WARNING;
            list.add(new JLabel(icon.icon(16, well ? Tint.TEXT2 : Tint.GAP_TEXT)), "top, gaptop 8");
            list.add(Type.TABLE.label(plugin.name()), "gaptop 6, wmin 0");
            list.add(Type.CAPTION.label(plugin.version(), Tint.TEXT3), "gaptop 6, wrap");
            JLabel second = new WrappedText(
                    plugin.fault().orElse(plugin.about()), Type.CAPTION, well ? Tint.TEXT2 : Tint.GAP_TEXT, 250);
            second.setToolTipText(second.getText());
            list.add(second, "skip 1, span 2, wmin 0, growx, wrap");
        }
        return list;
    }

    /** A page with every word of what went wrong. */
    static JComponent page(List<Welcome.Plugin> plugins, Wording wording) {
        if (plugins.isEmpty()) {
            return new EmptyState(Icons.PLUGIN, wording.text("plugins.none"), null);
        }
        JPanel page = new JPanel(new MigLayout("insets 0, gapx 12, gapy 2", "[16!][440:440:, grow, fill][]", ""));
        page.add(new WrappedText(wording.text("plugins.about"), Type.BODY, Tint.TEXT2, 500), "span 3, growx, wrap");
        for (Welcome.Plugin plugin : plugins) {
            boolean well = plugin.fault().isEmpty();
            Icons icon = well ? Icons.PLUGIN : Icons.WARNING;
            page.add(new JLabel(icon.icon(16, well ? Tint.TEXT2 : Tint.GAP_TEXT)), "gaptop 14");
            page.add(Type.SECTION.label(plugin.name()), "gaptop 14");
            page.add(Type.TABLE.label(plugin.version(), Tint.TEXT3), "gaptop 14, wrap");
            page.add(Type.TABLE.label(plugin.about(), Tint.TEXT2), "skip 1, span 2, wrap");
            plugin.fault()
                    .ifPresent(fault -> page.add(
                            new WrappedText(fault, Type.TABLE, Tint.GAP_TEXT, 460), "skip 1, span 2, growx, wrap"));
        }
        page.setMinimumSize(UIScale.scale(new java.awt.Dimension(480, 120)));
        return page;
    }
}
