package dk.kaskade.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.inspect.Inspection;
import dk.kaskade.inspect.InspectionInfo;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.rules.BuiltInInspections;
import dk.kaskade.store.FrameworkFile;
import dk.kaskade.store.OrganisationFile;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.look.KeyHint;
import dk.kaskade.ui.look.Wording;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the user guide to the program: what can be found, the keys, and the files it shows. */
class GuideTest {
    private static final Pattern JSON = Pattern.compile("```json\\R(\\{.*?)```", Pattern.DOTALL);
    /** Hidden from menus and keys until somebody does them. */
    private static final EnumSet<ActionId> DONE_BY_NOBODY = EnumSet.noneOf(ActionId.class);

    private static final Path DOCS = Path.of("..", "docs");

    private static String guide(Locale language) throws IOException {
        return Files.readString(DOCS.resolve("guide." + language.getLanguage() + ".md"));
    }

    @Test
    void everyInspectionIsExplainedByItsNameAndId() throws IOException {
        List<InspectionInfo> infos =
                BuiltInInspections.all().stream().map(Inspection::info).toList();
        FindingTexts texts = FindingTexts.of(infos, Organisation.empty("o", "O", null), Framework.none());
        for (Locale language : Texts.LANGUAGES) {
            List<String> rows = guide(language).lines().toList();
            for (InspectionInfo info : infos) {
                String start = "| **" + texts.name(info.id(), language) + "** (" + kind(info, language);
                assertThat(rows)
                        .as(info.id())
                        .anyMatch(row -> row.startsWith(start) && row.contains("`" + info.id() + "`"));
            }
        }
    }

    private static String kind(InspectionInfo info, Locale language) {
        String word = info.severity().name().toLowerCase(Locale.ROOT);
        return new Wording(language).text("findings.kind." + word).toLowerCase(language);
    }

    @Test
    void everyKeyIsListedWithWhatItDoes() throws IOException {
        for (Locale language : Texts.LANGUAGES) {
            List<String> rows = guide(language).lines().toList();
            Wording wording = new Wording(language);
            for (ActionId id : EnumSet.complementOf(DONE_BY_NOBODY)) {
                id.key()
                        .map(key -> KeyHint.words(key).replace("⌘", "Ctrl+"))
                        .ifPresent(key -> assertThat(rows)
                                .as(id.name())
                                .anyMatch(row -> row.startsWith("| `" + key + "` | " + wording.text(id.textKey()))));
            }
        }
    }

    @Test
    void theFilesShownCanBeRead() throws IOException {
        for (Locale language : Texts.LANGUAGES) {
            List<String> files = JSON.matcher(guide(language))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();
            assertThat(files).hasSize(2);
            Framework framework = FrameworkFile.read(new StringReader(files.get(0)), "guide");
            Organisation organisation = OrganisationFile.read(new StringReader(files.get(1)), "guide");
            assertThat(framework.roles()).hasSize(2);
            assertThat(framework.expectations()).hasSize(4);
            assertThat(organisation.framework()).isEqualTo(framework.id());
        }
    }
}
