package dk.kaskade.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.LargeOrganisation;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.store.OrganisationFile;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.look.SearchField;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.task.Stall;
import dk.kaskade.ui.task.StallWatchdog;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.window.NeedsDisplay;
import java.awt.event.KeyEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person does all day, at a thousand positions: the event thread must answer at once whatever is done. */
@NeedsDisplay
class JourneysWindowIT {
    private static final int POSITIONS = 1_000;
    private static final Duration AT_ONCE = Duration.ofMillis(200);
    /** What is told of a step, so that it is seen before it is too much. */
    private static final Duration TOLD = Duration.ofMillis(20);

    private static final List<String> VIEWS = List.of(
            Navigation.CASCADE,
            Navigation.GAPS,
            Navigation.ROLE_CARD,
            Navigation.FRAMEWORK,
            Navigation.MATRIX,
            Navigation.LIST,
            Navigation.CHAIN);

    private static final Duration NEVER = Duration.ofMinutes(10);

    @TempDir
    private Path folder;

    private final List<String> tooSlow = new CopyOnWriteArrayList<>();
    private WindowDriver window;
    private Session session;
    private Path small;
    private Path large;

    /** What a person does in one go. */
    private interface Step {
        void go() throws Exception;
    }

    @BeforeEach
    void openTheWindow() throws Exception {
        small = save(100, "lille.json");
        large = save(POSITIONS, "stor.json");
        window = new WindowDriver(folder);
        session = window.desktop().session();
        WindowDriver.run(() -> window.desktop().open(small));
        window.until("it is open", () -> session.file().equals(Optional.of(small)));
        window.untilAnalysed();
        window.card("s0");
        // views are made when they are seen for the first time; what is measured is how they are used
        for (String view : VIEWS) {
            WindowDriver.run(() -> window.desktop().frame().showView(view));
            window.untilAnalysed();
        }
    }

    @AfterEach
    void closeTheWindow() throws Exception {
        window.assertWell();
        window.close();
    }

    private Path save(int size, String name) throws Exception {
        Path file = folder.resolve(name);
        Organisation organisation = LargeOrganisation.of(
                size, Checkout.host().registry().framework("odsherred").orElseThrow(), 7);
        OrganisationFile.save(organisation.withFramework("odsherred"), file);
        return file;
    }

    /** Does a step, and tells how long the event thread itself was busy at a time. */
    private void step(String name, Step step) throws Exception {
        List<Stall> seen = new CopyOnWriteArrayList<>();
        try (StallWatchdog watchdog = StallWatchdog.start(NEVER, TOLD, seen::add)) {
            step.go();
            window.untilAnalysed();
            window.settled();
        }
        Optional<Stall> longest = seen.stream().max(Comparator.comparing(Stall::busy));
        long busy = longest.map(stall -> stall.busy().toMillis()).orElse(0L);
        System.err.printf(
                "%-24s %4d ms busy at longest, %d times over %d ms%n", name, busy, seen.size(), TOLD.toMillis());
        longest.filter(stall -> stall.busy().compareTo(AT_ONCE) > 0).ifPresent(stall -> {
            System.err.println(stall.where());
            tooSlow.add(name + ": " + stall);
        });
    }

    @Test
    void theEventThreadAnswersAtOnceAtAThousandPositions() throws Exception {
        step("open", () -> {
            WindowDriver.run(() -> window.desktop().open(large));
            window.until("it is open", () -> session.file().equals(Optional.of(large)));
        });
        Organisation before = WindowDriver.ask(session::organisation);
        step(
                "show all levels",
                () -> WindowDriver.run(() -> window.desktop().actions().run(ActionId.LEVEL_4)));
        step("select", () -> {
            window.click(window.card("s3"));
            window.until("it is selected", () -> session.selection().equals(Selection.of("s3")));
        });
        step("drag a card", () -> {
            window.drag(window.card("s12"), window.card("s2"));
            window.until("it has moved", () -> leader("s12").equals("s2"));
        });
        step("undo", () -> {
            window.key(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
            window.until("it is undone", () -> !session.canUndo());
        });
        step("rename", () -> {
            WindowDriver.run(() -> session.select(Selection.of("s4")));
            window.click(window.card("s4"));
            window.key(KeyEvent.VK_F2);
            window.await(JTextField.class, field -> field.isFocusOwner() && field.getParent() == window.chart());
            window.write("Leder af prøven");
            window.key(KeyEvent.VK_ENTER);
            window.until("it is renamed", () -> title("s4").equals("Leder af prøven"));
        });
        step("undo the name", () -> {
            window.key(KeyEvent.VK_Z, KeyEvent.VK_CONTROL);
            window.until("it is undone", () -> !session.canUndo());
        });
        step("type in the search", () -> {
            window.key(KeyEvent.VK_K, KeyEvent.VK_CONTROL);
            SearchField search = window.await(SearchField.class, SearchField::isFocusOwner);
            type("leder 99");
            window.until("it stands there", () -> search.getText().equals("leder 99"));
            window.settled();
            window.key(KeyEvent.VK_ESCAPE);
        });
        step("type in the filter", () -> {
            window.click(window.card("s0"));
            window.key(KeyEvent.VK_L, KeyEvent.VK_CONTROL, KeyEvent.VK_SHIFT);
            JTextComponent filter = window.await(JTextComponent.class, JTextComponent::isFocusOwner);
            type("leder 9");
            window.until("it stands there", () -> filter.getText().equals("leder 9"));
            window.settled();
        });
        for (String view : VIEWS) {
            step("show " + view, () -> {
                WindowDriver.run(() -> window.desktop().frame().showView(view));
                window.settled();
            });
        }
        assertThat(WindowDriver.ask(session::organisation)).isEqualTo(before);
        assertThat(tooSlow).isEmpty();
    }

    /** One key after the other, as somebody types who knows how. */
    private void type(String text) {
        for (char c : text.toCharArray()) {
            window.key(KeyEvent.getExtendedKeyCodeForChar(c));
        }
    }

    private String leader(String position) {
        return String.valueOf(
                session.organisation().position(position).orElseThrow().reportsTo());
    }

    private String title(String position) {
        return session.organisation().position(position).orElseThrow().title();
    }
}
