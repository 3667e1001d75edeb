package dk.kaskade.ui.main;

import dk.kaskade.host.Host;
import dk.kaskade.host.Places;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The samples and frameworks as they lie in the source tree: what a window test opens, before any plugin is packed. */
final class Checkout {
    private Checkout() {}

    static Path sample(String name) {
        return root().resolve("sample-orgs").resolve(name);
    }

    static Host host() {
        List<Path> frameworks = List.of("odsherred", "holbaek", "halsnaes").stream()
                .map(id -> root().resolve("plugins/" + id + "/src/main/resources/dk/kaskade/plugin/" + id))
                .toList();
        return Host.start(new Places(frameworks, root().resolve("sample-orgs")));
    }

    /** The folder with the modules in it. */
    static Path root() {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(at.resolve("sample-orgs"))) {
            at = at.getParent();
        }
        return at;
    }
}
