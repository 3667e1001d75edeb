package dk.kaskade.ui.chain;

import dk.kaskade.ui.edit.EditTalk;
import dk.kaskade.ui.paint.LensChoice;

/** What the view asks of the window around it; on the event thread but for {@link #look}. */
public interface Around extends EditTalk {
    /** Says that something went wrong with a file. */
    void failed(String what, Exception failure);

    /** Hears through which lens the chain is seen, so that it can be handed out just so. */
    void seenThrough(LensChoice lens);
}
