package dk.kaskade.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;

class GesturesTest {
    private static final Component SOURCE = new JPanel();

    private final Notes notes = new Notes();
    private final Gestures gestures = new Gestures(notes);

    /** A card 7 stands from x 100 on; its fold sign from x 200 on; everything is written down. */
    private static final class Notes implements Gestures.Meaning {
        final List<String> said = new ArrayList<>();
        boolean draggable = true;
        boolean selected;
        boolean lining;

        @Override
        public int cardAt(Point at) {
            return at.x >= 100 ? 7 : -1;
        }

        @Override
        public int foldSignAt(Point at) {
            return at.x >= 200 ? 7 : -1;
        }

        @Override
        public void hover(int card) {
            said.add("hover " + card);
        }

        @Override
        public void select(int card, boolean add) {
            said.add((add ? "add " : "select ") + card);
        }

        @Override
        public boolean isSelected(int card) {
            return selected;
        }

        @Override
        public void selectNothing() {
            said.add("nothing");
        }

        @Override
        public void pressed() {
            // happens at every press
        }

        @Override
        public void again(int card, Point at) {
            said.add("again " + card);
        }

        @Override
        public boolean selectLine(Point at) {
            boolean there = at.x >= 50 && at.x < 60;
            if (there) {
                said.add("line");
            }
            return there;
        }

        @Override
        public boolean isLining() {
            return lining;
        }

        @Override
        public boolean lineFrom(int card) {
            said.add("line from " + card);
            return true;
        }

        @Override
        public void lineTo(Point at) {
            said.add("line to " + at.x);
        }

        @Override
        public void drawLine(Point at) {
            said.add("draw at " + at.x);
        }

        @Override
        public void toggleFold(int card) {
            said.add("fold " + card);
        }

        @Override
        public void open(int card) {
            said.add("open " + card);
        }

        @Override
        public void fit() {
            said.add("fit");
        }

        @Override
        public void menu(Point at) {
            said.add("menu");
        }

        @Override
        public void pan(double dx, double dy) {
            said.add("pan " + (int) dx + " " + (int) dy);
        }

        @Override
        public void zoom(double factor, Point at) {
            said.add((factor > 1 ? "nearer " : "farther ") + at.x + " " + at.y);
        }

        @Override
        public void band(Rectangle band) {
            said.add("band");
        }

        @Override
        public void selectBand(Rectangle band, boolean add) {
            said.add("band " + band.x + " " + band.y + " " + band.width + " " + band.height);
        }

        @Override
        public boolean dragFrom(int card) {
            said.add("drag " + card);
            return draggable;
        }

        @Override
        public void dragTo(Point at) {
            said.add("to " + at.x);
        }

        @Override
        public void drop(Point at) {
            said.add("drop " + at.x);
        }
    }

    private static MouseEvent event(int id, int modifiers, int x, int y, int clicks, boolean menu, int button) {
        return new MouseEvent(SOURCE, id, 0, modifiers, x, y, clicks, menu, button);
    }

    private void press(int x, int modifiers) {
        gestures.mousePressed(event(
                MouseEvent.MOUSE_PRESSED,
                modifiers | InputEvent.BUTTON1_DOWN_MASK,
                x,
                10,
                1,
                false,
                MouseEvent.BUTTON1));
    }

    private void drag(int x, int y, int modifiers) {
        gestures.mouseDragged(event(
                MouseEvent.MOUSE_DRAGGED,
                modifiers | InputEvent.BUTTON1_DOWN_MASK,
                x,
                y,
                0,
                false,
                MouseEvent.NOBUTTON));
    }

    private void release(int x, int y, int modifiers) {
        gestures.mouseReleased(event(MouseEvent.MOUSE_RELEASED, modifiers, x, y, 1, false, MouseEvent.BUTTON1));
    }

    @Test
    void selectsTheCardThatIsPressed() {
        press(120, 0);
        assertThat(notes.said).containsExactly("select 7");
    }

    @Test
    void addsWithCtrl() {
        press(120, InputEvent.CTRL_DOWN_MASK);
        release(120, 10, InputEvent.CTRL_DOWN_MASK);
        assertThat(notes.said).containsExactly("add 7");
    }

    @Test
    void keepsASelectionOfSeveralWhileOneOfThemIsDragged() {
        notes.selected = true;
        press(120, 0);
        drag(140, 10, 0);
        release(150, 10, 0);
        assertThat(notes.said).containsExactly("drag 7", "to 140", "drop 150");
    }

    @Test
    void dragsOnlyFromSixPixelsOn() {
        press(120, 0);
        drag(125, 10, 0);
        assertThat(notes.said).containsExactly("select 7");
        drag(126, 10, 0);
        assertThat(notes.said).containsExactly("select 7", "drag 7", "to 126");
    }

    @Test
    void pansInsteadWhereNothingMayBeDragged() {
        notes.draggable = false;
        press(120, 0);
        drag(130, 14, 0);
        release(130, 14, 0);
        assertThat(notes.said).containsExactly("select 7", "drag 7", "pan 10 4");
    }

