package dk.kaskade.report.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.exchange.Edition;
import dk.kaskade.exchange.csv.CsvExporter;
import dk.kaskade.exchange.spreadsheet.TableImporter;
import dk.kaskade.extras.Extras;
import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.Inspector;
import dk.kaskade.intake.Intake;
import dk.kaskade.intake.IntakeSettings;
import dk.kaskade.organisation.Acceptance;
import dk.kaskade.organisation.Agreement;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.organisation.Strength;
import dk.kaskade.organisation.Unit;
import dk.kaskade.progress.Progress;
import dk.kaskade.report.sheets.Sheet.Column;
import dk.kaskade.rules.BuiltInInspections;
import dk.kaskade.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SheetsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Organisation ORGANISATION = Organisation.empty("x", "Prøvestad", null)
            .withUnits(List.of(
                    new Unit("k", "Prøvestad", null, null, null, Extras.NONE),
                    new Unit("c", "Center for Børn", "k", null, null, Extras.NONE)))
            .withPeople(List.of(new Person("p1", "Anne Eksempel", Extras.NONE)))
            .withPositions(List.of(
                    Position.of("dir", "Direktør", null)
                            .change()
                            .unit("k")
                            .holders(List.of("p1"))
                            .response("e1", new Response(ResponseStatus.AGREED, "Mine ord", 1, "", DAY, Extras.NONE))
                            .agreements(List.of(new Agreement("a", "Vi aftaler", DAY, DAY, List.of(), Extras.NONE)))
                            .strengths(List.of(
                                    new Strength("mod", 2, DAY, Extras.NONE),
                                    new Strength("mod", 4, DAY.plusDays(1), Extras.NONE)))
                            .build(),
                    Position.of("chef", "Centerchef", "dir")
                            .change()
                            .unit("c")
                            .staff(7)
                            .build(),
                    Position.of("leder", "Leder", "chef")))
            .withAccepted(
                    List.of(new Acceptance("structure.vacant", "chef", null, List.of(), "Opslået", DAY, Extras.NONE)));

    private static Edition edition(Locale language, boolean nameless) {
        InspectionContext context = InspectionContext.of(ORGANISATION, Framework.none(), DAY);
        Inspector inspector = new Inspector(BuiltInInspections.all());
        return new Edition(
                context,
                inspector.inspect(context),
                FindingTexts.of(inspector.infos(), ORGANISATION, Framework.none()),
                language,
                nameless);
    }

    private static List<Sheet> all(Locale language, boolean nameless) {
        Sheets sheets = new Sheets(edition(language, nameless).sheets());
        return Arrays.stream(Topic.values())
                .flatMap(topic -> sheets.of(topic).stream())
                .toList();
    }

    private static Map<String, Object> record(Topic topic, int row) {
        return new Sheets(edition(Texts.DANISH, false).sheets())
                .of(topic)
                .get(0)
                .records()
                .get(row);
    }

    @Test
    void giveEveryColumnAHeadingOfItsOwnInBothLanguages() {
        for (Locale language : Texts.LANGUAGES) {
            for (Sheet sheet : all(language, false)) {
                assertThat(sheet.columns().stream()
                                .map(column -> column.heading().toLowerCase(Locale.ROOT)))
                        .as(sheet.name())
                        .doesNotHaveDuplicates();
                assertThat(sheet.columns().stream().map(Column::key)).doesNotHaveDuplicates();
            }
        }
        assertThat(all(Texts.DANISH, false).stream().map(Sheet::name)).doesNotHaveDuplicates();
    }

    @Test
    void tellOfPositionsWhatTheFileTells() {
        assertThat(record(Topic.POSITIONS, 1))
                .containsEntry("position", "chef")
                .containsEntry("unit", "Center for Børn")
                .containsEntry("unitPath", "Prøvestad > Center for Børn")
                .containsEntry("leaderId", "dir")
                .containsEntry("leaderTitle", "Direktør")
                .containsEntry("filled", "Vakant")
                .containsEntry("staff", 7)
                .containsEntry("holders", null);
        assertThat(record(Topic.POSITIONS, 0))
                .containsEntry("holders", "Anne Eksempel")
                .containsEntry("staff", null);
    }

    @Test
    void tellOfAnAcceptedFindingWithItsReason() {
        Map<String, Object> accepted = new Sheets(edition(Texts.DANISH, false).sheets())
                .of(Topic.FINDINGS).get(0).records().stream()
                        .filter(row -> Objects.equals(row.get("accepted"), "ja"))
                        .findFirst()
                        .orElseThrow();
        assertThat(accepted)
                .containsEntry("inspectionId", "structure.vacant")
                .containsEntry("position", "chef")
                .containsEntry("reason", "Opslået")
                .containsEntry("acceptedOn", "2026-03-01");
    }

    @Test
    void tellOfAnswersAgreementsAndStrengths() {
        assertThat(record(Topic.RESPONSES, 0))
                .containsEntry("status", "aftalt")
                .containsEntry("words", "Mine ord")
                .containsEntry("priority", 1)
                .containsEntry("reason", null);
        assertThat(record(Topic.AGREEMENTS, 0))
                .containsEntry("text", "Vi aftaler")
                .containsEntry("inForce", "ja");
        assertThat(record(Topic.GUIDE_MARKS, 0)).containsEntry("strength", 2).containsEntry("counts", "nej");
        assertThat(record(Topic.GUIDE_MARKS, 1)).containsEntry("strength", 4).containsEntry("counts", "ja");
    }

    @Test
    void nameNobodyWhereNamesAreLeftOut() {
        for (Sheet sheet : all(Texts.DANISH, true)) {
            assertThat(sheet.rows().toString()).as(sheet.name()).doesNotContain("Anne");
            assertThat(sheet.columns()).noneMatch(column -> column.key().startsWith("holder"));
        }
    }

    @Test
    void giveTheSameChainWhereTheirPositionsAreReadBack() throws IOException {
        for (Locale language : Texts.LANGUAGES) {
            ByteArrayOutputStream csv = new ByteArrayOutputStream();
            new CsvExporter().write(edition(language, false), csv, Progress.UNWATCHED);
            Organisation back = Intake.of(
                            TableImporter.text()
                                    .read(
                                            new ByteArrayInputStream(csv.toByteArray()),
                                            "stillinger.csv",
                                            Progress.UNWATCHED),
                            IntakeSettings.of("x", "Prøvestad", Framework.none()),
                            Progress.UNWATCHED)
                    .organisation();
            assertThat(back.positions())
                    .extracting(Position::id, Position::title, Position::reportsTo, Position::vacant, Position::staff)
                    .containsExactlyElementsOf(ORGANISATION.positions().stream()
                            .map(p -> org.assertj.core.groups.Tuple.tuple(
                                    p.id(), p.title(), p.reportsTo(), p.vacant(), p.staff()))
                            .toList());
            assertThat(back.people()).extracting(Person::name).containsExactly("Anne Eksempel");
        }
    }
}
