package dk.kaskade.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A unit on its way to the organisation. */
final class UnitNode {
    /** What tells it from others: its id, its path or its name. */
    final String key;

    final String name;
    /** Its id in the file; empty = none. */
    final String given;
    /** Only its name tells which it is. */
    final boolean byNameOnly;

    String id = "";

    @Nullable
    UnitNode parent;

    @Nullable
    String kind;

    @Nullable
    String field;

    final List<Draft> members = new ArrayList<>();

    UnitNode(String key, String name, String given, boolean byNameOnly) {
        this.key = key;
        this.name = name;
        this.given = given;
        this.byNameOnly = byNameOnly;
    }
}
