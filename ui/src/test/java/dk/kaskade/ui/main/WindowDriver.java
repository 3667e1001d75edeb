package dk.kaskade.ui.main;

import dk.kaskade.host.Host;
import dk.kaskade.ui.chart.ChartPanel;
import dk.kaskade.ui.shell.SettingsFile;
import dk.kaskade.ui.task.Stall;
import dk.kaskade.ui.task.StallWatchdog;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.datatransfer.StringSelection;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.FutureTask;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.SwingUtilities;

/**
 * Works the real window as a person does: mouse and keys through the system, and looks through the components. Nothing waits
 * for a while; everything waits for something.
 */
final class WindowDriver implements AutoCloseable {
    private static final long PATIENCE_MS = 30_000;
    /** So many looks in a row at the same place. */
    private static final int STEADY = 5;

    /** By the clock, on a machine that may have much else to do. */
    private static final Duration WAITED = Duration.ofSeconds(20);
    /** Of its own work, where views are seen for the first time. */
    private static final Duration BUSY = Duration.ofSeconds(2);

    private final Robot robot;
    private final Desktop desktop;
    private final StallWatchdog watchdog;
    private final Thread.UncaughtExceptionHandler handler;
    private final List<Throwable> failures = new CopyOnWriteArrayList<>();
    private final List<Stall> stalls = new CopyOnWriteArrayList<>();
    private volatile boolean left;

    /** A window whose event thread may be busy for a while, as when views are seen for the first time. */
    WindowDriver(Path folder) throws Exception {
        this(folder, BUSY);
    }

