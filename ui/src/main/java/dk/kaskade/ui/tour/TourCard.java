package dk.kaskade.ui.tour;

import dk.kaskade.text.Texts;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.look.WrappedText;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** What the card in the corner shows: the choice of a tour, or one step of it. */
final class TourCard {
    private static final Texts TEXTS = Texts.beside(TourCard.class, "/dk/kaskade/ui/tour/tour");
    private static final int WIDTH = 340;
    /** The name of the button with which Enter goes on. */
    static final String GO_ON = "tour.go-on";

    private final Wording wording;
    private final Runnable end;

    /** @param end ends the tour */
    TourCard(Wording wording, Runnable end) {
        this.wording = wording;
        this.end = end;
    }

    /** All tours, to choose from. */
    JComponent choice(List<Tour> tours, Consumer<Tour> chosen) {
        JPanel card = card(text("tour.choose"), "");
        for (Tour tour : tours) {
            JButton button = new JButton(tour.title(), Icons.RIGHT.icon());
            button.setHorizontalAlignment(SwingConstants.LEFT);
            button.setName(tour == tours.get(0) ? GO_ON : null);
            button.addActionListener(event -> chosen.accept(tour));
            card.add(button, "growx, gaptop 8");
            card.add(new WrappedText(tour.words(), Type.TABLE, Tint.TEXT2, WIDTH), "gapleft 4");
        }
        return card;
    }

    /**
     * One step with ways to the ones before and after it.
     *
     * @param number counted from 0
     * @param go     shows another step; one after the last ends the tour
     */
    JComponent step(Tour tour, int number, Consumer<Integer> go) {
        TourStep step = tour.steps().get(number);
        int all = tour.steps().size();
        JPanel card = card(step.title(), text("tour.step", tour.title(), number + 1, all));
        card.add(new WrappedText(step.words(), Type.BODY, Tint.TEXT, WIDTH), "gaptop 2");
        JPanel buttons = new JPanel(new MigLayout("insets 0, gapx 8", "push[][]", "[]"));
        buttons.setOpaque(false);
        if (number > 0) {
            buttons.add(button("tour.back", () -> go.accept(number - 1)));
        }
        boolean last = number == all - 1;
        JButton next = button(last ? "tour.end" : "tour.next", last ? end : () -> go.accept(number + 1));
        next.putClientProperty(
                "FlatLaf.style",
                "background: $Kaskade.acc; foreground: $Kaskade.onAcc; borderColor: $Kaskade.acc;"
                        + " hoverBackground: lighten($Kaskade.acc, 4%); focusedBackground: $Kaskade.acc");
        next.setName(GO_ON);
        buttons.add(next);
        card.add(buttons, "growx, gaptop 10");
        return card;
    }

    private JPanel card(String title, String aside) {
        JPanel card = Ground.card(Tint.PANEL, new MigLayout("insets 14 18 16 18, wrap 1, gapy 4", "[fill]", ""));
        JPanel head = new JPanel(new MigLayout("insets 0, fillx", "[grow][]", "[]"));
        head.setOpaque(false);
        head.add(Type.CAPTION.label(aside), "wmin 0");
        JButton close = new JButton(Icons.CLOSE.icon(12, Tint.TEXT2));
        close.putClientProperty("JButton.buttonType", "toolBarButton");
        close.setToolTipText(text("tour.end"));
        close.getAccessibleContext().setAccessibleName(text("tour.end"));
        close.addActionListener(event -> end.run());
        head.add(close);
        card.add(head, "growx");
        card.add(new WrappedText(title, Type.PANEL_TITLE, Tint.TEXT, WIDTH), "w " + WIDTH + "!");
        return card;
    }

    private JButton button(String key, Runnable what) {
        JButton button = new JButton(text(key));
        button.addActionListener(event -> what.run());
        return button;
    }

    private String text(String key, Object... arguments) {
        return wording.text(TEXTS, key, arguments);
    }
}
