package dk.kaskade.store;

import dk.kaskade.organisation.Organisation;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;

/** Branches cut loose as a text for a clipboard: {@code kaskade-branch/1}, JSON as in a file. */
public final class BranchText {
    private BranchText() {}

    /** @param branch a small organisation of the positions and units that belong to it */
    public static String of(Organisation branch) {
        return OrganisationJson.BRANCH.toJson(branch);
    }

    /** Whether a text claims to be one; reading it may fail all the same. */
    public static boolean isOne(String text) {
        String start = text.substring(0, Math.min(text.length(), 200));
        return start.stripLeading().startsWith("{") && start.contains("\"" + Format.Kind.BRANCH.id + "/");
    }

    /** Empty where it cannot be read: it may have been cut off or changed on the way. */
    public static Optional<Organisation> read(String text) {
        try {
            return Optional.of(OrganisationJson.BRANCH.read(new StringReader(text), "clipboard"));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
