package dk.kaskade.samples;

import dk.kaskade.cascade.Carried;
import dk.kaskade.chain.Chain;
import dk.kaskade.comparison.themes.PartyThemes;
import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.store.FrameworkFile;
import dk.kaskade.store.OrganisationFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** The municipalities that come with the program, as their files say them. */
final class Shipped {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private Shipped() {}

    static Framework framework(String id) {
        Path file = Path.of("../plugins", id, "src/main/resources/dk/kaskade/plugin", id, "framework.json");
        try {
            return FrameworkFile.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The themes of the sample organisation of a municipality. */
    static PartyThemes themes(String id) {
        try {
            Organisation organisation = OrganisationFile.read(Path.of(id + ".json"));
            return PartyThemes.of(id, Carried.of(Chain.of(organisation, framework(id)), DAY));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
