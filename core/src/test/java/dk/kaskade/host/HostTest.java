package dk.kaskade.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kaskade.inspect.Finding;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.rules.BuiltInInspections;
import dk.kaskade.store.DocumentFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostTest {
    private static final String FRAMEWORK = """
            {"format": "kaskade-framework/1", "id": "by", "municipality": "By", "name": "Byens grundlag",
             "roles": [{"id": "leder", "name": "Leder", "plural": "Ledere", "level": 1}]}
            """;
    private static final String ORGANISATION = """
            {"format": "kaskade/1", "id": "o", "name": "O", "framework": "by", "asOf": "2026-11-01",
             "positions": [{"id": "p", "roles": ["leder"]}]}
            """;

    @TempDir
    Path folder;

    private Host host() {
        return Host.start(new Places(List.of(folder.resolve("plugins")), folder.resolve("samples")));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    @Test
    void bringsTheBuiltInInspections() throws IOException {
        try (Host host = host()) {
            assertThat(host.registry().inspections()).hasSameSizeAs(BuiltInInspections.all());
        }
    }

    @Test
    void opensAnOrganisationWithTheFrameworkOfAPlugin() throws IOException {
        write("plugins/by.json", FRAMEWORK);
        try (Host host = host()) {
            Opened opened = host.open(write("o.json", ORGANISATION));
            assertThat(opened.framework().name()).isEqualTo("Byens grundlag");
            assertThat(opened.frameworkMissing()).isFalse();
        }
    }

    @Test
    void opensAnOrganisationWhoseFrameworkIsMissing() throws IOException {
        try (Host host = host()) {
            Opened opened = host.open(write("o.json", ORGANISATION));
            assertThat(opened.frameworkMissing()).isTrue();
            assertThat(opened.framework().roles()).isEmpty();
        }
    }

    @Test
    void prefersThePluginToAFileBesideTheOrganisation() throws IOException {
        write("by.json", FRAMEWORK.replace("Byens", "Et andet"));
        Path organisation = write("o.json", ORGANISATION);
        try (Host host = host()) {
            assertThat(host.open(organisation).framework().name()).isEqualTo("Et andet grundlag");
        }
        write("plugins/by.json", FRAMEWORK);
        try (Host host = host()) {
            assertThat(host.open(organisation).framework().name()).isEqualTo("Byens grundlag");
        }
    }

    @Test
    void takesAFrameworkBesideOnlyWhereItIsTheOneThatIsNamed() throws IOException {
        write("framework.json", FRAMEWORK.replace("\"by\"", "\"landsby\""));
        try (Host host = host()) {
            assertThat(host.open(write("o.json", ORGANISATION)).frameworkMissing())
                    .isTrue();
        }
    }

    @Test
    void tellsWhatCannotBeRead() throws IOException {
        Path broken = write("o.json", "{");
        try (Host host = host()) {
            assertThatThrownBy(() -> host.open(broken)).isInstanceOf(DocumentFormatException.class);
            assertThatThrownBy(() -> host.open(folder.resolve("none"))).isInstanceOf(NoSuchFileException.class);
        }
    }

    @Test
    void analysesOnTheDayAskedForOrTheOrganisationsOwn() throws IOException {
        write("plugins/by.json", FRAMEWORK);
        try (Host host = host()) {
            Opened opened = host.open(write("o.json", ORGANISATION));
            Analysis own = host.analyse(opened.organisation(), opened.framework(), null);
            assertThat(own.context().day()).isEqualTo(LocalDate.of(2026, 11, 1));
            assertThat(own.report().findings()).extracting(Finding::inspection).contains("structure.vacant");
            LocalDate later = LocalDate.of(2027, 1, 1);
            assertThat(host.analyse(opened.organisation(), opened.framework(), later)
                            .context()
                            .day())
                    .isEqualTo(later);
        }
        Organisation timeless = Organisation.empty("o", "O", null);
        assertThat(Host.day(timeless, null)).isEqualTo(LocalDate.now());
    }

    @Test
    void listsSamplesByNameAndNothingElse() throws IOException {
        try (Host host = host()) {
            assertThat(host.samples()).isEmpty();
            Path b = write("samples/b.json", ORGANISATION);
            Path a = write("samples/a.json", ORGANISATION);
            write("samples/notes.txt", "x");
            assertThat(host.samples()).containsExactly(a, b);
        }
    }
}
