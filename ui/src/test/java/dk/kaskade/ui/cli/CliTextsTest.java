package dk.kaskade.ui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.text.Texts;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class CliTextsTest {
    private static Properties help(String language) throws IOException {
        Properties help = new Properties();
        try (var in = Objects.requireNonNull(Cli.class.getResourceAsStream("help_" + language + ".properties"))) {
            help.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return help;
    }

    @Test
    void saysEverythingInBothLanguages() throws IOException {
        assertThat(Cli.texts().keys(Texts.DANISH)).isEqualTo(Cli.texts().keys(Texts.ENGLISH));
        assertThat(help("da").keySet()).isEqualTo(help("en").keySet());
    }

    @Test
    void describesEveryOptionAndArgument() {
        for (String command : new String[] {"check", "reach", "role", "chart", "open"}) {
            String help = new Call().of(command, "--help").out();
            String valg = help.substring(help.indexOf("Valg:"));
            assertThat(valg.lines()
                            .filter(line -> line.matches("\\s+(-\\w, )?--\\S+\\s*"))
                            .map(String::strip))
                    .as("an option that stands alone on its line is followed by its description")
                    .allSatisfy(option -> assertThat(valg).containsPattern("\\Q" + option + "\\E\\s*\\n {20,}\\S"));
        }
    }
}