    @Test
    void pansOnEmptyGroundWithTheMiddleButtonAndWithSpace() {
        press(20, 0);
        drag(40, 10, 0);
        release(40, 10, 0);
        gestures.space(true);
        press(120, 0);
        drag(121, 13, 0);
        gestures.space(false);
        gestures.mousePressed(
                event(MouseEvent.MOUSE_PRESSED, InputEvent.BUTTON2_DOWN_MASK, 120, 10, 1, false, MouseEvent.BUTTON2));
        drag(125, 10, 0);
        assertThat(notes.said).containsExactly("pan 20 0", "pan 1 3", "pan 5 0");
    }

    @Test
    void clearsTheSelectionOnEmptyGroundUnlessItWasPanned() {
        press(20, 0);
        release(20, 10, 0);
        assertThat(notes.said).containsExactly("nothing");
    }

    @Test
    void drawsABandWithShift() {
        press(90, 0);
        drag(20, 60, InputEvent.SHIFT_DOWN_MASK);
        release(20, 60, InputEvent.SHIFT_DOWN_MASK);
        assertThat(notes.said).containsExactly("band", "band 20 10 70 50");
    }

    @Test
    void foldsAtTheSignAndNothingElse() {
        press(220, 0);
        release(220, 10, 0);
        assertThat(notes.said).containsExactly("fold 7");
    }

    @Test
    void opensACardAndFitsOnGroundWithADoubleClick() {
        gestures.mouseClicked(event(MouseEvent.MOUSE_CLICKED, 0, 120, 10, 2, false, MouseEvent.BUTTON1));
        gestures.mouseClicked(event(MouseEvent.MOUSE_CLICKED, 0, 20, 10, 2, false, MouseEvent.BUTTON1));
        gestures.mouseClicked(event(MouseEvent.MOUSE_CLICKED, 0, 20, 10, 1, false, MouseEvent.BUTTON1));
        assertThat(notes.said).containsExactly("open 7", "fit");
    }

    @Test
    void asksForAMenuAfterSelectingWhatItIsAbout() {
        gestures.mousePressed(
                event(MouseEvent.MOUSE_PRESSED, InputEvent.BUTTON3_DOWN_MASK, 120, 10, 1, true, MouseEvent.BUTTON3));
        assertThat(notes.said).containsExactly("select 7", "menu");
    }

    @Test
    void pansWithTheWheelAndZoomsAtThePointerWithCtrl() {
        wheel(0, 1);
        wheel(InputEvent.SHIFT_DOWN_MASK, 1);
        wheel(InputEvent.CTRL_DOWN_MASK, -1);
        wheel(InputEvent.CTRL_DOWN_MASK, 1);
        assertThat(notes.said).containsExactly("pan 0 -48", "pan -48 0", "nearer 30 40", "farther 30 40");
    }

    private void wheel(int modifiers, int turns) {
        gestures.mouseWheelMoved(new MouseWheelEvent(
                SOURCE,
                MouseEvent.MOUSE_WHEEL,
                0,
                modifiers,
                30,
                40,
                0,
                false,
                MouseWheelEvent.WHEEL_UNIT_SCROLL,
                3,
                turns));
    }

    @Test
    void asksForTheMenuOfTheGroundAndOfADottedLine() {
        gestures.mousePressed(
                event(MouseEvent.MOUSE_PRESSED, InputEvent.BUTTON3_DOWN_MASK, 20, 10, 1, true, MouseEvent.BUTTON3));
        gestures.mousePressed(
                event(MouseEvent.MOUSE_PRESSED, InputEvent.BUTTON3_DOWN_MASK, 55, 10, 1, true, MouseEvent.BUTTON3));
        assertThat(notes.said).containsExactly("nothing", "menu", "line", "menu");
    }

    @Test
    void selectsTheDottedLineThatIsClickedOn() {
        press(55, 0);
        release(55, 10, 0);
        assertThat(notes.said).containsExactly("line");
    }

    @Test
    void drawsALineWithAltFromCardToCard() {
        press(120, InputEvent.ALT_DOWN_MASK);
        drag(150, 10, InputEvent.ALT_DOWN_MASK);
        release(150, 10, InputEvent.ALT_DOWN_MASK);
        assertThat(notes.said).containsExactly("select 7", "line from 7", "line to 150", "draw at 150");
    }

    @Test
    void aLineThatFollowsThePointerEndsAtTheNextClickAndMovesNothing() {
        notes.lining = true;
        gestures.mouseMoved(event(MouseEvent.MOUSE_MOVED, 0, 130, 10, 0, false, MouseEvent.NOBUTTON));
        press(140, 0);
        drag(160, 10, 0);
        release(160, 10, 0);
        assertThat(notes.said).containsExactly("hover 7", "line to 130", "draw at 140");
    }

    @Test
    void tellsOfASecondClickOnTheCardThatWasSelected() {
        press(120, 0);
        release(120, 10, 0);
        notes.selected = true;
        press(120, 0);
        release(120, 10, 0);
        press(120, InputEvent.CTRL_DOWN_MASK);
        release(120, 10, InputEvent.CTRL_DOWN_MASK);
        assertThat(notes.said).containsExactly("select 7", "select 7", "select 7", "again 7", "add 7");
    }

    @Test
    void forgetsADragThatIsCancelled() {
        press(120, 0);
        drag(150, 10, 0);
        assertThat(gestures.cancel()).isTrue();
        release(150, 10, 0);
        assertThat(notes.said).containsExactly("select 7", "drag 7", "to 150");
        assertThat(gestures.cancel()).isFalse();
    }
}
