package dk.kaskade.ui.main;

import dk.kaskade.ui.look.EmptyState;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.view.View;
import dk.kaskade.ui.view.ViewFactory;
import javax.swing.JComponent;

/** Stands where a plugin's view should be, names the plugin and says that the rest works on. */
final class FailedView implements View {
    private final EmptyState sentence;

    FailedView(String plugin, Wording wording) {
        sentence = new EmptyState(Icons.WARNING, wording.text("view.failed", plugin), null);
    }

    @Override
    public JComponent component() {
        return sentence;
    }

    /** For a plugin whose views could not even be asked for. */
    record Factory(String plugin, Wording wording) implements ViewFactory {
        @Override
        public String id() {
            return "failed." + plugin;
        }

        @Override
        public String title(Wording spoken) {
            return plugin;
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
            return new FailedView(plugin, wording);
        }
    }
}
