package dk.kaskade.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.text.Texts;
import dk.kaskade.ui.look.Theme;
import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    private static final LocalDateTime THEN = LocalDateTime.of(2026, 11, 1, 9, 14);

    @TempDir
    Path folder;

    @Test
    void aNewMachineIsDanishAndLight() {
        Settings settings = new SettingsFile(folder.resolve("none.properties")).read();

        assertThat(settings.language()).isEqualTo(Texts.DANISH);
        assertThat(settings.theme()).isEqualTo(Theme.LIGHT);
        assertThat(settings.bounds()).isEmpty();
        assertThat(settings.recent()).isEmpty();
    }

    @Test
    void whatWasSetIsThereTheNextTime() throws IOException {
        Settings settings = new Settings();
        settings.theme(Theme.DARK);
        settings.language(Texts.ENGLISH);
        settings.bounds(new Rectangle(-20, 10, 1200, 800));
        settings.maximised(true);
        settings.findings(false);
        settings.inspectorWidth(400);
        settings.findingsHeight(20);
        settings.opened(file("Prøve | købing", "mappe æøå/a.json", 1));
        settings.opened(file("Anden", "b.json", 2));
        SettingsFile file = new SettingsFile(folder.resolve("deep").resolve("settings.properties"));

        file.write(settings);
        Settings again = file.read();

        assertThat(again.theme()).isEqualTo(Theme.DARK);
        assertThat(again.language()).isEqualTo(Texts.ENGLISH);
        assertThat(again.bounds()).contains(new Rectangle(-20, 10, 1200, 800));
        assertThat(again.maximised()).isTrue();
        assertThat(again.inspector()).isTrue();
        assertThat(again.findings()).isFalse();
        assertThat(again.inspectorWidth()).isEqualTo(400);
        assertThat(again.findingsHeight()).isEqualTo(100);
        assertThat(again.recent()).extracting(RecentFile::name).containsExactly("Anden", "Prøve / købing");
        assertThat(again.recent().get(1).path()).isEqualTo(Path.of("mappe æøå/a.json"));
        assertThat(again.recent().get(0).opened()).isEqualTo(THEN);
    }

    @Test
    void aLineThatCannotBeUnderstoodCountsAsNotThere() throws IOException {
        Path file = folder.resolve("settings.properties");
        Files.writeString(
                file,
                "theme=PINK\nlanguage=en-GB\nwindow.bounds=1,2,3\nrecent.1=rubbish\nrecent.2=2026-11-01T09:14|5|1|Navn|a.json\n");

        Settings settings = new SettingsFile(file).read();

        assertThat(settings.theme()).isEqualTo(Theme.LIGHT);
        assertThat(settings.language()).isEqualTo(Texts.ENGLISH);
        assertThat(settings.bounds()).isEmpty();
        assertThat(settings.recent()).extracting(RecentFile::name).containsExactly("Navn");
    }

    @Test
    void aFileThatIsNoTextCountsAsEmpty() throws IOException {
        Path file = folder.resolve("settings.properties");
        Files.write(file, new byte[] {(byte) 0xFF, 0, (byte) 0xC3, 'a', '\\', 'u', 'z'});

        assertThat(new SettingsFile(file).read().theme()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void aFolderInTheFilesPlaceStopsNobodyFromReading() throws IOException {
        Path file = Files.createDirectory(folder.resolve("settings.properties"));

        assertThat(new SettingsFile(file).read().language()).isEqualTo(Texts.DANISH);
    }

    @Test
    void theSameFileStandsOnceAndTheOldestIsForgotten() {
        Settings settings = new Settings();
        for (int i = 0; i < Settings.MOST_RECENT + 2; i++) {
            settings.opened(file("Navn " + i, i + ".json", i));
        }
        settings.opened(file("Navn 5 igen", "5.json", 50));

        assertThat(settings.recent()).hasSize(Settings.MOST_RECENT);
        assertThat(settings.recent().get(0).name()).isEqualTo("Navn 5 igen");
        assertThat(settings.recent()).extracting(RecentFile::name).doesNotContain("Navn 5", "Navn 0");
        settings.forget(Path.of("5.json"));
        assertThat(settings.recent()).extracting(RecentFile::name).doesNotContain("Navn 5 igen");
    }

    @Test
    void everySystemHasItsOwnFolder() {
        Path home = Path.of("hjem");
        assertThat(ConfigFolder.of("Linux", name -> null, home)).isEqualTo(Path.of("hjem", ".config", "kaskade"));
        assertThat(ConfigFolder.of("Linux", name -> "XDG_CONFIG_HOME".equals(name) ? "her" : null, home))
                .isEqualTo(Path.of("her", "kaskade"));
        assertThat(ConfigFolder.of("Windows 11", name -> "APPDATA".equals(name) ? "data" : null, home))
                .isEqualTo(Path.of("data", "Kaskade"));
        assertThat(ConfigFolder.of("Mac OS X", name -> null, home))
                .isEqualTo(Path.of("hjem", "Library", "Application Support", "Kaskade"));
    }

    private static RecentFile file(String name, String path, int gaps) {
        return new RecentFile(Path.of(path), name, THEN, 128, gaps);
    }

    @Test
    void aChosenThemeOrLanguageIsToldAtOnce() {
        Settings settings = new Settings();
        int[] told = new int[1];
        settings.whenChosen(() -> told[0]++);

        settings.theme(settings.theme().other());
        settings.language(dk.kaskade.text.Texts.ENGLISH);

        assertThat(told[0]).isEqualTo(2);
    }
}
