package dk.kaskade.ui.help;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.SearchField;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.TitleButtons;
import dk.kaskade.ui.look.Wording;
import java.awt.BorderLayout;
import java.awt.Frame;
import java.awt.event.ActionEvent;
import java.util.Locale;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.ScrollPaneConstants;
import net.miginfocom.swing.MigLayout;

/**
 * The guide beside the work: its contents and a search at the left, its text at the right. It stays open while one goes on
 * working, and speaks the language of the window.
 */
public final class HelpWindow {
    private static final Texts TEXTS = Texts.beside(HelpWindow.class, "/dk/kaskade/ui/help/help");

    private final Frame owner;
    private final Wording wording;
    private final JDialog window;
    private final GuidePage page = new GuidePage();
    private final SearchField search = new SearchField(Icons.SEARCH.icon(), this::filter);
    private final DefaultListModel<Chapter> contents = new DefaultListModel<>();
    private final JList<Chapter> list = new JList<>(contents);
    private Guide guide;
    private String filter = "";

    public HelpWindow(Frame owner, Wording wording) {
        this.owner = owner;
        this.wording = wording;
        guide = Guide.in(wording.language());
        window = new JDialog(owner, false);
        TitleButtons.follow(window.getRootPane(), wording);
        window.add(side(), BorderLayout.WEST);
        window.add(text());
        window.setSize(UIScale.scale(1000), UIScale.scale(720));
        closeOnEscape();
        wording.follow(this::speak);
    }

    /**
     * Opens the guide at a place: {@code view-ID}, an inspection's id, or the anchor of a heading; at its beginning where it
     * has no such place.
     */
    public void open(String anchor) {
        if (!window.isVisible()) {
            read();
            window.setLocationRelativeTo(owner);
            window.setVisible(true);
        }
        window.toFront();
        if (guide.has(anchor)) {
            page.go(anchor);
        }
    }

    private void speak() {
        Locale language = wording.language();
        guide = Guide.in(language);
        window.setTitle(TEXTS.get(language, "help.title"));
        search.name(TEXTS.get(language, "help.search"));
        list.getAccessibleContext().setAccessibleName(TEXTS.get(language, "help.contents"));
        page.getAccessibleContext().setAccessibleName(TEXTS.get(language, "help.title"));
        read();
    }

    private void read() {
        page.show(guide);
        filter(filter);
    }

    /** Lists the chapters in which all the words stand. */
    private void filter(String typed) {
        filter = typed;
        String[] words = typed.toLowerCase(Locale.ROOT).split("\\s+");
        contents.clear();
        for (Chapter chapter : guide.chapters()) {
            if (java.util.Arrays.stream(words).allMatch(chapter.words()::contains)) {
                contents.addElement(chapter);
            }
        }
    }

    private JComponent side() {
        JPanel side =
                new JPanel(new MigLayout("insets 16 16 16 16, wrap 1, fill", "[290!, fill]", "[34!][grow, fill]"));
        Ground.paint(side, Tint.WIN);
        Ground.line(side, Ground.Side.RIGHT);
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new ChapterRenderer());
        list.setBackground(null);
        list.setOpaque(false);
        list.addListSelectionListener(event -> {
            Chapter chosen = list.getSelectedValue();
            if (chosen != null && !event.getValueIsAdjusting()) {
                page.go(chosen.anchor());
            }
        });
        side.add(search);
        JScrollPane scroll = Tables.scroll(list);
        scroll.setHorizontalScrollBarPolicy(ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        scroll.setOpaque(false);
        scroll.getViewport().setOpaque(false);
        side.add(scroll);
        return side;
    }

    private JComponent text() {
        JScrollPane scroll = Tables.scroll(page);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.getVerticalScrollBar().setUnitIncrement(UIScale.scale(24));
        return scroll;
    }

    private void closeOnEscape() {
        JComponent root = window.getRootPane();
        root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).put(KeyStroke.getKeyStroke("ESCAPE"), "close");
        root.getActionMap().put("close", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                window.setVisible(false);
            }
        });
    }
}
