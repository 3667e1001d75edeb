package dk.kaskade.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.text.Texts;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Look;
import dk.kaskade.ui.look.Theme;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.view.View;
import dk.kaskade.ui.view.ViewFactory;
import dk.kaskade.ui.view.ViewFactory.Place;
import dk.kaskade.ui.window.NeedsDisplay;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Rectangle;
import java.awt.event.KeyEvent;
import java.awt.event.MouseEvent;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The docks of the real window: what a person can do to them, and what is left of it at the next start. */
@NeedsDisplay
class DocksIT {
    private static final String USUAL = "beside(330,below(206,stage,cascade),position)";
    private static final Rectangle WIDE = new Rectangle(0, 0, 1440, 900);

    private Settings settings = new Settings();
    private Actions actions = new Actions(new Wording(Texts.DANISH));
    private MainFrame frame;

    @BeforeEach
    void opensTheWindow() {
        open(WIDE);
    }

    @AfterEach
    void closesIt() {
        run(() -> {
            frame.dispose();
            Look.textSize(100, List.of());
        });
    }

    @Test
    void docksStandAsTheDesignHasThem() {
        assertThat(bounds("position").width).isBetween(328, 332);
        assertThat(bounds("cascade").height).isBetween(160, 180);
        assertThat(bounds("position").x).isGreaterThan(bounds("cascade").x);
        assertThat(bounds("cascade").y).isGreaterThan(bounds("chain").y);
        assertThat(settings.docks()).contains(USUAL);
    }

    @Test
    void aDockThatIsShutComesBackWhereItStood() {
        press("Flyt cascade", "Til venstre");
        Rectangle before = bounds("cascade");
        assertThat(before.x).isLessThan(bounds("chain").x);

        run(() -> actions.run(ActionId.TOGGLE_FINDINGS));
        assertThat(isShown("cascade")).isFalse();
        run(() -> actions.run(ActionId.TOGGLE_INSPECTOR));
        run(() -> actions.run(ActionId.TOGGLE_FINDINGS));
        run(() -> actions.run(ActionId.TOGGLE_INSPECTOR));

        assertThat(bounds("cascade")).isEqualTo(before);
    }

    @Test
    void theHeadsButtonShutsAndTheMenuKnows() {
        run(() -> button("Luk position").doClick());

        assertThat(isShown("position")).isFalse();
        assertThat(settings.inspector()).isFalse();
        assertThat(on(() -> actions.action(ActionId.TOGGLE_INSPECTOR).getValue(javax.swing.Action.SELECTED_KEY)))
                .isEqualTo(false);
    }

    @Test
    void theNextStartFindsEverythingAsItWas() {
        press("Flyt position", "Nederst");
        run(() -> actions.run(ActionId.TOGGLE_FINDINGS));
        Rectangle before = bounds("position");

        run(frame::dispose);
        open(WIDE);

        assertThat(bounds("position")).isEqualTo(before);
        assertThat(isShown("cascade")).isFalse();
    }

    @Test
    void aViewStandsBesideTheOtherAndGoesBack() {
        run(() -> frame.showView("gaps"));
        run(() -> actions.run(ActionId.BESIDE));

        assertThat(bounds("gaps").x).isGreaterThan(bounds("chain").x);
        assertThat(on(frame::currentView)).isEqualTo("chain");
        run(frame::dispose);
        open(WIDE);
        assertThat(isShown("gaps")).isTrue();

        run(() -> button("Luk gaps").doClick());
        assertThat(isShown("gaps")).isFalse();
        run(() -> frame.showView("gaps"));
        assertThat(isShown("gaps")).isTrue();
        assertThat(isShown("chain")).isFalse();
    }

