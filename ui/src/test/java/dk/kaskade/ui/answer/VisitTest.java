package dk.kaskade.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.change.Retitle;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.framework.Framework;
import dk.kaskade.ui.card.CardShowroom;
import dk.kaskade.ui.session.Session;
import java.awt.EventQueue;
import org.junit.jupiter.api.Test;

class VisitTest {
    private static final Framework FRAMEWORK = FrameworkText.framework("D1 direktoer");
    private final Session session = CardShowroom.session(FRAMEWORK);
    private final Visit visit = new Visit(session);

    private void onScreen(Runnable action) throws Exception {
        EventQueue.invokeAndWait(() -> {
            session.open(ChainText.organisation("dir level=1"), null, true);
            action.run();
        });
    }

    private void title(String title) {
        visit.save(new Retitle("dir", title));
    }

    private String title() {
        return session.organisation().positions().get(0).title();
    }

    @Test
    void allThatIsSavedDuringAVisitIsOneStep() throws Exception {
        onScreen(() -> {
            String before = title();
            title("a");
            title("ab");
            title("abc");

            assertThat(title()).isEqualTo("abc");
            session.undo();
            assertThat(title()).isEqualTo(before);
            assertThat(session.canUndo()).isFalse();
        });
    }

    @Test
    void theNextVisitIsAStepOfItsOwn() throws Exception {
        onScreen(() -> {
            title("a");
            visit.end();
            title("b");
            session.undo();

            assertThat(title()).isEqualTo("a");
        });
    }

    @Test
    void whatSomebodyDidMeanwhileIsNotUndoneWithIt() throws Exception {
        onScreen(() -> {
            title("a");
            session.apply(new Retitle("dir", "elsewhere"));
            title("b");
            session.undo();

            assertThat(title()).isEqualTo("elsewhere");
        });
    }

    @Test
    void afterAnUndoTheVisitBeginsAnew() throws Exception {
        onScreen(() -> {
            session.apply(new Retitle("dir", "first"));
            title("a");
            session.undo();
            title("b");
            session.undo();

            assertThat(title()).isEqualTo("first");
        });
    }
}
