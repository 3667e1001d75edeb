package dk.kaskade.intake;

import java.util.List;

/**
 * Posts that a reference may mean.
 *
 * @param zeros found only without leading zeros
 */
record Found(List<Draft> drafts, boolean zeros) {
    static final Found NOTHING = new Found(List.of(), false);

    boolean none() {
        return drafts.isEmpty();
    }

    boolean one() {
        return drafts.size() == 1;
    }
}