    @Test
    void resetPutsEverythingBack() {
        run(() -> frame.showView("gaps"));
        run(() -> actions.run(ActionId.BESIDE));
        press("Flyt cascade", "Til venstre");
        run(() -> actions.run(ActionId.TOGGLE_INSPECTOR));

        run(() -> actions.run(ActionId.RESET_LAYOUT));

        assertThat(settings.docks()).contains(USUAL);
        assertThat(isShown("position")).isTrue();
        assertThat(isShown("gaps")).isFalse();
        assertThat(bounds("position").width).isBetween(328, 332);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "rubbish(((", "beside(330,stage,stage)", "tabs(0,gone,other)", "beside(9,stage,gone)"})
    void aPlanThatCannotBeUsedStopsNobody(String plan) {
        run(frame::dispose);
        settings = new Settings();
        settings.docks(plan);
        open(WIDE);

        assertThat(settings.docks()).contains(USUAL);
        assertThat(isShown("position")).isTrue();
    }

    @Test
    void aNarrowWindowHasADrawerThatSqueezesNothing() {
        run(() -> frame.setBounds(0, 0, 1100, 700));
        settle();
        assertThat(isShown("position")).isFalse();
        assertThat(settings.inspector()).isTrue();
        Rectangle stage = bounds("chain");

        run(() -> actions.run(ActionId.TOGGLE_INSPECTOR));
        assertThat(isShown("position")).isTrue();
        assertThat(bounds("chain")).isEqualTo(stage);
        assertThat(bounds("position").x).isLessThan(stage.x + stage.width);
        assertThat(isShown("cascade")).isTrue();

        run(() -> frame.setBounds(WIDE));
        settle();
        assertThat(isShown("position")).isTrue();
        assertThat(bounds("position").x).isGreaterThanOrEqualTo(bounds("chain").x + bounds("chain").width);
    }

    @Test
    void aWindowThatStartsNarrowForgetsNoDock() {
        run(frame::dispose);
        settings = new Settings();
        open(new Rectangle(0, 0, 1100, 700));

        assertThat(settings.docks()).contains(USUAL);
        assertThat(isShown("position")).isFalse();
        assertThat(isShown("cascade")).isTrue();
    }

    @Test
    void theDrawerShutsAtEscapeAndAtAClickOutside() {
        run(() -> frame.setBounds(0, 0, 1100, 700));
        settle();
        run(() -> actions.run(ActionId.TOGGLE_INSPECTOR));
        Component stage = named("chain");
        run(() -> java.awt.KeyboardFocusManager.getCurrentKeyboardFocusManager()
                .dispatchEvent(new KeyEvent(
                        stage, KeyEvent.KEY_PRESSED, System.currentTimeMillis(), 0, KeyEvent.VK_ESCAPE, '\u001b')));
        settle();
        assertThat(isShown("position")).isFalse();

        run(() -> actions.run(ActionId.TOGGLE_INSPECTOR));
        assertThat(isShown("position")).isTrue();
        Component inside = named("position");
        click(inside);
        assertThat(isShown("position")).isTrue();
        click(stage);
        assertThat(isShown("position")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 150})
    void nothingIsClippedInTheTopBar(int percent) {
        TextSize size = TextSize.of(percent);
        run(() -> {
            settings.textSize(size);
            frame.textSize(size);
            frame.setBounds(0, 0, 960 * percent / 100, 600 * percent / 100);
        });
        settle();
        TopBar bar = (TopBar) parts(frame).stream()
                .filter(TopBar.class::isInstance)
                .findFirst()
                .orElseThrow();
        for (Component part : bar.getComponents()) {
            if (part.isVisible()) {
                assertThat(part.getX() + part.getWidth()).as("%s", part).isLessThanOrEqualTo(bar.getWidth());
                assertThat(part.getWidth()).as("%s", part).isGreaterThanOrEqualTo(part.getMinimumSize().width);
                assertThat(part.getHeight()).as("%s", part).isLessThanOrEqualTo(bar.getHeight());
            }
        }
    }

    @Test
    void largerTextMakesEverythingLarger() {
        int rail = part(Rail.class).getWidth();
        int text = part(JLabel.class).getFont().getSize();

        run(() -> actions.run(ActionId.TEXT_LARGER));
        run(() -> actions.run(ActionId.TEXT_LARGER));
        run(() -> actions.run(ActionId.TEXT_LARGER));
        settle();

        assertThat(settings.textSize()).isEqualTo(TextSize.P150);
        assertThat(part(Rail.class).getWidth()).isEqualTo(rail * 3 / 2);
        assertThat(part(JLabel.class).getFont().getSize()).isBetween(text * 5 / 4, text * 7 / 4);
        run(() -> actions.run(ActionId.THEME));
        settle();
        assertThat(part(JLabel.class).getFont().getSize()).isBetween(text * 5 / 4, text * 7 / 4);
        run(() -> actions.run(ActionId.TEXT_NORMAL));
        settle();
        assertThat(part(Rail.class).getWidth()).isEqualTo(rail);
    }

    @Test
    void tenViewsFitIntoALowWindow() {
        run(() -> frame.setBounds(0, 0, 1440, 600));
        settle();
        Rail rail = part(Rail.class);
        List<Rectangle> steps = on(() -> {
            List<Rectangle> all = new ArrayList<>();
            for (Component step : rail.getComponents()) {
                all.add(step.getBounds());
            }
            return all;
        });
        assertThat(steps).hasSize(11);
        for (int i = 1; i < steps.size(); i++) {
            assertThat(steps.get(i).y).isGreaterThanOrEqualTo(steps.get(i - 1).y + steps.get(i - 1).height);
        }
        assertThat(steps.get(10).y + steps.get(10).height).isLessThanOrEqualTo(rail.getHeight());
        assertThat(steps.get(0).height).isGreaterThan(28);
    }

    private void open(Rectangle bounds) {
        run(() -> {
            Look.install(Theme.LIGHT);
            Wording wording = new Wording(Texts.DANISH);
            actions = new Actions(wording);
            List<ViewFactory> views = new ArrayList<>(List.of(
                    new Fake("chain", Place.CENTRE),
                    new Fake("gaps", Place.CENTRE),
                    new Fake("position", Place.SIDE),
                    new Fake("cascade", Place.BOTTOM)));
            for (int i = 3; i <= 10; i++) {
                views.add(new Fake("view" + i, Place.CENTRE));
            }
            frame = new MainFrame(new MainFrame.Parts(wording, actions, settings, views, new Nothing()));
            frame.setBounds(bounds);
            frame.setVisible(true);
            frame.showDocument("Prøvekøbing");
            frame.validate();
        });
        settle();
    }

    /** Chooses an entry of the menu of a dock's head. */
    private void press(String head, String entry) {
        run(() -> button(head).doClick());
        run(() -> {
            Container menu = (Container)
                    javax.swing.MenuSelectionManager.defaultManager().getSelectedPath()[0];
            AbstractButton item = (AbstractButton) parts(menu).stream()
                    .filter(part -> part instanceof AbstractButton button && entry.equals(button.getText()))
                    .findFirst()
                    .orElseThrow();
            item.doClick();
            javax.swing.MenuSelectionManager.defaultManager().clearSelectedPath();
        });
        settle();
    }

    private void click(Component component) {
        run(() -> component.dispatchEvent(new MouseEvent(
                component,
                MouseEvent.MOUSE_PRESSED,
                System.currentTimeMillis(),
                0,
                5,
                5,
                1,
                false,
                MouseEvent.BUTTON1)));
        settle();
    }

    /** Lets everything happen that was put off until later. */
    private void settle() {
        for (int i = 0; i < 6; i++) {
            java.awt.Toolkit.getDefaultToolkit().sync();
            run(frame::validate);
        }
    }

    private AbstractButton button(String name) {
        return (AbstractButton) parts(frame).stream()
                .filter(part -> part instanceof AbstractButton button
                        && name.equals(button.getAccessibleContext().getAccessibleName()))
                .findFirst()
                .orElseThrow();
    }

    private <T extends Component> T part(Class<T> type) {
        return on(() -> parts(frame).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(Component::isShowing)
                .findFirst()
                .orElseThrow());
    }

    private Component named(String id) {
        return on(() -> parts(frame).stream()
                .filter(part -> ("view." + id).equals(part.getName()))
                .findFirst()
                .orElseThrow());
    }

    private boolean isShown(String id) {
        return on(() ->
                parts(frame).stream().anyMatch(part -> ("view." + id).equals(part.getName()) && part.isShowing()));
    }

    private Rectangle bounds(String id) {
        Component view = named(id);
        return on(() -> SwingUtilities.convertRectangle(view.getParent(), view.getBounds(), frame.getContentPane()));
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

    private static void run(Runnable action) {
        on(() -> {
            action.run();
            return true;
        });
    }

    private static <T> T on(Supplier<T> action) {
        AtomicReference<T> result = new AtomicReference<>();
        try {
            EventQueue.invokeAndWait(() -> result.set(action.get()));
        } catch (InterruptedException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
        return result.get();
    }

    /** A view with nothing but its name. */
    private record Fake(String id, Place place) implements ViewFactory {
        @Override
        public String title(Wording wording) {
            return id;
        }

        @Override
        public Icons icon() {
            return Icons.CHAIN;
        }

        @Override
        public View create() {
            JComponent label = new JLabel(id);
            return () -> label;
        }
    }

    /** A machine on which there is nothing yet. */
    private static final class Nothing implements Welcome {
        @Override
        public List<Sample> samples() {
            return List.of();
        }

        @Override
        public List<Plugin> plugins() {
            return List.of();
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
