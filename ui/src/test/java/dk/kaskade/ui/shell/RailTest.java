package dk.kaskade.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.text.Texts;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.view.View;
import dk.kaskade.ui.view.ViewFactory;
import java.awt.EventQueue;
import java.util.Arrays;
import java.util.List;
import javax.swing.JComponent;
import org.junit.jupiter.api.Test;

class RailTest {
    private record Named(String id) implements ViewFactory {
        @Override
        public String title(Wording wording) {
            return id;
        }

        @Override
        public Icons icon() {
            return Icons.PLUGIN;
        }

        @Override
        public Place place() {
            return Place.CENTRE;
        }

        @Override
        public View create() {
            throw new IllegalStateException("nobody looks at it");
        }
    }

    private static final class Nothing implements Rail.Handler {
        @Override
        public void choose(String view) {}

        @Override
        public void beside(String view) {}

        @Override
        public void settings(JComponent anchor) {}
    }

    private static List<String> shown(Rail rail) {
        rail.doLayout();
        return Arrays.stream(rail.getComponents())
                .filter(each -> each.isVisible() && each instanceof RailButton)
                .map(each -> ((RailButton) each).getText() + "@" + each.getY())
                .toList();
    }

    @Test
    void leavesNoRoomForAViewThatIsNotOffered() throws Exception {
        EventQueue.invokeAndWait(() -> {
            ViewFactory first = new Named("first");
            ViewFactory other = new Named("other");
            ViewFactory last = new Named("last");
            Rail rail = new Rail(List.of(first, other, last), new Wording(Texts.DANISH), new Nothing());
            rail.setSize(68, 800);
            List<String> all = shown(rail);
            rail.offer(List.of(first, last));
            List<String> some = shown(rail);
            assertThat(all).hasSize(4);
            assertThat(some).hasSize(3).contains(all.get(0)).noneMatch(each -> each.startsWith("other"));
            assertThat(some.get(1)).isEqualTo("last@" + all.get(1).replaceAll(".*@", ""));
            rail.offer(List.of(first, other, last));
            assertThat(shown(rail)).isEqualTo(all);
        });
    }
}
