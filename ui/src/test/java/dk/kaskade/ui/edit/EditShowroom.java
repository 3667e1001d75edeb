package dk.kaskade.ui.edit;

import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.Inspector;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.store.FrameworkFile;
import dk.kaskade.store.OrganisationFile;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.look.Look;
import dk.kaskade.ui.look.Theme;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Analysis;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.task.Tasks;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Window;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.swing.JDialog;
import javax.swing.JFrame;

/**
 * Shows one dialog about a position of a sample, or paints it into a picture.
 *
 * <p>Arguments: organisation, framework, position, light|dark, da|en, command, text to type or "-", picture or "-".
 */
public final class EditShowroom {
    private EditShowroom() {}

    public static void main(String[] arguments) throws Exception {
        Organisation organisation = OrganisationFile.read(Path.of(arguments[0]));
        Framework framework = FrameworkFile.read(Path.of(arguments[1]));
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> {
            e.printStackTrace();
            System.exit(1);
        });
        EventQueue.invokeAndWait(() -> Look.install(arguments[3].equals("dark") ? Theme.DARK : Theme.LIGHT));
        Wording wording = new Wording(Locale.forLanguageTag(arguments[4]));
        Session session = session(framework);
        EventQueue.invokeAndWait(() -> {
            session.open(organisation, null, true);
            session.select(Selection.of(arguments[2]));
        });
        EventQueue.invokeLater(() -> run(session, wording, ActionId.valueOf(arguments[5])));
        Thread.sleep(900);
        EventQueue.invokeAndWait(() -> type(arguments[6]));
        Thread.sleep(500);
        if (!arguments[7].equals("-")) {
            EventQueue.invokeAndWait(() -> paint(new File(arguments[7])));
            System.exit(0);
        }
    }

    static Session session(Framework framework) {
        return new Session(
                (organisation, cancelled) -> {
                    InspectionContext in = InspectionContext.of(organisation, framework, LocalDate.EPOCH);
                    return new Analysis(
                            in,
                            new Inspector(List.of()).inspect(in),
                            FindingTexts.of(List.of(), organisation, framework));
                },
                organisation -> framework,
                new Tasks("analysis"));
    }

    private static void run(Session session, Wording wording, ActionId command) {
        JFrame frame = new JFrame("edit");
        frame.setDefaultCloseOperation(JFrame.EXIT_ON_CLOSE);
        frame.setSize(1000, 800);
        frame.setVisible(true);
        Actions actions = new Actions(wording);
        new PositionActions(SilentTalk.parts(session, () -> frame)).register(actions);
        new StructureActions(
                        new PositionActions.Parts(session, wording, () -> frame, new SilentTalk(), new Tasks("trial")))
                .register(actions);
        actions.refresh();
        actions.run(command);
    }

    private static void type(String text) {
        Component focus =
                java.awt.KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        if (!text.equals("-") && focus instanceof javax.swing.text.JTextComponent field) {
            field.setText(text);
        }
        if (text.isEmpty()) {
            dialog().getRootPane().getDefaultButton().doClick();
        }
    }

    private static JDialog dialog() {
        for (Window window : Window.getWindows()) {
            if (window instanceof JDialog dialog && dialog.isVisible()) {
                return dialog;
            }
        }
        throw new IllegalStateException("no dialog");
    }

    private static void paint(File file) {
        Component content = dialog().getContentPane();
        BufferedImage image = new BufferedImage(content.getWidth(), content.getHeight(), BufferedImage.TYPE_INT_RGB);
        content.paint(image.createGraphics());
        try {
            ImageIO.write(image, "png", file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
