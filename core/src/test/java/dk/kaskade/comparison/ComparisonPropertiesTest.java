package dk.kaskade.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.fixture.LargeOrganisation;
import dk.kaskade.fixture.RandomOrganisation;
import dk.kaskade.framework.Framework;
import dk.kaskade.metrics.Metrics;
import dk.kaskade.metrics.SpanStatistics;
import dk.kaskade.oracle.RandomCase;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds of every comparison, of whatever comes in. */
class ComparisonPropertiesTest {
    private static final int CASES = 150;
    private static final String FRAMEWORK = """
            D1 direktoer leadsTo=C1 threads=red themes=maal
            C1 chef leadsTo=T1 threads=red themes=maal
            T1 team threads=red themes=maal,mod translate
            A1 * themes=data
            practice: lus everyMonths=12
            mark: m1
            span: * min=2 max=9 source=Et_sted year=2020
            span: * min=1 max=3 field=skole source=Et_andet_sted
            """;

    private static List<Party> parties() {
        List<Party> all = new ArrayList<>();
        LongStream.range(0, CASES).forEach(seed -> {
            RandomCase random = RandomCase.of(seed);
            all.add(Side.party(random.asOrganisation(), random.asFramework()));
            all.add(Side.party(RandomOrganisation.of(seed), FrameworkText.framework(FRAMEWORK)));
            all.add(Side.party(RandomOrganisation.of(seed), Framework.none()));
        });
        all.add(Side.party(Organisation.empty("o", "Tom", null), Framework.none()));
        all.add(Side.party(Organisation.empty("o", "Tom", "test"), FrameworkText.framework(FRAMEWORK)));
        all.add(Side.party(
                LargeOrganisation.of(90, FrameworkText.framework(FRAMEWORK), 5), FrameworkText.framework(FRAMEWORK)));
        return all;
    }

    private static List<Party> parties = List.of();
    private static Comparison comparison = Side.of();

    @BeforeAll
    static void compare() {
        parties = parties();
        comparison = Side.of(parties.toArray(Party[]::new));
    }

    @Test
    void everyRowHasAFigureOfEveryOrganisation() {
        assertThat(comparison.names()).hasSameSizeAs(parties);
        assertThat(comparison.ownWords()).hasSameSizeAs(parties);
        assertThat(comparison.rows())
                .allSatisfy(row -> assertThat(row.figures()).as(row.id().id()).hasSameSizeAs(parties));
    }

    @Test
    void noRowStandsTwiceAndEveryFigureThatThereIsStandsOnce() {
        assertThat(Side.ids(comparison)).doesNotHaveDuplicates();
        Set<String> keys = comparison.rows().stream().map(row -> row.id().key()).collect(Collectors.toSet());
        assertThat(keys)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Key.values()).map(Key::id).toList());
    }

    @Test
    void sharesLieBetweenNoneAndAllAndNothingIsBelowNone() {
        for (Row row : comparison.rows()) {
            for (Figure figure : row.figures()) {
                assertThat((figure.value() == null) == (figure.absence() != null))
                        .isTrue();
                if (figure.value() != null) {
                    double most = row.measure() == Measure.SHARE ? 1 : Double.MAX_VALUE;
                    assertThat(figure.value()).as(row.id().id()).isBetween(0.0, most);
                }
            }
        }
    }

    @Test
    void directSpansAreThoseThatAreToldOfEachOrganisationAlone() {
        int leading = 0;
        for (int column = 0; column < parties.size(); column++) {
            SpanStatistics alone = Metrics.of(parties.get(column).context().carried())
                    .overview()
                    .span();
            leading += alone.leaders();
            isTold(alone.median(), alone, "median", column);
            isTold(alone.lowerQuartile(), alone, "lower", column);
            isTold(alone.upperQuartile(), alone, "upper", column);
            isTold(alone.min(), alone, "min", column);
            isTold(alone.max(), alone, "max", column);
        }
        assertThat(leading).isGreaterThan(CASES);
    }

    private static void isTold(double value, SpanStatistics alone, String which, int column) {
        Figure told = Side.row(comparison, "span-direct-" + which).figures().get(column);
        if (alone.leaders() == 0) {
            assertThat(told.value()).isNull();
        } else {
            assertThat(told.value()).isEqualTo(value);
            assertThat(told.of()).isEqualTo(alone.leaders());
        }
    }

    @Test
    void positionsBehindAFigureAreThereAndNoneTwice() {
        for (int column = 0; column < parties.size(); column++) {
            Set<String> known = new HashSet<>();
            parties.get(column).context().chain().positions().forEach(position -> known.add(position.id()));
            for (Row row : comparison.rows()) {
                assertThat(row.figures().get(column).positions())
                        .as(row.id().id())
                        .doesNotHaveDuplicates()
                        .isSubsetOf(known);
            }
        }
    }

    @Test
    void theSameOrganisationTwiceDiffersNowhere() {
        for (Party party : parties) {
            assertThat(Side.of(party, party).rows()).noneMatch(Row::differs);
        }
    }

    @Test
    void theOrderOfOrganisationsOnlyMovesColumns() {
        List<Party> some = parties.subList(0, 9);
        Party[] turned = new Party[some.size()];
        for (int i = 0; i < turned.length; i++) {
            turned[i] = some.get(turned.length - 1 - i);
        }
        List<Row> there = Side.of(some.toArray(Party[]::new)).rows();
        List<Row> back = Side.of(turned).rows();
        assertThat(back)
                .extracting(Row::id)
                .isEqualTo(there.stream().map(Row::id).toList());
        for (int row = 0; row < there.size(); row++) {
            List<Figure> mirrored = new ArrayList<>(back.get(row).figures());
            Collections.reverse(mirrored);
            assertThat(mirrored).isEqualTo(there.get(row).figures());
        }
    }

    @Test
    void everyRowSaysWhatItIsAndWhyInBothLanguages() {
        for (Locale language : Texts.LANGUAGES) {
            for (Row row : comparison.rows()) {
                assertThat(row.id().name(language))
                        .as(row.id().id())
                        .isNotBlank()
                        .doesNotContain("{");
                assertThat(row.id().why(language))
                        .as(row.id().id())
                        .isNotBlank()
                        .doesNotContain("{")
                        .endsWith(".");
            }
        }
    }

    @Test
    void bothLanguagesHaveTheSameTextsWithTheSamePlaces() {
        Texts texts = ComparisonTexts.texts();
        assertThat(texts.keys(Texts.DANISH)).isEqualTo(texts.keys(Texts.ENGLISH));
        for (String key : texts.keys(Texts.DANISH)) {
            assertThat(texts.pattern(Texts.ENGLISH, key).contains("{0}"))
                    .as(key)
                    .isEqualTo(texts.pattern(Texts.DANISH, key).contains("{0}"));
        }
    }

    @Test
    void whatLeavesTheHouseNamesNobodysAnswers() {
        for (Row row : comparison.discreet().rows()) {
            for (Figure figure : row.figures()) {
                if (row.personal()) {
                    assertThat(figure.positions()).isEmpty();
                    assertThat(figure.value() == null || figure.of() >= Figure.LEAST_GROUP)
                            .isTrue();
                }
            }
        }
    }
}
