package dk.kaskade.ui.card;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.Inspector;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.rules.BuiltInInspections;
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
import java.awt.Container;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.event.ActionEvent;
import java.awt.image.BufferedImage;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import javax.swing.JComponent;
import javax.swing.JFrame;
import javax.swing.JScrollPane;

/**
 * Shows the card of a position of a sample, or paints it into a picture.
 *
 * <p>Arguments: organisation, framework, position, light|dark, da|en, rows to unfold (0,3), height, picture or "-".
 */
public final class CardShowroom {
    private CardShowroom() {}

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
        JFrame[] frame = new JFrame[1];
        EventQueue.invokeAndWait(() -> {
            session.open(organisation, null, true);
            frame[0] = frame(session, wording, Integer.parseInt(arguments[6]));
            session.select(Selection.of(arguments[2]));
        });
        until(() -> !session.isLooking());
        EventQueue.invokeAndWait(() -> unfold(frame[0], arguments[5]));
        Thread.sleep(900);
        if (!arguments[7].equals("-")) {
            EventQueue.invokeAndWait(() -> paint(frame[0].getContentPane(), new File(arguments[7])));
            System.exit(0);
        }
    }

    /** A session that analyses with the built-in inspections. */
    public static Session session(Framework framework) {
        Inspector inspector = new Inspector(BuiltInInspections.all());
        return new Session(
                (organisation, cancelled) -> {
                    LocalDate day = organisation.asOf() == null ? LocalDate.now() : organisation.asOf();
                    InspectionContext in = InspectionContext.of(organisation, framework, day);
                    in.cascade();
                    return new Analysis(
                            in,
                            inspector.inspect(in, cancelled),
                            FindingTexts.of(inspector.infos(), organisation, framework));
                },
                organisation -> framework,
                new Tasks("analysis"));
    }

    private static JFrame frame(Session session, Wording wording, int height) {
        Actions actions = new Actions(wording);
        actions.on(ActionId.EDIT_POSITION, () -> {});
        actions.on(ActionId.OPEN_ROLE_CARD, () -> {});
        actions.refresh();
        JFrame frame = new JFrame("card");
        frame.setDefaultCloseOperation(JFrame.EXIT_ON_CLOSE);
        JComponent card = new CardViewFactory(session, wording, actions, finding -> {})
                .create()
                .component();
        frame.setContentPane(card);
        card.setPreferredSize(new Dimension(UIScale.scale(330), UIScale.scale(height)));
        frame.pack();
        frame.setVisible(true);
        return frame;
    }

    private static void unfold(Container root, String rows) {
        List<RowHead> heads = new ArrayList<>();
        gather(root, heads);
        for (String row : rows.isEmpty() ? new String[0] : rows.split(",")) {
            RowHead head = heads.get(Integer.parseInt(row));
            head.getActionMap().get("press").actionPerformed(new ActionEvent(head, 0, "press"));
        }
    }

    private static void gather(Container container, List<RowHead> heads) {
        for (Component each : container.getComponents()) {
            if (each instanceof RowHead head) {
                heads.add(head);
            } else if (each instanceof Container inner) {
                gather(inner, heads);
            }
        }
    }

    private static void paint(Container content, File file) {
        for (Component each : content.getComponents()) {
            if (each instanceof JScrollPane scroll) {
                scroll.getVerticalScrollBar().setValue(0);
            }
        }
        BufferedImage image = new BufferedImage(content.getWidth(), content.getHeight(), BufferedImage.TYPE_INT_RGB);
        content.paint(image.createGraphics());
        try {
            ImageIO.write(image, "png", file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void until(BooleanSupplier done) throws Exception {
        boolean[] reached = new boolean[1];
        for (int i = 0; i < 500 && !reached[0]; i++) {
            Thread.sleep(20);
            EventQueue.invokeAndWait(() -> reached[0] = done.getAsBoolean());
        }
    }
}
