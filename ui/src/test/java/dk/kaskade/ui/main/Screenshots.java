package dk.kaskade.ui.main;

import dk.kaskade.fixture.LargeOrganisation;
import dk.kaskade.host.Host;
import dk.kaskade.store.OrganisationFile;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.shell.SettingsFile;
import java.awt.EventQueue;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;

/** Takes pictures of the real window into a folder, to be looked at: {@code Screenshots FOLDER}, under a display. */
public final class Screenshots {
    private final Path folder;
    private final Robot robot;
    private Desktop desktop;

    private Screenshots(Path folder) throws Exception {
        this.folder = Files.createDirectories(folder);
        robot = new Robot();
    }

    public static void main(String[] arguments) throws Exception {
        new Screenshots(Path.of(arguments[0])).run();
        System.exit(0);
    }

    private void run() throws Exception {
        Path settings = Files.createTempDirectory("kaskade").resolve("settings.properties");
        Host host = Checkout.host();
        AtomicReference<Desktop> made = new AtomicReference<>();
        EventQueue.invokeAndWait(() -> made.set(Desktop.open(host, new SettingsFile(settings), null, () -> {})));
        desktop = made.get();
        onScreen(() -> desktop.frame().setBounds(screen()));
        pause(3000);
        take("welcome-light");
        onScreen(() -> desktop.actions().run(ActionId.THEME));
        take("welcome-dark");
        onScreen(() -> desktop.actions().run(ActionId.THEME));
        open(Checkout.sample("odsherred.json"));
        take("chain-light");
        onScreen(() -> desktop.session().select(Selection.of("l-dagtilbud")));
        take("chain-selected");
        onScreen(() -> desktop.actions().run(ActionId.NEXT_GAP));
        take("chain-gap");
        onScreen(() -> desktop.session().select(Selection.of("di-regnfrakken")));
        onScreen(() -> desktop.actions().run(ActionId.FOCUS_BRANCH));
        onScreen(() -> desktop.session().select(Selection.of("l-dagtilbud")));
        onScreen(() -> desktop.actions().run(ActionId.FOCUS_BRANCH));
        take("branch");
        onScreen(() -> desktop.actions().run(ActionId.STEP_OUT));
        onScreen(() -> desktop.actions().run(ActionId.FIND));
        robot.waitForIdle();
        onScreen(() -> WindowDriver.find(javax.swing.JTextField.class, javax.swing.JTextField::isFocusOwner)
                .ifPresent(field -> field.setText("team")));
        take("search");
        onScreen(() -> WindowDriver.find(javax.swing.JTextField.class, javax.swing.JTextField::isFocusOwner)
                .ifPresent(field -> field.setText("")));
        dialogs();
        onScreen(() -> desktop.actions().run(ActionId.LENS_GAPS));
        take("lens-gaps");
        onScreen(() -> desktop.actions().run(ActionId.LENS_SPAN));
        take("lens-span");
        onScreen(() -> desktop.actions().run(ActionId.LENS_ROLE));
        onScreen(() -> desktop.actions().run(ActionId.THEME));
        take("chain-dark");
        onScreen(() -> desktop.actions().run(ActionId.ENGLISH));
        take("chain-dark-en");
        onScreen(() -> desktop.actions().run(ActionId.THEME));
        take("chain-light-en");
        onScreen(() -> desktop.actions().run(ActionId.DANISH));
        Path large = Files.createTempDirectory("kaskade").resolve("stor.json");
        OrganisationFile.save(
                LargeOrganisation.of(
                                1000, host.registry().framework("odsherred").orElseThrow(), 7)
                        .withFramework("odsherred"),
                large);
        open(large);
        take("large-light");
        onScreen(() -> desktop.actions().run(ActionId.LEVEL_4));
        take("large-level-4");
    }

    private void dialogs() throws Exception {
        for (ActionId id :
                new ActionId[] {ActionId.NEW, ActionId.ACCEPT_FINDING, ActionId.PLUGINS, ActionId.EDIT_POSITION}) {
            dialog(
                    id.name().toLowerCase(java.util.Locale.ROOT),
                    () -> desktop.actions().run(id));
        }
        Thread.UncaughtExceptionHandler crash = Thread.getDefaultUncaughtExceptionHandler();
        dialog("crash", () -> crash.uncaughtException(Thread.currentThread(), new IllegalStateException("on purpose")));
        var more = WindowDriver.find(
                        javax.swing.JButton.class,
                        button -> "Hvad er undersøgt?"
                                .equals(button.getAccessibleContext().getAccessibleName()))
                .orElseThrow();
        dialog("examined", more::doClick);
        onScreen(() -> WindowDriver.find(
                        dk.kaskade.ui.look.Pill.class, pill -> pill.getText().startsWith("Bem"))
                .orElseThrow()
                .doClick());
        onScreen(() -> WindowDriver.find(
                        dk.kaskade.ui.look.Pill.class, pill -> pill.getText().startsWith("Acc"))
                .orElseThrow()
                .doClick());
        take("all-findings");
    }

    /** A modal dialog keeps the event thread until it is gone. */
    private void dialog(String name, Runnable open) throws Exception {
        EventQueue.invokeLater(open);
        waitFor(() -> WindowDriver.find(javax.swing.JDialog.class, any -> true).isPresent());
        take("dialog-" + name);
        onScreen(() -> WindowDriver.find(javax.swing.JDialog.class, any -> true).ifPresent(java.awt.Window::dispose));
    }

    private void open(Path file) throws Exception {
        onScreen(() -> desktop.session().open(read(file), file, true));
        waitFor(() -> desktop.session().analysis().isPresent());
        onScreen(() -> desktop.actions().refresh());
    }

    private static dk.kaskade.organisation.Organisation read(Path file) {
        try {
            return OrganisationFile.read(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Rectangle screen() {
        return java.awt.GraphicsEnvironment.getLocalGraphicsEnvironment()
                .getDefaultScreenDevice()
                .getDefaultConfiguration()
                .getBounds();
    }

    private static void onScreen(Runnable action) throws Exception {
        EventQueue.invokeAndWait(action);
        EventQueue.invokeAndWait(() -> {});
    }

    private static void waitFor(BooleanSupplier condition) throws Exception {
        long until = System.nanoTime() + 20_000_000_000L;
        while (System.nanoTime() < until && !condition.getAsBoolean()) {
            pause(20);
        }
    }

    private void take(String name) throws Exception {
        pause(900);
        BufferedImage picture = robot.createScreenCapture(screen());
        ImageIO.write(picture, "png", new File(folder.toFile(), name + ".png"));
    }

    private static void pause(long millis) throws InterruptedException {
        Thread.sleep(millis);
    }
}
