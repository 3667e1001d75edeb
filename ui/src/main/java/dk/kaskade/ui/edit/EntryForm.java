package dk.kaskade.ui.edit;

import java.awt.event.ActionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import org.jspecify.annotations.Nullable;

/** A form without an OK: each field is taken when it is left or at Enter, and Escape puts back what stood there. */
final class EntryForm {
    private final FormRows rows = new FormRows();
    private final List<Entry> entries = new ArrayList<>();

    EntryForm() {
        bind("ENTER", () -> true, this::settle);
        bind("ESCAPE", this::isEdited, () -> entries.forEach(Entry::put));
    }

    FormRows rows() {
        return rows;
    }

    Entry text(String name, UnaryOperator<String> take) {
        return add(name, new JTextField(20), take);
    }

    /** A field made by somebody else, as one that suggests. */
    Entry add(String name, JTextField field, UnaryOperator<String> take) {
        Entry entry = new Entry(field, rows.row(name, field), take);
        entries.add(entry);
        return entry;
    }

    /** Takes what is being typed in any of the fields: why not, or empty where all was taken. */
    String settle() {
        String refused = "";
        for (Entry entry : entries) {
            String why = entry.settle();
            refused = refused.isEmpty() ? why : refused;
        }
        return refused;
    }

    private boolean isEdited() {
        return entries.stream().anyMatch(Entry::isEdited);
    }

    private void bind(String key, BooleanSupplier when, Runnable what) {
        rows.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(key), key);
        rows.getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent event) {
                what.run();
            }

            @Override
            public boolean accept(@Nullable Object sender) {
                return when.getAsBoolean();
            }
        });
    }
}
