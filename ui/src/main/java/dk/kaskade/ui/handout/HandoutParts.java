package dk.kaskade.ui.handout;

import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.paint.LensChoice;
import dk.kaskade.ui.task.Tasks;
import java.util.function.Function;

/**
 * What handing out needs of the window.
 *
 * @param exports  the queue in which files are written, shown with progress and a way to cancel
 * @param reason   why something failed, for people
 * @param lensName what a lens is called
 */
public record HandoutParts(
        Wording wording,
        Tasks exports,
        Surroundings around,
        Function<Exception, String> reason,
        Function<LensChoice, String> lensName) {}
