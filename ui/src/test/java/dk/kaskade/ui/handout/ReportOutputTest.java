package dk.kaskade.ui.handout;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.comparison.sheets.Beside;
import dk.kaskade.correspondence.Corrections;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.host.Disclosure;
import dk.kaskade.host.Host;
import dk.kaskade.host.Places;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Scenario;
import dk.kaskade.progress.Progress;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.paint.Lens;
import dk.kaskade.ui.paint.LensChoice;
import dk.kaskade.ui.session.Compared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportOutputTest {
    @TempDir
    Path folder;

    private Host host;

    @BeforeEach
    void start() {
        host = Host.start(new Places(List.of(), folder));
    }

    @AfterEach
    void stop() throws IOException {
        host.close();
    }

    private static Snapshot snapshot(boolean proposal, Compared compared) {
        Organisation today = Beside.organisation();
        Organisation shown = proposal
                ? ChainText.organisation("dir level=1\n  c1 level=2\n  ny level=2 title=Nyleder\n")
                        .withScenario(Scenario.of(today, "i-dag.json", ChainText.DAY))
                : today;
        return new Snapshot(shown, Beside.framework(), LensChoice.of(Lens.ROLE), Optional.empty(), compared);
    }

    private static Compared two() {
        return new Compared(List.of(Beside.named("Første"), Beside.named("Anden")), Corrections.NONE);
    }

    private static Handout handout(Content content, Form form) {
        return Handout.first(LensChoice.of(Lens.ROLE), false)
                .with(content, form)
                .with(Disclosure.NAMELESS);
    }

    @Test
    void offersOnlyWhatThereIs() {
        assertThat(snapshot(false, Compared.NOTHING).contents())
                .doesNotContain(Content.COMPARISON, Content.CHANGES)
                .contains(Content.CHART);
        assertThat(snapshot(true, two()).contents()).contains(Content.COMPARISON, Content.CHANGES);
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPARISON", "CHANGES"})
    void writesEveryForm(Content content) throws IOException {
        Outputs outputs = new Outputs(host, snapshot(true, two()), new Wording(Texts.DANISH));
        for (Form form : outputs.forms(content)) {
            Path target = folder.resolve("ud." + form.extension());
            assertThat(outputs.write(handout(content, form), target, Progress.UNWATCHED))
                    .isEqualTo(1);
            assertThat(Files.size(target)).isPositive();
        }
        String page = Files.readString(folder.resolve("ud.html"));
        assertThat(page).contains(content == Content.CHANGES ? "Nyleder" : "A</span>");
        assertThat(page).doesNotContain("Person p-dir");
        assertThat(Files.readString(folder.resolve("ud.json"))).startsWith("{");
    }

    @ParameterizedTest
    @EnumSource(names = {"COMPARISON", "CHANGES"})
    void showsPagesOrTheFirstTable(Content content) throws IOException {
        Outputs outputs = new Outputs(host, snapshot(true, two()), new Wording(Texts.DANISH));
        Preview pages = outputs.preview(handout(content, Form.PDF), Progress.UNWATCHED);
        assertThat(pages).isInstanceOf(Preview.Pages.class);
        ((Preview.Pages) pages).pages().close();
        assertThat(outputs.preview(handout(content, Form.XLSX), Progress.UNWATCHED))
                .isInstanceOfSatisfying(
                        Preview.Rows.class, rows -> assertThat(rows.all()).isPositive());
    }
}
