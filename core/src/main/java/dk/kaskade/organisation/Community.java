package dk.kaskade.organisation;

import dk.kaskade.extras.Extras;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A horizontal group (ledelsesfællesskab): executive board, chief group, leader team, network.
 *
 * @param members ids of positions
 */
public record Community(String id, String name, @Nullable String kind, List<String> members, Extras extras) {
    public Community {
        members = List.copyOf(members);
    }

    public Community withMembers(List<String> newMembers) {
        return new Community(id, name, kind, newMembers, extras);
    }
}
