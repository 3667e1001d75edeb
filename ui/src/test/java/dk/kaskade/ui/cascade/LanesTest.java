package dk.kaskade.ui.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.cascade.Carried;
import dk.kaskade.cascade.Cascade;
import dk.kaskade.chain.Chain;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.look.Look;
import dk.kaskade.ui.look.Theme;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.worked.WorkedExample;
import java.awt.EventQueue;
import java.awt.Point;
import java.awt.event.MouseEvent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanesTest {
    private final Cascade cascade = Cascade.of(
            Carried.of(Chain.of(WorkedExample.organisation(), WorkedExample.framework()), LocalDate.of(2026, 11, 1)));
    private final List<Box> picked = new ArrayList<>();
    private int opened;

    private Lanes lanes() {
        Look.install(Theme.LIGHT);
        Lanes lanes = new Lanes(new Wording(Texts.DANISH), picked::add, () -> opened++);
        Descent agenda = Descent.of(
                        cascade,
                        new Subject(Subject.Kind.THREAD, "T16", "T16"),
                        cascade.carried().chain().indexOf("dir"),
                        true)
                .orElseThrow();
        lanes.show(agenda, Collections.nCopies(agenda.laneLevels().size(), 200.0));
        lanes.setSize(1200, lanes.getPreferredSize().height);
        return lanes;
    }

    private static MouseEvent press(Lanes lanes, Point at, int clicks) {
        return new MouseEvent(lanes, MouseEvent.MOUSE_PRESSED, 0, 0, at.x, at.y, clicks, false, MouseEvent.BUTTON1);
    }

    /** Where some box is, by the tooltip that only boxes have. */
    private static Point aBox(Lanes lanes) {
        for (int y = 0; y < lanes.getHeight(); y += 8) {
            Point at = new Point(40, y);
            if (lanes.getToolTipText(press(lanes, at, 1)) != null) {
                return at;
            }
        }
        throw new AssertionError("no box");
    }

    @Test
    void oneClickPicksTwoOpenAndTheGroundDoesNothing() throws Exception {
        EventQueue.invokeAndWait(() -> {
            Lanes lanes = lanes();
            Point at = aBox(lanes);
            lanes.dispatchEvent(press(lanes, at, 1));
            assertThat(picked).hasSize(1);
            assertThat(opened).isZero();

            lanes.dispatchEvent(press(lanes, at, 2));
            assertThat(opened).isEqualTo(1);

            lanes.dispatchEvent(press(lanes, new Point(1, 1), 2));
            assertThat(picked).hasSize(2);
            assertThat(opened).isEqualTo(1);
        });
    }
}
