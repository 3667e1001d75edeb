package dk.kaskade.ui.framework;

import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.SearchField;
import dk.kaskade.ui.look.Segmented;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The view's own part of the tool bar: what the middle shows, and a search through all of it. */
final class FrameworkTools extends JPanel {
    private final Segmented<Mode> modes;
    private final SearchField search;

    FrameworkTools(Consumer<Mode> mode, Consumer<String> typed) {
        super(new MigLayout("insets 0, gapx 10", "[][grow]", "[center]"));
        setOpaque(false);
        modes = new Segmented<>(List.of(Mode.values()), mode);
        search = new SearchField(Icons.SEARCH.icon(), typed);
        add(modes);
        add(search, "w 90:220:260, h 34!, shrinkprio 200");
    }

    void name(FrameworkWords words) {
        modes.name(
                words.text("mode.name"),
                mode -> words.text("mode." + mode.name().toLowerCase(Locale.ROOT)));
        search.name(words.text("search"));
    }

    void choose(Mode mode) {
        modes.choose(mode);
    }

    void clear() {
        if (!search.getText().isEmpty()) {
            search.setText("");
        }
    }

    void usable(boolean usable) {
        modes.setEnabled(usable);
        search.setEnabled(usable);
    }
}
