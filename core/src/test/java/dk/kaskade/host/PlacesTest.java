package dk.kaskade.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final Path PROGRAM = Path.of("program");

    private static Properties system(String name, String... more) {
        Properties properties = new Properties();
        properties.setProperty("os.name", name);
        properties.setProperty("user.home", "home");
        for (int i = 0; i < more.length; i += 2) {
            properties.setProperty(more[i], more[i + 1]);
        }
        return properties;
    }

    @Test
    void looksBesideTheProgramFirst() {
        Places places = Places.of(PROGRAM, system("Linux"), Map.of());
        assertThat(places.plugins())
                .containsExactly(Path.of("program/plugins"), Path.of("home/.local/share/kaskade/plugins"));
        assertThat(places.samples()).isEqualTo(Path.of("program/sample-orgs"));
    }

    @Test
    void looksWhereEachSystemKeepsAUsersData() {
        assertThat(Places.of(PROGRAM, system("Linux"), Map.of("XDG_DATA_HOME", "data"))
                        .plugins())
                .endsWith(Path.of("data/kaskade/plugins"));
        assertThat(Places.of(PROGRAM, system("Windows 11"), Map.of("APPDATA", "roaming"))
                        .plugins())
                .endsWith(Path.of("roaming/Kaskade/plugins"));
        assertThat(Places.of(PROGRAM, system("Mac OS X"), Map.of()).plugins())
                .endsWith(Path.of("home/Library/Application Support/Kaskade/plugins"));
    }

    @Test
    void looksOnlyWhereTheSystemPropertiesSay() {
        Properties given = system("Linux", Places.PLUGINS, "a" + File.pathSeparator + "b", Places.SAMPLES, "s");
        Places places = Places.of(PROGRAM, given, Map.of());
        assertThat(places.plugins()).containsExactly(Path.of("a"), Path.of("b"));
        assertThat(places.samples()).isEqualTo(Path.of("s"));
    }
}
