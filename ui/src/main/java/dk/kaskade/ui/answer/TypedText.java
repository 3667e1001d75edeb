package dk.kaskade.ui.answer;

import java.util.function.Consumer;

/**
 * What stands in a field against what is saved of it. Typing is saved when it pauses and when the field is left; a value
 * that comes from elsewhere replaces what stands there unless something unsaved would be lost.
 */
final class TypedText {
    private final Consumer<String> saver;
    private String saved;
    private String typed;

    TypedText(String saved, Consumer<String> saver) {
        this.saver = saver;
        this.saved = saved;
        this.typed = saved;
    }

    /** A person has changed the field. */
    void typed(String text) {
        typed = text;
    }

    boolean isUnsaved() {
        return !typed.equals(saved);
    }

    /** Saves what was typed; nothing happens where nothing was. */
    void save() {
        if (isUnsaved()) {
            saved = typed;
            saver.accept(typed);
        }
    }

    /**
     * Another value is in the organisation now.
     *
     * @return whether the field should show it
     */
    boolean arrived(String value) {
        boolean keep = isUnsaved();
        boolean other = !value.equals(typed);
        saved = value;
        if (!keep) {
            typed = value;
        }
        return !keep && other;
    }
}
