package dk.kaskade.ui.intake;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.exchange.Importer;
import dk.kaskade.exchange.UnreadableFileException;
import dk.kaskade.framework.Framework;
import dk.kaskade.intake.IntakeSettings;
import dk.kaskade.intake.Update;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.ui.look.TitleButtons;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.task.Tasks;
import java.awt.Component;
import java.awt.Dialog;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.ActionEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;

/** Imports a file step by step. What is open is changed only at the end, in one step; shut half way, nothing is kept. */
public final class IntakeDialog {
    private static final int WIDTH = 1240;
    private static final int HEIGHT = 760;

    private final Parts parts;

    /**
     * What the dialog needs of the window.
     *
     * @param over       the window that it stands over
     * @param importers  the formats that can be read
     * @param frameworks those that can be chosen, asked for when it opens
     * @param kept       the folder in which choices of columns are kept
     * @param id         makes an id of a name
     * @param reason     why something went wrong, for people
     * @param open       takes a new organisation into the window
     * @param saveReport gets the report as text, and the name of the file it is about
     */
    public record Parts(
            Session session,
            Wording wording,
            Supplier<? extends Component> over,
            Supplier<List<Importer>> importers,
            Supplier<List<Framework>> frameworks,
            Path kept,
            UnaryOperator<String> id,
            Function<Exception, String> reason,
            Consumer<Organisation> open,
            Consumer<Report> saveReport) {}

    /**
     * A report that a person wants to keep.
     *
     * @param of   the file that it is about
     * @param said hears what came of keeping it, as a sentence
     */
    public record Report(Path of, String text, Component over, Consumer<String> said) {}

    public IntakeDialog(Parts parts) {
        this.parts = parts;
    }

    /** Shows the dialog over a file until it is shut. */
    public void show(Path file) {
        parts.session().settle();
        IntakeWords words = new IntakeWords(parts.wording());
        Component at = parts.over().get();
        Window owner = at instanceof Window window ? window : SwingUtilities.getWindowAncestor(at);
        String title = words.text("title", file.getFileName());
        JDialog dialog = new JDialog(owner, title, Dialog.ModalityType.APPLICATION_MODAL);
        TitleButtons.once(dialog.getRootPane(), parts.wording());
        try (Tasks tasks = new Tasks("intake")) {
            Running running = new Running(words, dialog, tasks);
            dialog.add(running.sheet);
            dialog.getRootPane().setDefaultButton(running.sheet.next());
            bindEscape(dialog);
            dialog.addWindowListener(new WindowAdapter() {
                @Override
                public void windowOpened(WindowEvent event) {
                    running.sheet.focus();
                }
            });
            Rectangle screen = dialog.getGraphicsConfiguration().getBounds();
            dialog.setSize(
                    Math.min(UIScale.scale(WIDTH), screen.width * 19 / 20),
                    Math.min(UIScale.scale(HEIGHT), screen.height * 19 / 20));
            dialog.setLocationRelativeTo(at);
            running.model.read(new FoundSource(file, parts.importers().get()));
            dialog.setVisible(true);
        }
    }

    private static void bindEscape(JDialog dialog) {
        dialog.getRootPane()
                .getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW)
                .put(KeyStroke.getKeyStroke("ESCAPE"), "escape");
        dialog.getRootPane().getActionMap().put("escape", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                dialog.dispose();
            }
        });
    }

    /** One import in its dialog. */
    private final class Running {
        private final JDialog dialog;
        private final Import model;
        private final ResultPage result;
        private final IntakeSheet sheet;
        private boolean suggested;

        Running(IntakeWords words, JDialog dialog, Tasks tasks) {
            this.dialog = dialog;
            List<Framework> frameworks = parts.frameworks().get();
            @Nullable
            Organisation open = parts.session().isOpen() ? parts.session().organisation() : null;
            Framework first = open != null && !parts.session().framework().id().isEmpty()
                    ? parts.session().framework()
                    : frameworks.isEmpty() ? Framework.none() : frameworks.get(0);
            model = new Import(tasks, words, this::reason, IntakeSettings.of("organisation", "", first), open);
            result = new ResultPage(model, words, this::save);
            Map<Step, Page> pages = new EnumMap<>(Step.class);
            pages.put(
                    Step.FILE,
                    new FilePage(
                            model,
                            words,
                            parts.importers().get(),
                            new KeptChoice(model, words, new KeptMappings(parts.kept()), dialog, this::reason)));
            pages.put(Step.ROLES, new RolesPage(model, words, frameworks));
            pages.put(Step.DOUBTS, new DoubtsPage(model, words));
            pages.put(Step.RESULT, result);
            sheet = new IntakeSheet(model, words, pages, dialog::dispose, this::finish);
            if (open == null) {
                model.listen(() -> suggest(frameworks));
            }
            tasks.watch(sheet.task()::show);
        }

        /** The first time that titles are known, the framework that has most of them for its roles. */
        private void suggest(List<Framework> frameworks) {
            if (!suggested && model.taken().isPresent() && model.overview().isPresent()) {
                suggested = true;
                String name = model.source()
                        .map(source -> String.valueOf(source.file().getFileName()))
                        .orElse("");
                String called = model.taken().get().organisation().name();
                FrameworkGuess.of(frameworks, model.overview().get().titles(), name + " " + called)
                        .ifPresent(model::suggest);
            }
        }

        private String reason(Exception failure) {
            return failure instanceof UnreadableFileException unreadable
                    ? unreadable.sentence(parts.wording().language())
                    : parts.reason().apply(failure);
        }

        private void save(String text) {
            model.source()
                    .ifPresent(
                            source -> parts.saveReport().accept(new Report(source.file(), text, dialog, result::say)));
        }

        private void finish() {
            String name = result.name();
            model.finish(parts.id().apply(name), name, outcome -> {
                Update update = outcome.update();
                dialog.dispose();
                if (update == null) {
                    parts.open().accept(outcome.taken().organisation());
                } else {
                    OrganisationChange change = update.change(
                            model.leftOut(),
                            String.valueOf(outcome.source().file().getFileName()));
                    parts.session().apply(change);
                }
            });
        }
    }
}
