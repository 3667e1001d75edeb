package dk.kaskade.ui.compare;

import com.formdev.flatlaf.FlatClientProperties;
import dk.kaskade.comparison.sheets.Audience;
import dk.kaskade.comparison.sheets.SideBySide;
import dk.kaskade.ui.look.Icons;
import java.util.Locale;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;

/** Hands out what stands side by side: in which form, and for whom, since few leaders' answers are not for everybody. */
final class HandOutButton extends JButton {
    private final transient CompareDesk desk;
    private final transient Supplier<Sight> sight;

    HandOutButton(CompareDesk desk, Supplier<Sight> sight) {
        super(Icons.EXPORT.icon());
        this.desk = desk;
        this.sight = sight;
        putClientProperty(FlatClientProperties.BUTTON_TYPE, FlatClientProperties.BUTTON_TYPE_TOOLBAR_BUTTON);
        addActionListener(event -> menu().show(this, 0, getHeight()));
    }

    void name() {
        setText(desk.text("handout"));
        setToolTipText(desk.text("handout.tip"));
    }

    private JPopupMenu menu() {
        JPopupMenu menu = new JPopupMenu();
        for (Audience audience : Audience.values()) {
            for (Sources.Form form : Sources.Form.values()) {
                JMenuItem item = new JMenuItem(desk.text(
                        "handout." + audience.name().toLowerCase(Locale.ROOT),
                        desk.text("handout." + form.name().toLowerCase(Locale.ROOT))));
                item.setIcon(icon(form).icon());
                item.setToolTipText(desk.text("handout." + audience.name().toLowerCase(Locale.ROOT) + ".why"));
                item.addActionListener(event -> desk.sources().handOut(subject(audience), form));
                menu.add(item);
            }
            if (audience == Audience.ANYBODY) {
                menu.addSeparator();
            }
        }
        return menu;
    }

    private static Icons icon(Sources.Form form) {
        return switch (form) {
            case EXCEL -> Icons.SHEET;
            case PDF -> Icons.PDF;
            case WEB -> Icons.EYE;
        };
    }

    private SideBySide subject(Audience audience) {
        return SideBySide.of(
                sight.get().columns().stream()
                        .map(column -> column.digest().summary())
                        .toList(),
                audience);
    }
}
