package dk.kaskade.ui.chart;

import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.InputEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import javax.swing.SwingUtilities;

/** Turns what the mouse does into what is meant by it. Knows no chart: who is under the pointer it asks. */
final class Gestures extends MouseAdapter {
    private static final int DRAG_FROM = 6;
    private static final double WHEEL_STEP = 48;
    private static final double ZOOM_STEP = 1.12;

    private final Meaning meaning;
    private Mode mode = Mode.NOTHING;
    private Point pressed = new Point();
    private Point last = new Point();
    private int card = CardGrid.NONE;
    private boolean again;
    private boolean space;

    Gestures(Meaning meaning) {
        this.meaning = meaning;
    }

    private enum Mode {
        NOTHING,
        /** Pressed on a card and not moved far yet. */
        ON_CARD,
        ON_GROUND,
        PANNING,
        BANDING,
        DRAGGING,
        /** A dotted line follows the pointer from the card that was pressed. */
        LINING
    }

    /** What can be meant. Points are the window's. */
    interface Meaning {
        /** The card at a point, negative on empty ground. */
        int cardAt(Point at);

        /** The card whose fold sign is at a point, negative where there is none. */
        int foldSignAt(Point at);

        void hover(int card);

        /** Selects this card alone, or adds it to the selection or takes it out. */
        void select(int card, boolean add);

        boolean isSelected(int card);

        void selectNothing();

        /** Pressed anywhere: what waited for nothing to happen waits in vain. */
        void pressed();

        /** Clicked once more on a card that was selected alone. */
        void again(int card, Point at);

        /** Selects the dotted line at a point. @return whether there is one */
        boolean selectLine(Point at);

        /** Whether a dotted line follows the pointer until somebody clicks. */
        boolean isLining();

        /** @return whether lines may be drawn at all */
        boolean lineFrom(int card);

        void lineTo(Point at);

        /** Draws the line to the card there; ends without one on empty ground. */
        void drawLine(Point at);

        void toggleFold(int card);

        void open(int card);

        void fit();

        void menu(Point at);

        void pan(double dx, double dy);

        void zoom(double factor, Point at);

        /** Shows the rubber band. */
        void band(Rectangle band);

        void selectBand(Rectangle band, boolean add);

        /** @return whether cards may be dragged at all */
        boolean dragFrom(int card);

        void dragTo(Point at);

        void drop(Point at);
    }

    /** While the space bar is down, dragging pans wherever it begins. */
    void space(boolean down) {
        space = down;
    }

    /** Forgets what was begun. @return whether anything was */
    boolean cancel() {
        boolean begun = mode == Mode.DRAGGING || mode == Mode.BANDING || mode == Mode.LINING;
        mode = Mode.NOTHING;
        return begun;
    }

    @Override
    public void mousePressed(MouseEvent event) {
        pressed = event.getPoint();
        last = pressed;
        meaning.pressed();
        if (event.isPopupTrigger()) {
            popup(event);
        } else if (SwingUtilities.isMiddleMouseButton(event) || space) {
            mode = Mode.PANNING;
        } else if (SwingUtilities.isLeftMouseButton(event)) {
            pressLeft(event);
        }
    }

    private void pressLeft(MouseEvent event) {
        again = false;
        if (meaning.isLining()) {
            mode = Mode.NOTHING;
            meaning.drawLine(pressed);
            return;
        }
        int folded = meaning.foldSignAt(pressed);
        if (folded >= 0) {
            meaning.toggleFold(folded);
            mode = Mode.NOTHING;
            return;
        }
        card = meaning.cardAt(pressed);
        mode = card >= 0 ? Mode.ON_CARD : Mode.ON_GROUND;
        again = card >= 0 && !isAdding(event) && meaning.isSelected(card);
        if (card >= 0 && isAdding(event)) {
            meaning.select(card, true);
        } else if (card >= 0 && !meaning.isSelected(card)) {
            meaning.select(card, false);
        }
    }

    private static boolean isAdding(InputEvent event) {
        return event.isControlDown() || event.isMetaDown();
    }

    private void popup(MouseEvent event) {
        mode = Mode.NOTHING;
        int under = meaning.cardAt(event.getPoint());
        if (under >= 0 && !meaning.isSelected(under)) {
            meaning.select(under, false);
        } else if (under < 0 && !meaning.selectLine(event.getPoint())) {
            meaning.selectNothing();
        }
        meaning.menu(event.getPoint());
    }

    @Override
    public void mouseDragged(MouseEvent event) {
        Point at = event.getPoint();
        if (mode == Mode.ON_CARD && pressed.distance(at) >= DRAG_FROM) {
            mode = lift(event);
        } else if (mode == Mode.ON_GROUND && pressed.distance(at) >= DRAG_FROM) {
            mode = event.isShiftDown() ? Mode.BANDING : Mode.PANNING;
        }
        switch (mode) {
            case PANNING -> meaning.pan(at.x - last.x, at.y - last.y);
            case BANDING -> meaning.band(band(at));
            case DRAGGING -> meaning.dragTo(at);
            case LINING -> meaning.lineTo(at);
            default -> {
                return;
            }
        }
        last = at;
    }

    private Mode lift(MouseEvent event) {
        if (event.isAltDown() && meaning.lineFrom(card)) {
            return Mode.LINING;
        }
        return meaning.dragFrom(card) ? Mode.DRAGGING : Mode.PANNING;
    }

    private Rectangle band(Point at) {
        Rectangle band = new Rectangle(pressed);
        band.add(at);
        return band;
    }

    @Override
    public void mouseReleased(MouseEvent event) {
        Mode ended = mode;
        mode = Mode.NOTHING;
        if (event.isPopupTrigger()) {
            popup(event);
            return;
        }
        switch (ended) {
            case ON_CARD -> {
                if (!isAdding(event)) {
                    meaning.select(card, false);
                }
                if (again) {
                    meaning.again(card, pressed);
                }
            }
            case ON_GROUND -> {
                if (!meaning.selectLine(pressed)) {
                    meaning.selectNothing();
                }
            }
            case LINING -> meaning.drawLine(event.getPoint());
            case BANDING -> meaning.selectBand(band(event.getPoint()), isAdding(event));
            case DRAGGING -> meaning.drop(event.getPoint());
            default -> {
                // a pan or nothing has no end of its own
            }
        }
    }

    @Override
    public void mouseClicked(MouseEvent event) {
        if (event.getClickCount() == 2
                && SwingUtilities.isLeftMouseButton(event)
                && meaning.foldSignAt(event.getPoint()) < 0) {
            int under = meaning.cardAt(event.getPoint());
            if (under >= 0) {
                meaning.open(under);
            } else {
                meaning.fit();
            }
        }
    }

    @Override
    public void mouseMoved(MouseEvent event) {
        meaning.hover(meaning.cardAt(event.getPoint()));
        if (meaning.isLining()) {
            meaning.lineTo(event.getPoint());
        }
    }

    @Override
    public void mouseExited(MouseEvent event) {
        meaning.hover(CardGrid.NONE);
    }

    @Override
    public void mouseWheelMoved(MouseWheelEvent event) {
        double turns = event.getPreciseWheelRotation();
        if (isAdding(event)) {
            meaning.zoom(Math.pow(ZOOM_STEP, -turns), event.getPoint());
        } else if (event.isShiftDown()) {
            meaning.pan(-turns * WHEEL_STEP, 0);
        } else {
            meaning.pan(0, -turns * WHEEL_STEP);
        }
    }
}
