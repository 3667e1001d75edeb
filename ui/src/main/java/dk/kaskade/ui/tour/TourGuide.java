package dk.kaskade.ui.tour;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.ui.look.Wording;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.event.ActionEvent;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.util.List;
import java.util.function.Supplier;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JLayeredPane;
import javax.swing.JRootPane;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** Leads through tours in one window. The window stays usable all the while; Escape in the card ends the tour. */
public final class TourGuide {
    private static final int FROM_EDGE = 24;
    private static final int ABOVE = 48;

    private final JLayeredPane pane;
    private final Wording wording;
    private final Supplier<List<Tour>> tours;
    private final TourCard cards;
    private final Spotlight light;
    private @Nullable JComponent card;
    private Runnable show = () -> {};

    /** @param tours asked again when the language changes; always the same tours in the same order */
    public TourGuide(JRootPane window, Wording wording, Supplier<List<Tour>> tours) {
        pane = window.getLayeredPane();
        this.wording = wording;
        this.tours = tours;
        cards = new TourCard(wording, this::end);
        light = new Spotlight(pane);
        pane.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentResized(ComponentEvent event) {
                place();
            }
        });
        wording.follow(() -> {
            if (card != null) {
                show.run();
            }
        });
    }

    /** Asks which tour to take. */
    public void choose() {
        List<Tour> all = tours.get();
        show = this::choose;
        put(cards.choice(all, tour -> step(all.indexOf(tour), 0, true)), "");
    }

    /** Whether a tour is going on. */
    public boolean isOn() {
        return card != null;
    }

    private void step(int tour, int number, boolean arrive) {
        Tour taken = tours.get().get(tour);
        show = () -> step(tour, number, false);
        TourStep step = taken.steps().get(number);
        if (arrive) {
            step.arrive().run();
        }
        put(cards.step(taken, number, next -> step(tour, next, true)), step.spot());
    }

    private void put(JComponent next, String spot) {
        remove();
        card = next;
        next.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ESCAPE"), "end");
        next.getActionMap().put("end", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                end();
            }
        });
        pane.add(light, JLayeredPane.MODAL_LAYER);
        pane.add(next, JLayeredPane.POPUP_LAYER);
        light.on(spot);
        place();
        focusOn(next);
    }

    /** Once the view that the step leads to has taken the focus. */
    private static void focusOn(JComponent card) {
        SwingUtilities.invokeLater(() -> Named.in(card, TourCard.GO_ON).ifPresent(Component::requestFocusInWindow));
    }

    private void end() {
        remove();
        pane.repaint();
    }

    private void remove() {
        if (card != null) {
            pane.remove(card);
            pane.remove(light);
            card = null;
        }
    }

    private void place() {
        if (card != null) {
            Dimension size = card.getPreferredSize();
            card.setBounds(
                    pane.getWidth() - size.width - UIScale.scale(FROM_EDGE),
                    pane.getHeight() - size.height - UIScale.scale(ABOVE),
                    size.width,
                    size.height);
            light.setBounds(0, 0, pane.getWidth(), pane.getHeight());
            card.validate();
            pane.repaint();
        }
    }
}