    /** @param busy how long the event thread itself may be busy at a time, once the window is there */
    WindowDriver(Path folder, Duration busy) throws Exception {
        System.setProperty("flatlaf.useSystemFileChooser", "false");
        robot = new Robot();
        robot.setAutoDelay(15);
        Host host = Checkout.host();
        SettingsFile settings = new SettingsFile(folder.resolve("settings.properties"));
        desktop = ask(() -> Desktop.open(host, settings, null, () -> left = true));
        handler = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            failures.add(failure);
            failure.printStackTrace();
        });
        run(() -> desktop.frame().setBounds(new Rectangle(0, 0, 1500, 950)));
        until(
                "the window is there",
                () -> desktop.frame().isShowing() && desktop.frame().getWidth() == 1500);
        watchdog = StallWatchdog.start(WAITED, busy, stalls::add);
    }

    Desktop desktop() {
        return desktop;
    }

    /** What the program itself does about its mistakes; here they fail the test. */
    Thread.UncaughtExceptionHandler handlerOfTheProgram() {
        return handler;
    }

    /** Whether the program was left. */
    boolean isGone() {
        return left;
    }

    /** Asks something on the event thread. */
    static <T> T ask(Callable<T> question) throws Exception {
        FutureTask<T> task = new FutureTask<>(question);
        EventQueue.invokeLater(task);
        return task.get();
    }

    static void run(Runnable action) throws Exception {
        EventQueue.invokeAndWait(action);
    }

    /** Waits until something is so. */
    void until(String what, Callable<Boolean> condition) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE_MS;
        while (!ask(condition)) {
            if (System.currentTimeMillis() > end) {
                throw new AssertionError("waited in vain until " + what + ", see " + picture());
            }
            robot.delay(20);
        }
    }

    /** What the screen looked like, for whoever is to find out why. */
    private Path picture() throws IOException {
        Rectangle screen = new Rectangle(Toolkit.getDefaultToolkit().getScreenSize());
        Path file = Files.createDirectories(Path.of("target", "window-tests"))
                .resolve(System.currentTimeMillis() + ".png")
                .toAbsolutePath();
        ImageIO.write(robot.createScreenCapture(screen), "png", file.toFile());
        return file;
    }

    /** Waits until the newest value has been looked at. */
    void untilAnalysed() throws Exception {
        until(
                "the organisation is looked at",
                () -> desktop.session().isOpen() && !desktop.session().isLooking());
    }

    /** Waits until nothing is asked of the event thread any more. */
    void settled() throws Exception {
        int[] quiet = {0};
        until("nothing is asked of the event thread", () -> {
            quiet[0] = Toolkit.getDefaultToolkit().getSystemEventQueue().peekEvent() == null ? quiet[0] + 1 : 0;
            return quiet[0] >= STEADY;
        });
    }

    /** Goes back into the window after a dialog: without a window manager nobody gives it the focus back. */
    void backToTheWindow() throws Exception {
        if (!ask(() -> desktop.frame().isFocused())) {
            // the line at the bottom, where a click does nothing else
            Rectangle frame = ask(() -> desktop.frame().getBounds());
            click(new Point(frame.x + frame.width / 2, frame.y + frame.height - 8));
            until("the window has the focus", () -> desktop.frame().isFocused());
        }
    }

    /** Moves the pointer to a place, and a little on, as a hand does. */
    void point(Point at) {
        robot.mouseMove(at.x - 3, at.y);
        robot.mouseMove(at.x, at.y);
        robot.waitForIdle();
    }

    void click(Point at) {
        robot.mouseMove(at.x, at.y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        robot.waitForIdle();
    }

    void click(Component component) throws Exception {
        untilItStands(component);
        click(middle(component));
    }

    /** Waits until a component has a size and stays where it is: pages are laid out again when more of them is known. */
    void untilItStands(Component component) throws Exception {
        Rectangle[] last = {new Rectangle()};
        int[] same = {0};
        until("it stands still", () -> {
            Rectangle now = component.isShowing()
                    ? new Rectangle(component.getLocationOnScreen(), component.getSize())
                    : new Rectangle();
            same[0] = !now.isEmpty() && now.equals(last[0]) ? same[0] + 1 : 0;
            last[0] = now;
            return same[0] >= STEADY;
        });
    }

    void drag(Point from, Point to) {
        dragTo(from, to);
        release();
    }

    /** Drags without letting go. */
    void dragTo(Point from, Point to) {
        robot.mouseMove(from.x, from.y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        int steps = 12;
        for (int i = 1; i <= steps; i++) {
            robot.mouseMove(from.x + (to.x - from.x) * i / steps, from.y + (to.y - from.y) * i / steps);
            robot.waitForIdle();
        }
    }

    void release() {
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        robot.waitForIdle();
    }

    /** Clicks while the Ctrl key is held down. */
    void clickWithCtrl(Point at) {
        robot.keyPress(KeyEvent.VK_CONTROL);
        click(at);
        robot.keyRelease(KeyEvent.VK_CONTROL);
        robot.waitForIdle();
    }

    /** Clicks with the button that asks for a menu. */
    void menu(Point at) {
        robot.mouseMove(at.x, at.y);
        robot.mousePress(InputEvent.BUTTON3_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON3_DOWN_MASK);
        robot.waitForIdle();
    }

    /** Presses a key with others held down. */
    void key(int code, int... held) {
        for (int other : held) {
            robot.keyPress(other);
        }
        robot.keyPress(code);
        robot.keyRelease(code);
        for (int other : held) {
            robot.keyRelease(other);
        }
        robot.waitForIdle();
    }

    /** Writes into what has the focus; by the clipboard, so that the test needs no particular keyboard. */
    void write(String text) throws Exception {
        run(() -> Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(text), null));
        key(KeyEvent.VK_V, KeyEvent.VK_CONTROL);
    }

    /** Where a position's card stands on the screen, once it stands still. */
    Point card(String position) throws Exception {
        until("the card " + position + " is shown", () -> bounds(position).isPresent());
        Point before = new Point();
        Point now = ask(() -> onScreen(position));
        while (!now.equals(before)) {
            before = now;
            robot.delay(120);
            now = ask(() -> onScreen(position));
        }
        return now;
    }

    private Optional<Rectangle> bounds(String position) {
        return chart().boundsOf(position);
    }

    private Point onScreen(String position) {
        Rectangle bounds = bounds(position).orElseThrow();
        Point at = new Point((int) bounds.getCenterX(), (int) bounds.getCenterY());
        SwingUtilities.convertPointToScreen(at, chart());
        return at;
    }

    ChartPanel chart() {
        return find(desktop.frame(), ChartPanel.class, any -> true).orElseThrow();
    }

    /** Waits for a component in any window that is open. */
    <T extends Component> T await(Class<T> type, Predicate<T> wanted) throws Exception {
        until("there is a " + type.getSimpleName(), () -> find(type, wanted).isPresent());
        return ask(() -> find(type, wanted).orElseThrow());
    }

    AbstractButton awaitButton(String text) throws Exception {
        return await(AbstractButton.class, button -> text.equals(button.getText()) && button.isEnabled());
    }

    static <T extends Component> Optional<T> find(Class<T> type, Predicate<T> wanted) {
        for (Window window : Window.getWindows()) {
            Optional<T> found = window.isShowing() ? find(window, type, wanted) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static <T extends Component> Optional<T> find(Component in, Class<T> type, Predicate<T> wanted) {
        if (type.isInstance(in) && in.isShowing() && wanted.test(type.cast(in))) {
            return Optional.of(type.cast(in));
        }
        if (in instanceof Container container) {
            for (Component child : container.getComponents()) {
                Optional<T> found = find(child, type, wanted);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    static Point middle(Component component) throws Exception {
        return ask(() -> {
            Point at = component.getLocationOnScreen();
            return new Point(at.x + component.getWidth() / 2, at.y + component.getHeight() / 2);
        });
    }

    /** What the program did wrong meanwhile. */
    void assertWell() {
        stalls.forEach(stall -> System.err.println("stall of " + stall + "\n" + stall.where()));
        if (!failures.isEmpty()) {
            throw new AssertionError("the program made a mistake", failures.get(0));
        }
        if (!stalls.isEmpty()) {
            throw new AssertionError("the event thread did not answer for " + stalls);
        }
    }

    @Override
    public void close() throws Exception {
        watchdog.close();
        run(() -> {
            for (Window window : Window.getWindows()) {
                window.dispose();
            }
        });
        Thread.setDefaultUncaughtExceptionHandler(null);
    }
}
