package dk.kaskade.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.text.Texts;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Look;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Theme;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.view.View;
import dk.kaskade.ui.view.ViewFactory;
import dk.kaskade.ui.window.NeedsDisplay;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@NeedsDisplay
class MainFrameIT {
    private final Wording wording = new Wording(Texts.DANISH);
    private final Settings settings = new Settings();
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger saved = new AtomicInteger();
    private Actions actions = new Actions(wording);
    private MainFrame frame;

    @BeforeEach
    void opensTheWindow() {
        frame = on(() -> {
            Look.install(Theme.LIGHT);
            actions = new Actions(wording);
            actions.on(ActionId.NEW, () -> {});
            actions.on(ActionId.OPEN, () -> {});
            actions.on(ActionId.SAVE, saved::incrementAndGet);
            MainFrame window = new MainFrame(new MainFrame.Parts(
                    wording,
                    actions,
                    settings,
                    List.of(
                            view("chain", ViewFactory.Place.CENTRE),
                            view("gaps", ViewFactory.Place.CENTRE),
                            view("position", ViewFactory.Place.SIDE),
                            view("cascade", ViewFactory.Place.BOTTOM)),
                    new Nothing()));
            window.setBounds(0, 0, 1400, 800);
            window.setVisible(true);
            window.showWelcome();
            window.validate();
            return window;
        });
    }

    @AfterEach
    void closesIt() {
        on(() -> {
            frame.dispose();
            return true;
        });
    }

    @Test
    void viewsAreMadeWhenTheyAreFirstShown() {
        assertThat(made).hasValue(0);
        on(() -> {
            frame.showDocument("Prøvekøbing");
            return true;
        });
        assertThat(made).hasValue(3);
        run("view.gaps");
        run("view.chain");
        run("view.gaps");
        assertThat(made).hasValue(4);
        assertThat(on(frame::currentView)).isEqualTo("gaps");
    }

    @Test
    void everyWordFollowsTheLanguage() {
        on(() -> {
            frame.showDocument("Prøvekøbing");
            return true;
        });
        assertThat(words()).contains("Kæden", "Filer", "Opsætning", "Eksportér");
        on(() -> {
            actions.run(ActionId.ENGLISH);
            return true;
        });
        assertThat(words())
                .contains("Chain", "File", "Settings", "Export")
                .doesNotContain("Kæden", "Filer", "Eksportér");
        assertThat(settings.language()).isEqualTo(Texts.ENGLISH);
    }

    @Test
    void theThemeChangesUnderTheOpenWindow() {
        on(() -> {
            actions.run(ActionId.THEME);
            return true;
        });
        assertThat(settings.theme()).isEqualTo(Theme.DARK);
        assertThat(Tint.PANEL.color()).isEqualTo(Tint.PANEL.in(Theme.DARK));
    }

    @Test
    void docksShutAndComeBackAsLargeAsTheyWere() {
        on(() -> {
            frame.showDocument("Prøvekøbing");
            frame.validate();
            return true;
        });
        int before = on(() -> named("view.position").getWidth());
        assertThat(before).isBetween(300, 340);
        on(() -> {
            actions.run(ActionId.TOGGLE_INSPECTOR);
            return true;
        });
        assertThat(isShown("view.position")).isFalse();
        assertThat(settings.inspector()).isFalse();
        on(() -> {
            actions.run(ActionId.TOGGLE_INSPECTOR);
            frame.validate();
            return true;
        });
        assertThat(on(() -> named("view.position").getWidth())).isBetween(before - 2, before + 2);
        assertThat(settings.inspectorWidth()).isBetween(320, 340);
    }

    @Test
    void everythingThatCanBePressedOrWrittenInHasAName() {
        on(() -> {
            frame.showDocument("Prøvekøbing");
            return true;
        });
        List<Component> nameless = parts(frame).stream()
                .filter(part -> part instanceof AbstractButton || part instanceof JTextComponent)
                .filter(Component::isFocusable)
                .filter(part -> part.getAccessibleContext().getAccessibleName() == null
                        || part.getAccessibleContext().getAccessibleName().isBlank())
                .filter(part -> part.getClass().getName().startsWith("dk.kaskade"))
                .toList();
        assertThat(nameless).isEmpty();
    }

    @Test
    void theKeysOfTheCatalogueWorkInTheWindow() {
        on(() -> {
            JComponent root = frame.getRootPane();
            Object key = root.getInputMap(JComponent.WHEN_IN_FOCUSED_WINDOW).get(KeyStroke.getKeyStroke("ctrl S"));
            root.getActionMap().get(key).actionPerformed(null);
            return true;
        });
        assertThat(saved).hasValue(1);
    }

