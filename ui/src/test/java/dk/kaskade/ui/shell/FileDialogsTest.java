package dk.kaskade.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.text.Texts;
import dk.kaskade.ui.look.SwingTexts;
import dk.kaskade.ui.look.Wording;
import javax.swing.UIManager;
import org.junit.jupiter.api.Test;

class FileDialogsTest {
    private static final FileDialogs.Kind JSON = new FileDialogs.Kind("Organisationer", "json");

    @Test
    void aNameGetsItsExtensionOnce() {
        assertThat(FileDialogs.withExtension("min kæde", JSON)).isEqualTo("min kæde.json");
        assertThat(FileDialogs.withExtension("min kæde.JSON", JSON)).isEqualTo("min kæde.JSON");
        assertThat(FileDialogs.withExtension("kæde.v2", JSON)).isEqualTo("kæde.v2.json");
    }

    @Test
    void swingsOwnWordsFollowTheLanguage() {
        Wording wording = new Wording(Texts.DANISH);
        SwingTexts.follow(wording);
        assertThat(UIManager.getString("FileChooser.cancelButtonText")).isEqualTo("Annullér");
        assertThat(UIManager.getString("FileChooser.fileSizeKiloBytes")).isEqualTo("{0} KB");

        wording.speak(Texts.ENGLISH);
        assertThat(UIManager.getString("FileChooser.cancelButtonText")).isEqualTo("Cancel");
    }
}
