package dk.kaskade.ui.rolecard;

import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.ui.rolecard.Line.Expected;
import org.jspecify.annotations.Nullable;

/** How a line is drawn between the columns: into the middle, and out of it. */
record Ways(Way in, Way out) {
    /** One of the two. */
    enum Way {
        NONE,
        WHOLE,
        BROKEN
    }

    /** The ways of a line that is answered so. */
    static Ways of(Line line, @Nullable ResponseStatus status) {
        if (!(line instanceof Expected expected)) {
            return new Ways(Way.BROKEN, Way.BROKEN);
        }
        if (expected.common()) {
            return new Ways(Way.NONE, Way.NONE);
        }
        boolean aside = status == ResponseStatus.NOT_APPLICABLE;
        boolean comes = !expected.duty().origins().isEmpty();
        return new Ways(!comes ? Way.NONE : aside && expected.blocks() ? Way.BROKEN : Way.WHOLE, out(expected, aside));
    }

    private static Way out(Expected line, boolean aside) {
        if (aside || line.duty().ends() || line.duty().onward().isEmpty()) {
            return Way.NONE;
        }
        return line.duty().receivers() == 0 && line.duty().breaksBelow() ? Way.BROKEN : Way.WHOLE;
    }
}
