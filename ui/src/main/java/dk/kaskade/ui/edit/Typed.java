package dk.kaskade.ui.edit;

import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;

/** Hears every change of what stands in a field. */
record Typed(Runnable heard) implements DocumentListener {
    static void hear(JTextComponent field, Runnable heard) {
        field.getDocument().addDocumentListener(new Typed(heard));
    }

    @Override
    public void insertUpdate(DocumentEvent event) {
        heard.run();
    }

    @Override
    public void removeUpdate(DocumentEvent event) {
        heard.run();
    }

    @Override
    public void changedUpdate(DocumentEvent event) {
        // styles only, and there are none
    }
}
