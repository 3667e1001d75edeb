package dk.kaskade.reform.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.exchange.xlsx.XlsxWorkbook;
import dk.kaskade.organisation.Scenario.Verdict;
import dk.kaskade.progress.Progress;
import dk.kaskade.report.sheets.Dossier;
import dk.kaskade.report.sheets.Sheet;
import dk.kaskade.store.JsonText;
import dk.kaskade.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReformSheetsTest {
    private static ReformSheets sheets(Map<String, Verdict> decisions) {
        return new ReformSheets(Proposals.proposal(decisions), Texts.DANISH);
    }

    private static List<Object> change(Map<String, Verdict> decisions, String id) {
        return sheets(decisions).changes().rows().stream()
                .filter(row -> id.equals(row.get(row.size() - 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no change " + id));
    }

    @Test
    void tellsEachChangeWithWhatItWasAndWhatItBecomes() {
        assertThat(change(Map.of(), "moved:t3"))
                .contains("Flyttet", "Nærmeste leder", "under <b>Chef</b>", "under Områdechef", "mangler svar");
        assertThat(change(Map.of(), "changed:c1:title")).contains("Ændret", "Titel", "Chef", "Områdechef");
        assertThat(change(Map.of(), "new:t4")).contains("Ny", "under Områdechef");
        assertThat(change(Map.of(), "closed:c2")).contains("Nedlagt", "under Direktør");
    }

    @Test
    void tellsWhatWasDecided() {
        Map<String, Verdict> decisions = Map.of("new:t4", Verdict.REJECTED, "moved:t3", Verdict.ACCEPTED);
        assertThat(change(decisions, "new:t4")).contains("afvist");
        assertThat(change(decisions, "moved:t3")).contains("med");
    }

    @Test
    void tellsOnlyFiguresThatBecomeDifferent() {
        Sheet figures = sheets(Map.of()).figures();
        assertThat(figures.rows())
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get(2)).isNotEqualTo(row.get(3)));
        assertThat(figures.rows()).anySatisfy(row -> assertThat(row).contains("Lederstillinger"));
    }

    @Test
    void tellsThePastByItsOwnNames() {
        assertThat(change(Map.of("changed:c1:title", Verdict.REJECTED), "closed:t2"))
                .contains("under Chef")
                .doesNotContain("under Områdechef");
    }

    @Test
    void makesACardOfTheDifference() {
        ReformSheets sheets = new ReformSheets(
                Proposals.between(
                        "dir level=1 title=Direktør\n  c1 level=2 title=Chef",
                        "dir level=1 title=Direktør\n  c2 level=2 title=Områdechef",
                        Map.of("closed:c1", Verdict.ACCEPTED)),
                Texts.DANISH);
        assertThat(sheets.cards()).extracting(DutyCard::fate).containsExactly(DutyCard.Fate.NEW, DutyCard.Fate.CLOSED);
        assertThat(sheets.cards().get(0).gained()).singleElement().satisfies(duty -> {
            assertThat(duty.title()).isEqualTo("C1");
            assertThat(duty.from()).isEqualTo("Direktør");
            assertThat(duty.to()).isEmpty();
        });
        assertThat(sheets.cards().get(1).lost()).containsExactly("C1");
        assertThat(sheets.duties().rows())
                .anySatisfy(row -> assertThat(row).contains("Områdechef", "ny", "C1", "Direktør"))
                .anySatisfy(row -> assertThat(row).contains("Chef", "falder bort", "C1"));
    }

    @Test
    void passesADutyOnToWhoTakesItUp() {
        String today =
                "top level=1 title=Top\n  dir level=2 title=Stab\n    c1 level=2 title=Chef\n    c2 level=2 title=Chef";
        String proposed = today.replace("dir level=2", "dir level=1");
        assertThat(new ReformSheets(Proposals.between(today, proposed, Map.of()), Texts.DANISH).cards())
                .singleElement()
                .satisfies(card -> {
                    assertThat(card.fate()).isEqualTo(DutyCard.Fate.STAYS);
                    assertThat(card.lost()).containsExactly("C1");
                    assertThat(card.gained().get(0).title()).isEqualTo("D1");
                    assertThat(card.gained().get(0).to()).containsExactly("Chef (2)");
                });
    }

    @Test
    void setsWhatIsLeftOutApart() {
        assertThat(sheets(Map.of()).mutedChanges()).isEmpty();
        assertThat(sheets(Map.of("new:t4", Verdict.REJECTED)).mutedChanges()).containsExactly(0);
        Dossier dossier = ReformReport.of(Proposals.proposal(Map.of("new:t4", Verdict.REJECTED)), Texts.DANISH);
        assertThat(dossier.lines()).anySatisfy(line -> assertThat(line).contains("0 er taget med, 1 er afvist"));
    }

    @Test
    void groupsTheChangesOfTheReportByKind() {
        Dossier dossier = ReformReport.of(Proposals.proposal(Map.of()), Texts.DANISH);
        Dossier.Chapter changes = dossier.chapters().get(0);
        assertThat(changes.groups()).extracting(Dossier.Group::sign).startsWith("new", "closed", "moved", "changed");
        int last = changes.groups().get(changes.groups().size() - 1).to();
        assertThat(last).isEqualTo(changes.sheet().rows().size());
        assertThat(dossier.tiles()).anySatisfy(tile -> {
            assertThat(tile.label()).isEqualTo("Lederstillinger");
            assertThat(tile.before()).isEqualTo("6");
            assertThat(tile.after()).isEqualTo("5");
        });
    }

    @Test
    void becomesAWorkbookAndJson() throws IOException {
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        ReformSheets sheets = sheets(Map.of());
        XlsxWorkbook.write(sheets.about(), sheets.all(), Texts.DANISH, book, Progress.UNWATCHED);
        assertThat(book.size()).isPositive();
        assertThat(JsonText.of(sheets.records())).contains("\"changes\": [", "\"moved:t3\"", "\"gaps\"");
    }

    @Test
    void saysTheSameInBothLanguages() {
        assertThat(ReformSheets.texts().keys(Texts.DANISH))
                .isEqualTo(ReformSheets.texts().keys(Texts.ENGLISH));
    }
}
