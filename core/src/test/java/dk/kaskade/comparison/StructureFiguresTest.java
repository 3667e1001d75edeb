package dk.kaskade.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.kaskade.comparison.Figure.Absence;
import dk.kaskade.text.Texts;
import org.junit.jupiter.api.Test;

class StructureFiguresTest {
    private static Figure figure(String organisation, String id) {
        return Side.figure("", organisation, id);
    }

    private static Figure under(String norms, String organisation, String id) {
        return Side.figure(norms, organisation, id);
    }

    private static void is(Figure figure, double value, int of, String... positions) {
        assertThat(figure.value()).isCloseTo(value, within(1e-9));
        assertThat(figure.of()).isEqualTo(of);
        assertThat(figure.positions()).containsExactly(positions);
    }

    @Test
    void countsPositionsAndThePeopleWhoHoldThem() {
        String two = "a level=1 holders=p,q\nb level=2 holders=p\nc level=2 vacant";
        is(figure(two, "positions"), 3, 3, "a", "b", "c");
        is(figure(two, "people"), 2, 3, "a", "b");
    }

    @Test
    void whoDoesNotTellHowManyEmployeesIsNotTakenAsNone() {
        String some = "a level=1 staff=0\nb level=2 staff=9\nc level=2";
        is(figure(some, "staff"), 9, 2, "a", "b");
        is(figure(some, "staff-per-leader"), 4.5, 2, "a", "b");
        is(figure(some, "leaders-per-staff"), 200 / 9.0, 2, "a", "b");
        assertThat(figure("a level=1", "staff").absence()).isEqualTo(Absence.UNKNOWN);
        assertThat(figure("a level=1 staff=0", "leaders-per-staff").absence()).isEqualTo(Absence.NOTHING_TO_EXAMINE);
    }

    @Test
    void tellsLevelsInUseAndTheLongestLine() {
        String chain = "a level=1\n  b level=4\n    c level=4\n  d level=2";
        is(figure(chain, "levels"), 3, 4, "a", "b", "c", "d");
        is(figure(chain, "depth"), 3, 4, "c");
        is(figure(chain, "width:leader-of-employees"), 2, 4, "b", "c");
        is(figure(chain, "width-share:chief"), 0.25, 4, "d");
        is(figure(chain, "width:leader-of-leaders"), 0, 4);
    }

    @Test
    void whatStandsInARingOrUnderItHasNoDepth() {
        String ring = "a level=1 reportsTo=b\nb level=2 reportsTo=a\nc level=3 reportsTo=b";
        assertThat(figure(ring, "depth").absence()).isEqualTo(Absence.NOTHING_TO_EXAMINE);
        is(figure(ring + "\nd level=1", "depth"), 1, 1, "d");
    }

    @Test
    void aLineIsSkippedOnlyWhereARoleLiesBetween() {
        is(figure("a level=1\n  b level=2\n  c level=3", "level-skipped"), 1, 2, "c");
        is(figure("a level=1\n  b level=2", "level-skipped"), 0, 1);
        is(figure("a level=1\n  b roles=chef,team\n    c level=4\n  d", "level-skipped-share"), 0, 3);
        assertThat(figure("a\n  b level=3", "level-skipped").absence()).isEqualTo(Absence.NOTHING_TO_EXAMINE);
        is(figure("a\nb level=3", "without-role"), 1, 2, "a");
    }

    @Test
    void spansAreToldByMedianQuartilesAndExtremes() {
        String five = "a level=4 staff=1\nb level=4 staff=2\nc level=4 staff=3\nd level=4 staff=4\ne level=4 staff=9";
        is(figure(five, "span-direct-median"), 3, 5, "a", "b", "c", "d", "e");
        is(figure(five, "span-direct-lower"), 2, 5, "a", "b");
        is(figure(five, "span-direct-upper"), 4, 5, "d", "e");
        is(figure(five, "span-direct-min"), 1, 5, "a");
        is(figure(five, "span-direct-max-level:leader-of-employees"), 9, 5, "e");
        assertThat(figure(five, "span-direct-max-level:chief").absence()).isEqualTo(Absence.NONE);
    }

    @Test
    void directLeadersAmongThemAndEverybodyBelowAreThreeNumbers() {
        String chain = "a level=1 staff=1\n  b level=4 staff=5\n  c level=4 staff=7 vacant";
        is(figure(chain, "span-direct-max"), 9, 2, "a");
        is(figure(chain, "span-leaders-max"), 1, 1, "a");
        is(figure(chain, "span-total-max"), 14, 2, "a");
    }

    @Test
    void aSpanCountsLeadersAndEmployeesAsFarAsTheFileTells() {
        String untold = "a level=1 staff=2\n  b level=4\n  c level=4 vacant";
        is(figure(untold, "span-direct-median"), 3, 1, "a");
        is(figure(untold, "span-leaders-median"), 1, 1, "a");
        is(figure(untold, "span-total-median"), 3, 1, "a");
        is(figure(untold, "span-staff-unknown"), 2, 3, "b", "c");
        is(figure("a level=1\n  b level=3\n    c level=4", "span-direct-median-level:leader-of-leaders"), 1, 1, "b");
        is(figure("a level=1 staff=0", "span-staff-unknown"), 0, 1);
    }

