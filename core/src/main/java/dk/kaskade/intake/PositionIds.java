package dk.kaskade.intake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Gives positions and units their ids: the file's, where there is one that may be kept; else one made of title and unit, so that
 * the next file gives the same, and nobody is named in it.
 */
final class PositionIds {
    private static final Pattern MADE = Pattern.compile("s-[0-9a-f]{8}(-\\d+)?");

    private final Set<String> taken = new HashSet<>();

    /** Whether an id was made here, so that it says little of which position it is. */
    static boolean made(String id) {
        return MADE.matcher(id).matches();
    }

    void positions(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.referred && Discretion.maybeId(draft.given) && taken.add(draft.given)) {
                draft.id = draft.given;
            }
        }
        for (Draft draft : drafts) {
            if (draft.id.isEmpty()) {
                String unit = draft.unit == null ? "" : draft.unit.key;
                draft.id = free(
                        Discretion.maybeId(draft.given)
                                ? draft.given
                                : "s-" + Spelling.hash(unit + "\n" + Spelling.plain(draft.title)));
            }
        }
    }

    void units(List<UnitNode> units) {
        for (UnitNode unit : units) {
            String given = unit.given;
            unit.id = free(Discretion.maybeId(given) ? given : "u-" + Spelling.hash(unit.key));
        }
    }

    String community(String name) {
        return free("c-" + Spelling.hash(Spelling.plain(name)));
    }

    private String free(String wanted) {
        String id = wanted;
        for (int number = 2; !taken.add(id); number++) {
            id = wanted + "-" + number;
        }
        return id;
    }
}
