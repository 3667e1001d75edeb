package dk.kaskade.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.framework.Ground;
import dk.kaskade.framework.Link;
import dk.kaskade.organisation.LinkDecision;
import dk.kaskade.organisation.LinkDecision.Verdict;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.Topic;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.window.NeedsDisplay;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The framework in the real window: a thread with a hole, and a reading that is confirmed and taken back. */
@NeedsDisplay
class FrameworkWindowIT {
    @TempDir
    Path folder;

    private WindowDriver window;
    private Session session;

    @BeforeEach
    void openTheSample() throws Exception {
        window = new WindowDriver(folder);
        session = window.desktop().session();
        Path file = folder.resolve("o.json");
        Files.copy(Checkout.sample("odsherred.json"), file);
        WindowDriver.run(() -> window.desktop().open(file));
        window.untilAnalysed();
        window.card("kdir");
        WindowDriver.run(() -> window.desktop().frame().showView(Navigation.FRAMEWORK));
    }

    @AfterEach
    void close() throws Exception {
        window.assertWell();
        window.close();
    }

    private void untilSaid(String words) throws Exception {
        window.until(
                "it says " + words,
                () -> WindowDriver.find(
                                JLabel.class,
                                label -> String.valueOf(label.getText()).contains(words))
                        .isPresent());
    }

    @Test
    void theThreadAboutTheAgendaHasItsHoleWithTheLeadersOfLeaders() throws Exception {
        window.await(JList.class, list -> list.getModel().getSize() == 18);
        WindowDriver.run(() -> session.follow(Topic.thread("dagsorden")));
        untilSaid("men ikke hos leder af ledere");
        untilSaid("Blødt op af fælles vilkår");
        untilSaid("nås ikke");
        window.click(window.awaitButton("Vis i kaskade"));
        window.until(
                "the framework has stepped aside",
                () -> WindowDriver.find(JList.class, list -> list.getModel().getSize() == 18)
                        .isEmpty());
        assertThat(WindowDriver.ask(session::topic)).contains(Topic.thread("dagsorden"));
    }

    @Test
    void aReadingIsConfirmedAndTheConfirmationUndone() throws Exception {
        WindowDriver.run(() -> session.follow(Topic.thread("oekonomi")));
        assertThat(WindowDriver.ask(() -> ground("direktoer-03", "centerchef-07")))
                .isEqualTo(Ground.READING);
        AbstractButton confirm = window.awaitButton("Bekræft");
        window.click(confirm);
        window.until("it is confirmed", () -> ground("direktoer-03", "centerchef-07") == Ground.CONFIRMED);
        assertThat(WindowDriver.ask(() -> session.organisation().links()))
                .extracting(LinkDecision::decision)
                .containsExactly(Verdict.CONFIRMED);
        window.awaitButton("Tag tilbage");
        WindowDriver.run(() -> window.desktop().actions().run(ActionId.UNDO));
        window.until("it is a reading again", () -> ground("direktoer-03", "centerchef-07") == Ground.READING);
        assertThat(WindowDriver.ask(session::isDirty)).isFalse();
    }

    @Test
    void theListIsUsedByKeys() throws Exception {
        JList<?> list = window.await(JList.class, each -> each.getModel().getSize() == 18);
        window.click(list);
        window.key(KeyEvent.VK_HOME);
        window.until(
                "the first thread is followed",
                () -> session.topic().equals(java.util.Optional.of(Topic.thread("politisk-raadgivning"))));
        window.key(KeyEvent.VK_DOWN);
        window.until("the second is", () -> list.getSelectedIndex() == 1);
    }

    private Ground ground(String from, String to) {
        return session.framework().expectation(from).orElseThrow().leadsTo().stream()
                .filter(link -> link.to().equals(to))
                .map(Link::ground)
                .findFirst()
                .orElseThrow();
    }
}