    @Test
    void whoLeadsNobodyAsToldIsOfUnknownSpanWhereNotAllIsTold() {
        assertThat(figure("a level=4 staff=0", "span-direct-median").absence()).isEqualTo(Absence.NOTHING_TO_EXAMINE);
        assertThat(figure("a level=4", "span-direct-median").absence()).isEqualTo(Absence.UNKNOWN);
        assertThat(figure("a level=4", "span-leaders-median").absence()).isEqualTo(Absence.NOTHING_TO_EXAMINE);
        assertThat(figure("", "span-staff-unknown").absence()).isEqualTo(Absence.NOTHING_TO_EXAMINE);
    }

    @Test
    void leadersOfEmployeesHaveNoFigureOfLeadersAmongTheirDirect() {
        Comparison one = Side.of(Side.party("", "a level=1\n  b level=4"));
        assertThat(Side.ids(one))
                .contains("span-leaders-median-level:leader-of-leaders", "span-total-median-level:leader-of-employees")
                .doesNotContain("span-leaders-median-level:leader-of-employees");
    }

    @Test
    void fieldsAreInheritedFromTheUnitAbove() {
        String fields = """
                a level=4 unit=u1 staff=3
                b level=4 unit=u0 staff=5
                c level=4 staff=8
                unit: u0 field=skole
                unit: u1 parent=u0
                """;
        is(figure(fields, "span-direct-median-field:skole"), 4, 2, "a", "b");
        is(figure(fields, "span-direct-min-field:skole"), 3, 2, "a");
        is(figure(fields, "span-direct-max-field:skole"), 5, 2, "b");
        assertThat(Side.ids(Side.of(Side.party("", fields))))
                .filteredOn(id -> id.endsWith(":skole"))
                .hasSize(3);
    }

    @Test
    void fieldsInCommonUseHaveANameInEachLanguageAndOthersStandAsWritten() {
        Comparison one = Side.of(Side.party(
                "", "a level=4 unit=u0\nb level=4 unit=u1\nunit: u0 field=beskaeftigelse\nunit: u1 field=østlig_havn"));
        FigureId known =
                Side.row(one, "span-direct-median-field:beskaeftigelse").id();
        assertThat(known.name(Texts.DANISH)).isEqualTo("Direkte, median: området Beskæftigelse");
        assertThat(known.name(Texts.ENGLISH)).isEqualTo("Direct, median: field Employment");
        assertThat(FieldName.of("østlig havn").english()).isEqualTo("Østlig havn");
        assertThat(FieldName.of(" Ældre").english()).isEqualTo("Elderly care");
    }

    @Test
    void outsideANormIsMoreThanTheMostOrFewerThanTheFewest() {
        String four = "a level=4 staff=4\nb level=4 staff=5\nc level=4 staff=9\nd level=4 staff=10\ne level=4";
        String norm = "span: * min=5 max=9 source=Et_sted year=2019";
        is(under(norm, four, "outside-norm"), 0.5, 4, "a", "d");
        is(under(norm, four, "above-norm"), 0.25, 4, "d");
        is(under(norm, four, "below-norm"), 0.25, 4, "a");
        is(under(norm, four, "outside-norm-level:leader-of-employees"), 0.5, 4, "a", "d");
        assertThat(under(norm, "a level=4", "outside-norm").absence()).isEqualTo(Absence.UNKNOWN);
        assertThat(under("", four, "outside-norm").absence()).isEqualTo(Absence.NOTHING_TO_EXAMINE);
    }

    @Test
    void theNormNamesItsSourceAndYearOfEveryMunicipality() {
        Party one = Side.party("span: * min=5 max=9 source=Et_sted year=2019", "a level=4 staff=4");
        Party other = Side.party("span: * min=5 max=9 source=Andetsteds", "a level=4 staff=4");
        String why = Side.row(Side.of(one, other, one), "outside-norm").id().why(Texts.DANISH);
        assertThat(why).contains("Andetsteds; Et sted, 2019.");
    }

    @Test
    void oneToOneIsOneReportAndNoEmployeesAsTold() {
        is(figure("a level=1 staff=0\n  b level=2", "one-to-one"), 1, 1, "a");
        is(figure("a level=1 staff=1\n  b level=2", "one-to-one"), 0, 1);
        is(figure("a level=1 staff=0\n  b level=2\n  c level=2", "one-to-one"), 0, 1);
        assertThat(figure("a level=1\n  b level=2", "one-to-one").absence()).isEqualTo(Absence.UNKNOWN);
        assertThat(figure("a level=1", "one-to-one").absence()).isEqualTo(Absence.NOTHING_TO_EXAMINE);
    }

    @Test
    void tellsWhoHoldsThePositions() {
        String held = "a level=1 acting\nb level=2 vacant\nc roles=chef,team holders=p,q\nd level=4 holders=p,p";
        is(figure(held, "vacant"), 1, 4, "b");
        is(figure(held, "vacant-share"), 0.25, 4, "b");
        is(figure(held, "acting"), 1, 3, "a");
        is(figure(held, "acting-share"), 1 / 3.0, 3, "a");
        is(figure(held, "several-roles"), 1, 4, "c");
        is(figure(held, "several-roles-share"), 0.25, 4, "c");
        is(figure(held, "shared"), 1, 3, "c");
        is(figure(held, "several-positions"), 1, 3, "c", "d");
    }

    @Test
    void nobodyCanActInAVacantPosition() {
        assertThat(figure("a level=1 vacant acting", "acting").absence()).isEqualTo(Absence.NOTHING_TO_EXAMINE);
        is(figure("a level=1", "vacant"), 0, 1);
    }
}
