package dk.kaskade.ui.cascade;

import dk.kaskade.organisation.LinkDecision;
import dk.kaskade.ui.cascade.Descent.Break;
import dk.kaskade.ui.cascade.Wordings.Reading;
import java.util.List;

/** What a person can do about what the view shows. */
interface Deeds {
    /** Selects a position. */
    void go(int position);

    /** Says of a link of somebody's reading that it holds, or that it does not. */
    void decide(Reading reading, LinkDecision.Verdict verdict);

    /** Lets those where it breaks carry it by an agreement with their leader. */
    void agree(List<Break> breaks);

    /** Shows a view about some positions; the selection stays where none are given. */
    void show(String view, List<Integer> positions);
}