    /** A component's own keys come before the window's: a split pane takes F8, and so does a table. */
    @Test
    void noComponentTakesAKeyOfTheCatalogueAway() {
        on(() -> {
            frame.showDocument("Prøvekøbing");
            return true;
        });
        JTable table = on(() -> Tables.dress(new JTable(2, 2)));
        List<Component> all = new ArrayList<>(parts(frame));
        all.add(table);
        List<String> taken = new ArrayList<>();
        for (Component part : all) {
            for (ActionId id : ActionId.values()) {
                // a key of the chain means something else elsewhere, in a field for instance
                if (!id.onlyInChain() && part instanceof JComponent component && takes(component, id.key())) {
                    taken.add(id + " by " + part.getClass().getSimpleName());
                }
            }
        }
        assertThat(taken).isEmpty();
    }

    private static boolean takes(JComponent component, Optional<KeyStroke> key) {
        return key.filter(stroke -> stroke.getModifiers() != 0 || stroke.getKeyCode() >= KeyEvent.VK_F1)
                .filter(stroke -> acts(component, JComponent.WHEN_FOCUSED, stroke)
                        || acts(component, JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT, stroke))
                .isPresent();
    }

    private static boolean acts(JComponent component, int when, KeyStroke key) {
        Object name = component.getInputMap(when).get(key);
        return name != null && component.getActionMap().get(name) != null;
    }

    @Test
    void aMenuInWhichNothingCanBeDoneIsNotShown() {
        assertThat(on(() -> frame.getJMenuBar().getMenu(0).isVisible())).isTrue();
        assertThat(on(() -> frame.getJMenuBar().getMenu(4).isVisible())).isFalse();
        on(() -> {
            actions.on(ActionId.NEXT_GAP, () -> {});
            actions.refresh();
            return true;
        });
        assertThat(on(() -> frame.getJMenuBar().getMenu(4).isVisible())).isTrue();
    }

    @Test
    void whatWasDoneCanBeTakenBackFromTheBar() {
        AtomicInteger undone = new AtomicInteger();
        on(() -> {
            actions.on(ActionId.UNDO, undone::incrementAndGet);
            frame.offer("Flyttet", ActionId.UNDO);
            frame.validate();
            return true;
        });
        AbstractButton undo = (AbstractButton) parts(frame.getLayeredPane()).stream()
                .filter(part -> part instanceof AbstractButton button && "Fortryd".equals(button.getText()))
                .filter(Component::isShowing)
                .findFirst()
                .orElseThrow();
        on(() -> {
            undo.doClick();
            return true;
        });
        assertThat(undone).hasValue(1);
        assertThat(on(undo::isShowing)).isFalse();
    }

    @Test
    void theWindowRemembersWhereItStood() {
        on(() -> {
            frame.setBounds(30, 40, 1000, 700);
            return true;
        });
        on(() -> true);
        assertThat(settings.bounds()).map(Rectangle::getSize).contains(new java.awt.Dimension(1000, 700));
    }

    private void run(String view) {
        on(() -> {
            frame.getRootPane().getActionMap().get(view).actionPerformed(null);
            return true;
        });
    }

    private List<String> words() {
        return on(() -> parts(frame).stream()
                .map(part -> part instanceof AbstractButton button
                        ? button.getText()
                        : part instanceof JLabel label ? label.getText() : null)
                .filter(text -> text != null && !text.isBlank())
                .toList());
    }

    private Component named(String name) {
        return parts(frame).stream()
                .filter(part -> name.equals(part.getName()))
                .findFirst()
                .orElseThrow();
    }

    private boolean isShown(String name) {
        return on(() -> parts(frame).stream().anyMatch(part -> name.equals(part.getName()) && part.isShowing()));
    }

    private static List<Component> parts(Container in) {
        List<Component> parts = new ArrayList<>();
        for (Component part : in.getComponents()) {
            parts.add(part);
            if (part instanceof Container inner) {
                parts.addAll(parts(inner));
            }
        }
        return parts;
    }

    private ViewFactory view(String id, ViewFactory.Place place) {
        return new ViewFactory() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public String title(dk.kaskade.ui.look.Wording spoken) {
                return spoken.text("view." + id);
            }

            @Override
            public Icons icon() {
                return Icons.CHAIN;
            }

            @Override
            public Place place() {
                return place;
            }

            @Override
            public View create() {
                made.incrementAndGet();
                JLabel label = new JLabel();
                label.setName(id);
                return () -> label;
            }
        };
    }

    private static <T> T on(Supplier<T> action) {
        AtomicReference<T> result = new AtomicReference<>();
        try {
            EventQueue.invokeAndWait(() -> result.set(action.get()));
        } catch (InterruptedException | java.lang.reflect.InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
        return result.get();
    }

    /** A machine on which there is nothing yet. */
    private static final class Nothing implements Welcome {
        @Override
        public List<Sample> samples() {
            return List.of();
        }

        @Override
        public List<Plugin> plugins() {
            return List.of(new Plugin("Prøvekøbing", "", "0.9", Optional.of("Kunne ikke startes.")));
        }

        @Override
        public List<RecentFile> recent() {
            return List.of();
        }

        @Override
        public void open(Path file) {
            throw new IllegalStateException("nothing to open");
        }

        @Override
        public String version() {
            return "1.0";
        }
    }
}
