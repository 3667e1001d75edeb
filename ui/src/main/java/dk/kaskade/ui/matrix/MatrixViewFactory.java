package dk.kaskade.ui.matrix;

import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.view.CentreView;
import dk.kaskade.ui.view.Navigation;
import dk.kaskade.ui.view.ViewContext;
import dk.kaskade.ui.view.ViewFactory;
import java.util.Optional;
import java.util.function.Function;

/** Brings the view of every position against every expectation, thread or theme. */
public final class MatrixViewFactory {

    private MatrixViewFactory() {}

    /**
     * A view that follows a session.
     *
     * @param reason asks why something does not apply, with a sentence about what; empty where the person thought better
     *               of it
     */
    public static ViewFactory of(ViewContext context, Function<String, Optional<String>> reason) {
        MatrixDesk desk = new MatrixDesk(context, reason);
        return new CentreView(
                Navigation.MATRIX,
                Icons.MATRIX,
                true,
                wording -> wording.text("view.matrix"),
                () -> new MatrixView(desk));
    }
}
