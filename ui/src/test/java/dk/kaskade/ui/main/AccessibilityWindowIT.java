package dk.kaskade.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.text.Texts;
import dk.kaskade.ui.look.PaintedPart;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.Topic;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.window.NeedsDisplay;
import java.awt.AWTKeyStroke;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.accessibility.AccessibleContext;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every view as somebody meets it who sees nothing of it, or works it by keys alone. */
@NeedsDisplay
class AccessibilityWindowIT {
    /** Views that have little to go through while one organisation is open alone, and that is no proposal. */
    private static final Set<String> EMPTY = Set.of(Navigation.COMPARE, Navigation.REFORM);

    private static final long TRAPPED_MS = 5_000;
    private static final int MOST = 400;
    private static final int RING = 4;

    /**
     * Keys that a part may keep for itself: the chart and the matrix zoom themselves where the window would zoom the chart, and
     * Ctrl+Tab reaches the window before anybody else as soon as there is another document to go to.
     */
    private static final Map<String, String> EXPLAINED = Map.of(
            "ChainViewer", "ctrl pressed (0|ADD|MINUS|PLUS|SUBTRACT)",
            "MatrixTable", "ctrl pressed (0|ADD|EQUALS|MINUS|PLUS|SUBTRACT)",
            "JTabbedPane", "(shift )?ctrl pressed TAB",
            "JSplitPane", "(shift )?ctrl pressed TAB");

    @TempDir
    private Path folder;

    private WindowDriver window;
    private Session session;

    @BeforeEach
    void openTheWindow() throws Exception {
        window = new WindowDriver(folder);
        session = window.desktop().session();
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        window.assertWell();
        window.close();
    }

    private void openTheSample() throws Exception {
        Path file = Files.copy(Checkout.sample("odsherred.json"), folder.resolve("odsherred.json"));
        WindowDriver.run(() -> window.desktop().open(file));
        window.untilAnalysed();
        WindowDriver.run(() -> {
            session.select(Selection.of("l-dagtilbud"));
            session.follow(Topic.thread(session.framework().threads().get(0).id()));
        });
    }

    private List<String> views() throws Exception {
        return WindowDriver.ask(() -> window.desktop().frame().centreViews());
    }

    private void show(String view) throws Exception {
        WindowDriver.run(() -> window.desktop().frame().showView(view));
        window.until(
                view + " is shown", () -> window.desktop().frame().currentView().equals(view));
        window.untilAnalysed();
    }

    private JFrame frame() {
        return window.desktop().frame();
    }

    /** Everything that is reached by Tab, each once; asked one by one, for Swing sorts the whole window for each. */
    private Set<Component> stops() throws Exception {
        Set<Component> stops = new LinkedHashSet<>();
        Component at = WindowDriver.ask(() -> Accessibility.first(frame()));
        while (stops.add(at)) {
            Component before = at;
            at = WindowDriver.ask(() -> Accessibility.next(frame(), before));
        }
        return stops;
    }

    private Set<String> faults(boolean danish) throws Exception {
        Set<String> foreign = Bundles.onlyIn(!danish);
        Set<Component> parts = stops();
        return WindowDriver.ask(() -> {
            Set<String> faults = new LinkedHashSet<>();
            parts.addAll(Accessibility.parts(frame()));
            parts.forEach(part -> faults.addAll(Accessibility.faults(part, foreign)));
            return faults;
        });
    }

