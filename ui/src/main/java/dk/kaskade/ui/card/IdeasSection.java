package dk.kaskade.ui.card;

import dk.kaskade.framework.Idea;
import dk.kaskade.ui.look.Badge;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.util.List;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Questions, methods and examples to work with, folded until somebody wants them. */
final class IdeasSection extends Section<List<Idea>> {
    private static final int WIDEST = 600;

    private final transient Desk desk;
    private boolean unfolded;

    IdeasSection(Desk desk) {
        this.desk = desk;
    }

    @Override
    List<Idea> read(Subject subject) {
        return subject.card() == null ? List.of() : subject.card().ideas();
    }

    @Override
    void build(List<Idea> ideas, @Nullable List<Idea> before) {
        removeAll();
        setVisible(!ideas.isEmpty());
        Fold fold = new Fold(desk.text("card.ideas"), unfolded, () -> {
            unfolded = !unfolded;
            build(ideas, ideas);
            revalidate();
            repaint();
        });
        JPanel head = new JPanel(new MigLayout("insets 0, fillx", "[grow,fill][]"));
        head.setOpaque(false);
        head.add(fold, "wmin 0");
        head.add(new Badge(desk.wording().number(ideas.size())));
        add(head);
        if (before == ideas) {
            fold.requestFocusInWindow();
        }
        if (unfolded) {
            ideas.forEach(this::idea);
        }
    }

    private void idea(Idea idea) {
        JPanel panel = new JPanel(new MigLayout("insets 2 0 4 0, fillx, wrap 1, gapy 1", "[grow,fill]"));
        panel.setOpaque(false);
        String key = "card.idea." + idea.kind();
        String kind = desk.wording().has(key) ? desk.text(key) : idea.kind();
        panel.add(Type.CAPTION.label(kind, Tint.TEXT3));
        if (!idea.name().isBlank()) {
            panel.add(new WrappedText(idea.name(), Type.TABLE_STRONG, Tint.TEXT, WIDEST), "wmin 0");
        }
        panel.add(new WrappedText(idea.text(), Type.TABLE, Tint.TEXT, WIDEST), "wmin 0");
        add(panel);
    }

    /** A heading that folds what stands under it. */
    private static final class Fold extends javax.swing.JButton {
        Fold(String text, boolean unfolded, Runnable turn) {
            super(text, (unfolded ? Icons.DOWN : Icons.RIGHT).icon(14, Tint.TEXT2));
            putClientProperty("JButton.buttonType", "borderless");
            setHorizontalAlignment(LEADING);
            setMargin(new java.awt.Insets(2, 0, 2, 4));
            Type.SECTION.on(this, Tint.TEXT);
            addActionListener(event -> turn.run());
        }
    }
}
