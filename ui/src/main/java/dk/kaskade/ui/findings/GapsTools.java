package dk.kaskade.ui.findings;

import dk.kaskade.ui.look.Segmented;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** The page's own part of the tool bar: what the findings stand under, or what was examined. */
final class GapsTools extends JPanel {
    /** What the page shows. */
    enum Mode {
        KIND(Grouping.KIND),
        LEADER(Grouping.LEADER),
        THREAD(Grouping.THREAD),
        /** Every inspection with what it looked at. */
        EXAMINED(null);

        private final @Nullable Grouping grouping;

        Mode(@Nullable Grouping grouping) {
            this.grouping = grouping;
        }

        @Nullable
        Grouping grouping() {
            return grouping;
        }
    }

    GapsTools(FindingsDesk desk, Consumer<Mode> chosen) {
        super(new MigLayout("insets 0", "[]", "[center]"));
        setOpaque(false);
        Segmented<Mode> modes = new Segmented<>(List.of(Mode.values()), chosen);
        add(modes);
        desk.wording()
                .follow(() -> modes.name(
                        desk.page("gaps.group"),
                        mode -> desk.page("gaps.group." + mode.name().toLowerCase(Locale.ROOT))));
    }
}