    @Test
    void everythingThatCanBeWorkedTellsItsNameInTheLanguageSpoken() throws Exception {
        Set<String> faults = new LinkedHashSet<>(faults(true));
        openTheSample();
        for (String view : views()) {
            show(view);
            faults(true).forEach(fault -> faults.add(view + ": " + fault));
        }
        WindowDriver.run(() -> window.desktop().speak(Texts.ENGLISH));
        for (String view : views()) {
            show(view);
            faults(false).forEach(fault -> faults.add(view + " in English: " + fault));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void tabGoesRoundThroughEveryViewAndShowsWhereItIs() throws Exception {
        openTheSample();
        Set<String> faults = new LinkedHashSet<>();
        for (String view : views()) {
            show(view);
            int stops = goRound(view, faults);
            assertThat(stops).as(view).isGreaterThan(EMPTY.contains(view) ? 6 : 10);
        }
        assertThat(faults).isEmpty();
    }

    /** Goes on from stop to stop until the first one has the focus again. */
    private int goRound(String view, Set<String> faults) throws Exception {
        Component first = WindowDriver.ask(() -> Accessibility.first(frame()));
        WindowDriver.run(first::requestFocusInWindow);
        window.until("the first stop has the focus", first::isFocusOwner);
        Component at = first;
        int stops = 0;
        do {
            Component before = at;
            BufferedImage with = WindowDriver.ask(() -> picture(before));
            onward(before);
            long end = System.currentTimeMillis() + TRAPPED_MS;
            do {
                at = WindowDriver.ask(AccessibilityWindowIT::focusOwner);
            } while ((at == before || at == null) && System.currentTimeMillis() < end);
            assertThat(at == null || at == before)
                    .as(
                            "in %s, Tab stays at %s and does not reach %s",
                            view, Accessibility.where(before), at == before || at == null ? next(before) : "")
                    .isFalse();
            Component now = at;
            if (!WindowDriver.ask(() -> isInSight(now))) {
                faults.add(view + ": the focus is out of sight at " + Accessibility.where(now));
            }
            if (WindowDriver.ask(() -> before.isShowing() && same(with, picture(before)))) {
                faults.add(view + ": nothing shows the focus of " + Accessibility.where(before));
            }
            stops++;
            assertThat(stops)
                    .as("stops before Tab is round in %s, now at %s", view, Accessibility.where(now))
                    .isLessThan(MOST);
        } while (at != first);
        return stops;
    }

    private String next(Component from) throws Exception {
        return WindowDriver.ask(() -> Accessibility.where(Accessibility.next(frame(), from)));
    }

    /** Where Tab writes or goes from cell to cell, Ctrl+Tab is the way on. */
    private void onward(Component from) {
        boolean plain = from.getFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS)
                .contains(AWTKeyStroke.getAWTKeyStroke(KeyEvent.VK_TAB, 0));
        if (plain) {
            window.key(KeyEvent.VK_TAB);
        } else {
            window.key(KeyEvent.VK_TAB, KeyEvent.VK_CONTROL);
        }
    }

    private static Component focusOwner() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    }

    private static boolean isInSight(Component part) {
        return part.isShowing()
                && part instanceof JComponent shown
                && !shown.getVisibleRect().isEmpty();
    }

    /** A part with a little around it, since some have their ring outside themselves. */
    private BufferedImage picture(Component part) {
        Rectangle at = SwingUtilities.convertRectangle(
                part.getParent(), part.getBounds(), window.desktop().frame().getRootPane());
        at.grow(RING, RING);
        Rectangle seen = at.intersection(window.desktop().frame().getRootPane().getBounds());
        BufferedImage image =
                new BufferedImage(Math.max(1, seen.width), Math.max(1, seen.height), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.translate(-seen.x, -seen.y);
        g.setClip(seen);
        window.desktop().frame().getRootPane().paint(g);
        g.dispose();
        return image;
    }

    private static boolean same(BufferedImage one, BufferedImage other) {
        return one.getWidth() == other.getWidth()
                && one.getHeight() == other.getHeight()
                && Arrays.equals(
                        one.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth()),
                        other.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth()));
    }

    @Test
    void whatIsPaintedAsOneTellsOfItsPartsAndOfTheOneThatTheKeysAreAbout() throws Exception {
        openTheSample();
        show("cascade");
        assertTellsItsParts("Lanes");
        show("framework");
        assertTellsItsParts("MapPanel");
    }

    private void assertTellsItsParts(String painter) throws Exception {
        JComponent painted = window.await(
                JComponent.class, part -> part.getClass().getSimpleName().equals(painter));
        AccessibleContext whole = WindowDriver.ask(painted::getAccessibleContext);
        window.until("it has parts", () -> whole.getAccessibleChildrenCount() > 1);
        assertThat(WindowDriver.ask(
                        () -> whole.getAccessibleChild(1).getAccessibleContext().getAccessibleName()))
                .isNotBlank();
        Set<Object> told = new LinkedHashSet<>();
        WindowDriver.run(() -> {
            whole.addPropertyChangeListener(event -> told.add(event.getNewValue()));
            painted.requestFocusInWindow();
        });
        window.until("it has the focus", painted::isFocusOwner);
        window.key(KeyEvent.VK_DOWN);
        window.until("the part is told", () -> told.stream().anyMatch(PaintedPart.class::isInstance));
    }

    @Test
    void noPartTakesAKeyFromACommandOfTheWindow() throws Exception {
        openTheSample();
        Set<String> taken = new TreeSet<>();
        for (String view : views()) {
            show(view);
            Set<Component> stops = stops();
            WindowDriver.run(() -> taken(stops, taken));
        }
        assertThat(taken).isEmpty();
    }

    private void taken(Set<Component> stops, Set<String> taken) {
        JComponent root = window.desktop().frame().getRootPane();
        for (KeyStroke key : root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).allKeys()) {
            for (Component part : stops) {
                Accessibility.taker(part, key)
                        .filter(by -> !key.toString().matches(EXPLAINED.getOrDefault(by, "")))
                        .ifPresent(by -> taken.add(by + " " + key));
            }
        }
    }
}
