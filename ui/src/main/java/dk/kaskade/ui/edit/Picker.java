package dk.kaskade.ui.edit;

import com.formdev.flatlaf.FlatClientProperties;
import dk.kaskade.ui.look.Flow;
import dk.kaskade.ui.look.Pill;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Several picked out of many: each is a chip with a cross, and a field takes the next. */
final class Picker extends JPanel {
    private final transient List<Option> picked = new ArrayList<>();
    private final Flow chips = new Flow();
    private final SuggestField field;
    private final transient Runnable resized;

    /**
     * Nothing picked yet.
     *
     * @param newText what the suggestion to make something new says; none = nothing new can be made
     * @param resized hears that the picker became higher or lower
     */
    Picker(List<Option> options, @Nullable UnaryOperator<String> newText, String placeholder, Runnable resized) {
        super(new MigLayout("insets 0, fillx, wrap 1, gapy 6, hidemode 3", "[grow, fill]"));
        this.resized = resized;
        setOpaque(false);
        field = new SuggestField(options, newText, this::pick);
        field.putClientProperty(FlatClientProperties.PLACEHOLDER_TEXT, placeholder);
        chips.setVisible(false);
        add(chips, "wmin 0");
        add(field, "wmin 0");
    }

    SuggestField field() {
        return field;
    }

    void pick(Option option) {
        field.show("");
        if (!picked.contains(option)) {
            picked.add(option);
            dress();
        }
    }

    /** Everything picked; what still stands in the field and can be taken counts too. */
    List<Option> all() {
        field.chosen().ifPresent(this::pick);
        return List.copyOf(picked);
    }

    private void dress() {
        chips.removeAll();
        for (Option option : picked) {
            chips.add(Pill.removable(option.label(), () -> drop(option)));
        }
        chips.setVisible(!picked.isEmpty());
        revalidate();
        repaint();
        resized.run();
    }

    private void drop(Option option) {
        picked.remove(option);
        dress();
        field.requestFocusInWindow();
    }
}
