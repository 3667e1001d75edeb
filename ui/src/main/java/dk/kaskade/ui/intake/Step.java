package dk.kaskade.ui.intake;

import java.util.Locale;

/** The steps of an import, in their order. */
enum Step {
    FILE,
    ROLES,
    DOUBTS,
    RESULT;

    /** The text of this step that ends so: {@code step.file.title}. */
    String key(String end) {
        return "step." + name().toLowerCase(Locale.ROOT) + "." + end;
    }

    boolean first() {
        return ordinal() == 0;
    }

    boolean last() {
        return ordinal() == values().length - 1;
    }

    Step next() {
        return values()[Math.min(values().length - 1, ordinal() + 1)];
    }

    Step before() {
        return values()[Math.max(0, ordinal() - 1)];
    }
}
