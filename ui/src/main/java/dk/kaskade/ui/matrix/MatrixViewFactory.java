package dk.kaskade.ui.matrix;

import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.view.View;
import dk.kaskade.ui.view.ViewContext;
import dk.kaskade.ui.view.ViewFactory;
import java.util.Optional;
import java.util.function.Function;

/** Brings the view of every position against every expectation, thread or theme. */
public final class MatrixViewFactory implements ViewFactory {
    private final MatrixDesk desk;

    /**
     * A view that follows a session.
     *
     * @param reason asks why something does not apply, with a sentence about what; empty where the person thought better
     *               of it
     */
    public MatrixViewFactory(ViewContext context, Function<String, Optional<String>> reason) {
        desk = new MatrixDesk(context, reason);
    }

    @Override
    public String id() {
        return Navigation.MATRIX;
    }

    @Override
    public String title(Wording wording) {
        return wording.text("view.matrix");
    }

    @Override
    public Icons icon() {
        return Icons.MATRIX;
    }

    @Override
    public Place place() {
        return Place.CENTRE;
    }

    @Override
    public boolean alone() {
        return true;
    }

    @Override
    public View create() {
        return new MatrixView(desk);
    }
}
