package dk.kaskade.ui.edit;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.function.UnaryOperator;
import javax.swing.JTextField;

/** A field that is taken when it is left: only what is other than before, and what is refused stays, with the reason under it. */
final class Entry {
    private final JTextField field;
    private final FormRows.Row row;
    private final UnaryOperator<String> take;
    private String shown = "";

    /** @param take does it; why not, or empty where it was done */
    Entry(JTextField field, FormRows.Row row, UnaryOperator<String> take) {
        this.field = field;
        this.row = row;
        this.take = take;
        field.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent event) {
                if (!event.isTemporary()) {
                    settle();
                }
            }
        });
    }

    /** Shows another thing's value, whatever stands there. */
    void start(String value) {
        shown = value;
        put();
    }

    /** Shows a new value of the same thing; where the value is what it was, what is being typed stays. */
    void refresh(String value) {
        if (!value.equals(shown)) {
            start(value);
        }
    }

    boolean isEdited() {
        return !field.getText().strip().equals(shown.strip());
    }

    /** Takes what was typed: why not, or empty where it was taken or nothing was typed. */
    String settle() {
        if (!isEdited()) {
            row.refuse("");
            return "";
        }
        String refused = take.apply(field.getText());
        row.refuse(refused);
        if (refused.isEmpty() && isEdited()) {
            put();
        }
        return refused;
    }

    /** Puts back what stood there before something was typed. */
    void put() {
        if (field instanceof SuggestField suggesting) {
            suggesting.show(shown);
        } else {
            field.setText(shown);
            field.setCaretPosition(0);
        }
        row.refuse("");
    }
}
