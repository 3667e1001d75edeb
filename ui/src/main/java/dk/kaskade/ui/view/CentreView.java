package dk.kaskade.ui.view;

import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Wording;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A view of the centre by what is told of it, for all that need no more than that.
 *
 * @param alone whether it wants the whole centre
 * @param name  its name in the language spoken
 * @param maker makes it, the first time somebody looks at it
 */
public record CentreView(String id, Icons icon, boolean alone, Function<Wording, String> name, Supplier<View> maker)
        implements ViewFactory {
    @Override
    public String title(Wording wording) {
        return name.apply(wording);
    }

    @Override
    public Place place() {
        return Place.CENTRE;
    }

    @Override
    public View create() {
        return maker.get();
    }
}
