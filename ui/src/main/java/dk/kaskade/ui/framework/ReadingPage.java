package dk.kaskade.ui.framework;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.framework.Reading.Entry;
import dk.kaskade.ui.framework.Reading.Group;
import dk.kaskade.ui.look.Badge;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.LevelMark;
import dk.kaskade.ui.look.Sheet;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import dk.kaskade.ui.session.Topic;
import java.awt.BorderLayout;
import java.awt.Rectangle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;

/** Texts of a framework to read, in groups under headings; a text about an expectation can be chosen. */
final class ReadingPage extends JPanel {
    private static final int WIDEST = 640;

    private final transient Desk desk;
    private final Sheet sheet = Ground.paint(
            new Sheet(new MigLayout("insets 6 20 24 20, fillx, wrap 1, gapy 6", "[grow, fill, :780:780]")),
            Tint.CANVAS);
    private final JScrollPane scroll = Tables.scroll(sheet);
    private final transient Map<String, JPanel> headings = new HashMap<>();

    ReadingPage(Desk desk) {
        super(new BorderLayout());
        this.desk = desk;
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        // a bar that comes and goes would change the width that texts wrap at, and so whether it is needed
        scroll.setVerticalScrollBarPolicy(JScrollPane.VERTICAL_SCROLLBAR_ALWAYS);
        add(scroll);
    }

    void show(List<Group> groups, String nothing) {
        sheet.removeAll();
        headings.clear();
        groups.forEach(this::group);
        if (groups.isEmpty()) {
            sheet.add(new WrappedText(nothing, Type.BODY, Tint.TEXT2, WIDEST), "wmin 0, gaptop 20");
        }
        sheet.revalidate();
        sheet.repaint();
        scroll.getViewport().setViewPosition(new java.awt.Point());
    }

    /** Brings a group into sight, as the theme that is followed. */
    void reveal(String group) {
        JPanel heading = headings.get(group);
        if (heading != null) {
            validate();
            Rectangle bounds = heading.getBounds();
            bounds.height = scroll.getViewport().getHeight();
            sheet.scrollRectToVisible(bounds);
        }
    }

    private void group(Group group) {
        JPanel heading = new JPanel(new MigLayout("insets 0, gapx 8", "[][]push", "[center]"));
        heading.setOpaque(false);
        heading.add(Type.PANEL_TITLE.label(group.title()), "wmin 0");
        if (!group.entries().isEmpty()) {
            heading.add(new Badge(desk.words().wording().number(group.entries().size())));
        }
        headings.putIfAbsent(group.key(), heading);
        sheet.add(heading, "wmin 0, gaptop 16");
        if (!group.about().isBlank()) {
            sheet.add(new WrappedText(group.about(), Type.TABLE, Tint.TEXT2, WIDEST), "wmin 0, gapbottom 2");
        }
        group.entries().forEach(entry -> sheet.add(card(entry), "wmin 0"));
    }

    private JPanel card(Entry entry) {
        MigLayout layout = new MigLayout("insets 10 14 11 14, fillx, wrap 1, gapy 2", "[grow, fill]");
        Topic topic = entry.topic();
        JPanel card;
        if (topic == null) {
            card = Ground.card(Tint.PANEL, layout);
        } else {
            PressCard press = new PressCard(layout, () -> desk.follow(topic));
            press.getAccessibleContext().setAccessibleName(entry.over() + " " + entry.title() + " " + entry.text());
            card = press;
        }
        if (!entry.over().isBlank()) {
            JLabel over = Type.CAPTION_STRONG.label(
                    entry.over(), entry.level() == 0 ? Tint.TEXT2 : Tint.levelText(entry.level()));
            if (entry.level() > 0) {
                over.setIcon(new LevelMark(entry.level()));
                over.setIconTextGap(UIScale.scale(6));
            }
            card.add(over, "wmin 0");
        }
        text(card, entry.title(), Type.SECTION, Tint.TEXT);
        text(card, entry.text(), Type.BODY, Tint.TEXT);
        text(card, entry.under(), Type.CAPTION, Tint.NOTE);
        text(card, entry.source(), Type.CAPTION, Tint.TEXT3);
        return card;
    }

    private static void text(JPanel card, String text, Type type, Tint tint) {
        if (!text.isBlank()) {
            card.add(new WrappedText(text, type, tint, WIDEST), "wmin 0");
        }
    }
}
