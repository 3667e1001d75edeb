package dk.kaskade.ui.view;

import dk.kaskade.framework.Framework;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Wording;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A view of the centre by what is told of it, for all that need no more than that.
 *
 * @param alone whether it wants the whole centre
 * @param name  its name in the language spoken
 * @param maker makes it, the first time somebody looks at it
 * @param use   the frameworks under which there is anything to see
 */
public record CentreView(
        String id,
        Icons icon,
        boolean alone,
        Function<Wording, String> name,
        Supplier<View> maker,
        Predicate<Framework> use)
        implements ViewFactory {
    /** A view that has something to show under every framework. */
    public CentreView(String id, Icons icon, boolean alone, Function<Wording, String> name, Supplier<View> maker) {
        this(id, icon, alone, name, maker, any -> true);
    }

    @Override
    public String title(Wording wording) {
        return name.apply(wording);
    }

    @Override
    public Place place() {
        return Place.CENTRE;
    }

    @Override
    public boolean isFor(Framework framework) {
        return use.test(framework);
    }

    @Override
    public View create() {
        return maker.get();
    }
}
