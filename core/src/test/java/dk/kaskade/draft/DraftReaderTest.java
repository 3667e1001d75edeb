package dk.kaskade.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.FocusArea;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.GuideMark;
import dk.kaskade.framework.Line;
import dk.kaskade.framework.Practice;
import dk.kaskade.framework.Role;
import dk.kaskade.framework.Value;
import dk.kaskade.store.FrameworkFile;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftReaderTest {
    private static final String ROLES = """
            LEDELSE I PRØVEBY
            Sådan gør vi i Prøveby Kommune hver eneste dag, og det er vi glade for at kunne fortælle om.

            Direktører - Forventninger til rollen
            • Viser vej for alle, der arbejder

            i hele kommunen

            • Holder øje med pengene, vækst-
            og velfærd og alt det nye i sam-
            fundet

            Foto: Anne Eksempel
             Centerchefrollen
            •\tHolder fri hver fredag
            • Ringer til alle sine
            kolleger om mandagen
             Ledere af medarbejdere
            •
            Spørger hver dag, hvordan det går
            12
            med arbejdet
            • Laver kaffe
             Vejledning
            Her står en hel masse om, hvordan listerne skal bruges til daglig i centrene.
            """;

    private static Draft read(String text) {
        return DraftReader.read(text, new Given("", "", "prøve"));
    }

    private static List<String> texts(Framework framework, String role) {
        return framework.expectations().stream()
                .filter(e -> e.roles().contains(role))
                .map(Expectation::text)
                .toList();
    }

    @Test
    void readsAListForEachRoleWhateverThePaperDidToIt() {
        Framework framework = read(ROLES).framework();
        assertThat(framework.roles())
                .extracting(Role::id, Role::name, Role::plural, Role::level)
                .containsExactly(
                        tuple("direktoer", "Direktør", "Direktører", 1),
                        tuple("centerchef", "Centerchef", "Centerchefer", 2),
                        tuple("leder-af-medarbejdere", "Leder af medarbejdere", "Ledere af medarbejdere", 3));
        assertThat(texts(framework, "direktoer"))
                .containsExactly(
                        "Viser vej for alle, der arbejder i hele kommunen",
                        "Holder øje med pengene, vækst- og velfærd og alt det nye i samfundet");
        assertThat(texts(framework, "centerchef"))
                .containsExactly("Holder fri hver fredag", "Ringer til alle sine kolleger om mandagen");
        assertThat(texts(framework, "leder-af-medarbejdere"))
                .containsExactly("Spørger hver dag, hvordan det går med arbejdet", "Laver kaffe");
        assertThat(framework.lines())
                .containsExactly(new Line("direktoer", "centerchef"), new Line("centerchef", "leder-af-medarbejdere"));
    }

    @Test
    void tellsWhereEachExpectationStands() {
        Framework framework = read(ROLES).framework();
        Expectation second = framework.expectation("centerchef-02").orElseThrow();
        assertThat(second.title()).isEqualTo("Ringer til alle sine kolleger om mandagen");
        assertThat(second.source().document()).isEqualTo("grundlag");
        assertThat(second.source().section()).isEqualTo("Centerchefer");
        assertThat(second.source().item()).isEqualTo(2);
        assertThat(framework.municipality()).isEqualTo("Prøveby Kommune");
        assertThat(framework.id()).isEqualTo("proeveby");
    }

    @Test
    void handsBackWhatBecameNothingWithItsLines() {
        assertThat(read(ROLES).leftovers())
                .extracting(Leftover::from, Leftover::to, Leftover::kind)
                .containsExactly(
                        tuple(2, 2, Leftover.Kind.PROSE),
                        tuple(13, 13, Leftover.Kind.FURNITURE),
                        tuple(21, 21, Leftover.Kind.FURNITURE),
                        tuple(24, 24, Leftover.Kind.HEADING),
                        tuple(25, 25, Leftover.Kind.PROSE));
    }

    @Test
    void readsNumberedPointsUnderAHeadingThatIsBrokenOverLines() {
        Draft draft = read("""
                FÆLLES PUNKTER EGEN OVERSÆTTELSE

                Mod på det nye, plads til

                hinanden og en god over-

                gang


                Vi øver os i at:

                1. Kaste bolden – give den videre, inden nogen når at kede

                sig

                2. Gribe den igen – også når den kommer skævt


                Det skriver jeg selv her:

                Luft i hverdagen

                Vi øver os i at:

                1. Åbne vinduet – hver eneste formiddag klokken ti


                2. Lukke det igen – den 1. marts er ikke sommer endnu
                """);
        Framework framework = draft.framework();
        assertThat(framework.focusAreas())
                .extracting(FocusArea::name, area -> area.points().size())
                .containsExactly(
                        tuple("Mod på det nye, plads til hinanden og en god overgang", 2),
                        tuple("Luft i hverdagen", 2));
        assertThat(framework.expectations())
                .allMatch(Expectation::common)
                .allMatch(Expectation::translate)
                .extracting(Expectation::title)
                .containsExactly("Kaste bolden", "Gribe den igen", "Åbne vinduet", "Lukke det igen");
        assertThat(framework.expectations().get(0).text())
                .isEqualTo("Kaste bolden – give den videre, inden nogen når at kede sig");
    }

    @Test
    void readsValuesGuideMarksAndPractices() {
        Framework framework = read("""
                        Vores værdier

                        Venlighed
                        Vi hilser på hinanden om morgenen, og vi
                        siger farvel, når vi går.

                        Orden
                        Vi lægger tingene på plads efter os, også
                        når ingen ser det.

                        Pejlemærker for os
                        Pejlemærkerne kan skrues op og ned, som man har lyst til det i dagens løb.

                        RO OG ORDEN FART OG TEMPO

                        LEG OG LYST    ALVOR

                        Hvad der ellers sker
                        Hver leder har en årlig LUS. Nye ledere får onboarding i den første uge.
                        """).framework();
        assertThat(framework.values())
                .extracting(Value::name, Value::text)
                .contains(tuple("Venlighed", "Vi hilser på hinanden om morgenen, og vi siger farvel, når vi går."));
        assertThat(framework.values()).hasSize(2);
        assertThat(framework.guideMarks())
                .extracting(GuideMark::name)
                .containsExactly("Ro og orden", "Fart og tempo", "Leg og lyst", "Alvor");
        assertThat(framework.practices())
                .extracting(Practice::id, Practice::everyMonths)
                .containsExactly(tuple("lus", 12), tuple("onboarding", 0));
    }

    @Test
    void takesNoQuotationAndNoPlanForAnExpectation() {
        Draft draft = read("""
                Om os

                ”Direktøren er god
                til at spille kort.”

                - en leder

                Indsatser
                • Kortaften for alle, der har lyst til det
                • Kaffe hver dag klokken ti i kantinen
                """);
        assertThat(draft.framework().expectations()).isEmpty();
        assertThat(draft.leftovers())
                .extracting(Leftover::kind)
                .containsExactly(
                        Leftover.Kind.QUOTE,
                        Leftover.Kind.QUOTE,
                        Leftover.Kind.HEADING,
                        Leftover.Kind.POINT,
                        Leftover.Kind.POINT);
    }

    @Test
    void findsARoleWithoutAnEmptyLineAboveIt() {
        Framework framework = read("""
                        Om os

                        Vi er mange, og vi arbejder
                        hver eneste dag.
                        Teamledere
                        • Koger kaffe til hele holdet
                        """).framework();
        assertThat(framework.expectations()).extracting(Expectation::id).containsExactly("teamleder-01");
    }

    @Test
    void makesAnEmptyFrameworkOfAnEmptyText() {
        Draft draft = read("\n \n");
        assertThat(draft.framework().expectations()).isEmpty();
        assertThat(draft.framework().id()).isEqualTo("proeve");
        assertThat(draft.leftovers()).isEmpty();
    }

    @Test
    void canBeReadBackFromItsFile() throws IOException {
        Framework framework = read(ROLES).framework();
        Framework again = FrameworkFile.read(new StringReader(FrameworkFile.toJson(framework)), "x");
        assertThat(again).isEqualTo(framework);
    }
}
