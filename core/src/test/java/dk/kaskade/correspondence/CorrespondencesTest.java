package dk.kaskade.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.kaskade.framework.Framework;
import dk.kaskade.progress.Progress;
import dk.kaskade.text.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class CorrespondencesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final int LARGE = 1_000;

    private static Foundation a() {
        return new Foundation("a").filled(30);
    }

    private static Foundation b() {
        return new Foundation("b").filled(30);
    }

    private static Correspondences of(Foundation one, Foundation other) {
        return of(one, other, Corrections.NONE);
    }

    private static Correspondences of(Foundation one, Foundation other, Corrections corrections) {
        return Correspondences.of(one.framework(), other.framework(), corrections, Progress.UNWATCHED);
    }

    private static Correction said(String from, String to, Verdict verdict) {
        return Correction.of(new PointRef("a", from), new PointRef("b", to), verdict, DAY, "talt igennem");
    }

    @Test
    void isSureOfTheSameTextWhateverItsMarks() {
        Correspondences found = of(a().point("A", "Følger økonomien.", ""), b().point("B", "følger økonomien", ""));
        assertThat(found.pairs()).hasSize(1);
        assertThat(found.pairs().get(0).strength()).isEqualTo(Strength.SURE);
        assertThat(found.pairs().get(0).evidence()).extracting(Evidence::ground).containsExactly(Ground.SAME_TEXT);
    }

    @Test
    void isSureOfTextsThatAreNearlyTheSame() {
        Correspondences found = of(
                a().point("A", "Lytter, sparrer, vejleder og giver feedback med kvalitet", ""),
                b().point("B", "Sparrer, vejleder og giver feedback med kvalitet", ""));
        assertThat(found.pairs()).extracting(Correspondence::strength).containsExactly(Strength.SURE);
        assertThat(of(a().point("A", "Sparrer ofte", ""), b().point("B", "Sparrer sjældent", ""))
                        .pairs())
                .isEmpty();
    }

    @Test
    void findsALikelyPairByTwoRareWordsAndATheme() {
        Correspondences found = of(
                a().point("A", "Drøfter økonomien med tillidsfolk", "ressourcer"),
                b().point("B", "Hører tillidsfolk om økonomi, budget, indkøb og planer", "maal ressourcer"));
        Correspondence pair = found.pairs().get(0);
        assertThat(pair.strength()).isEqualTo(Strength.LIKELY);
        assertThat(pair.evidence()).extracting(Evidence::ground).containsExactly(Ground.WORDS, Ground.OTHER_THEME);
        assertThat(pair.evidence().get(0).sentence(Texts.DANISH))
                .isEqualTo("Fælles ord: tillidsfolk, økonomien / økonomi");
        assertThat(pair.evidence().get(1).sentence(Texts.ENGLISH))
                .isEqualTo("Shared theme: Resources, organisation and operations");
    }

    @Test
    void isUnsureOfTheSameMainThemeAlone() {
        Correspondences found = of(a().point("A", "Kører bus", "mod"), b().point("B", "Spiser æbler", "mod data"));
        assertThat(found.pairs()).extracting(Correspondence::strength).containsExactly(Strength.UNSURE);
    }

    @Test
    void takesLittleForNothing() {
        assertThat(of(a().point("A", "Kører bus", "data mod"), b().point("B", "Spiser æbler", "mod"))
                        .pairs())
                .isEmpty();
        assertThat(of(a().point("A", "Kører bus", "data"), b().point("B", "Vasker bus", "mod"))
                        .pairs())
                .isEmpty();
        assertThat(of(a().point("A", "og det er med til alle", ""), b().point("B", "alle er med til det og", ""))
                        .pairs())
                .isEmpty();
    }

    @Test
    void doesNotCiteAWordThatManyTextsHave() {
        Foundation one = a();
        Foundation other = b();
        for (int i = 0; i < 6; i++) {
            one.point("A" + i, "borger på cykel nummer" + i + "a", "");
            other.point("B" + i, "borger på cykel nummer" + i + "b", "");
        }
        assertThat(of(one, other).pairs()).isEmpty();
    }

    @Test
    void countsATextThatStandsInSeveralListsOnce() {
        Foundation one = a();
        for (int i = 0; i < 6; i++) {
            one.point("A" + i, "borger på cykel", "omverden");
        }
        Correspondences found = of(one, b().point("B", "cykel til hver borger", "omverden"));
        assertThat(found.pairs()).hasSize(6).allMatch(pair -> pair.strength() != Strength.UNSURE);
    }

    @Test
    void findsGroupsOfTheSameName() {
        Correspondences found = of(
                a().point("A", "Springer ud i havnen", "mod").area("Mod og nytænkning", "A"),
                b().point("B", "Går langs havnen", "mod").area("Mod", "B"));
        Correspondence pair = found.pairs().get(0);
        assertThat(pair.strength()).isEqualTo(Strength.LIKELY);
        assertThat(pair.evidence())
                .contains(new Evidence(Ground.GROUP, List.of("Mod og nytænkning"), List.of("Mod"), 0.25));
    }

    @Test
    void tellsWhatHasNoCounterpart() {
        Correspondences found = of(
                new Foundation("a").point("A1", "Kører bus", "mod").point("A2", "Sejler", "data"),
                new Foundation("b").point("B1", "Spiser æbler", "mod").point("B2", "Synger", "helhed"));
        assertThat(found.aloneOne()).containsExactly("A2");
        assertThat(found.aloneOther()).containsExactly("B2");
    }

    @Test
    void leavesOutATopicAloneWhereBothHaveSomethingBetter() {
        Foundation one = a().point("A1", "Kører bus hjem", "mod").point("A2", "Fanger torsk", "mod");
        Foundation other =
                b().point("B1", "Kører bus væk", "mod").point("B2", "Fanger torsk ved kysten nu til dags", "mod");
        assertThat(of(one, other).pairs())
                .extracting(pair -> pair.from() + pair.to())
                .containsExactly("A1B1", "A2B2");
    }

    @Test
    void holdsAPersonsWordAboveAll() {
        Foundation one = a().point("A", "Kører bus", "mod").point("A2", "Sejler", "");
        Foundation other = b().point("B", "Kører bus", "mod").point("B2", "Synger", "");
        Corrections corrections =
                Corrections.NONE.with(said("A", "B", Verdict.REJECTED)).with(said("A2", "B2", Verdict.CONFIRMED));
        Correspondences found = of(one, other, corrections);
        assertThat(found.pairs()).hasSize(2);
        assertThat(found.from("A").get(0).counts()).isFalse();
        assertThat(found.from("A").get(0).evidence())
                .extracting(Evidence::ground)
                .contains(Ground.SAME_TEXT);
        assertThat(found.from("A2").get(0).strength()).isEqualTo(Strength.SURE);
        assertThat(found.from("A2").get(0).evidence().get(0).sentence(Texts.DANISH))
                .isEqualTo("Afgjort af en person: talt igennem");
        assertThat(found.aloneOne()).contains("A").doesNotContain("A2");
    }

    @Test
    void tellsWhatWasSaidOfPointsThatAreGone() {
        Correction gone = said("A9", "B", Verdict.CONFIRMED);
        Correction elsewhere =
                Correction.of(new PointRef("a", "A"), new PointRef("c", "C"), Verdict.CONFIRMED, DAY, "");
        Correspondences found = of(a(), b(), Corrections.NONE.with(gone).with(elsewhere));
        assertThat(found.lost()).containsExactly(gone);
    }

    @Test
    void isTheSameFromBothSides() {
        for (int seed = 0; seed < 20; seed++) {
            Framework one = random("a", seed, 60);
            Framework other = random("b", seed + 1000, 40);
            Corrections corrections =
                    Corrections.NONE.with(said("a3", "b4", Verdict.CONFIRMED)).with(said("a5", "b6", Verdict.REJECTED));
            Correspondences there = Correspondences.of(one, other, corrections, Progress.UNWATCHED);
            Correspondences back = Correspondences.of(other, one, corrections, Progress.UNWATCHED);
            assertThat(there.pairs()).isNotEmpty();
            assertThat(there.mirrored()).isEqualTo(back);
            assertThat(there.mirrored().mirrored()).isEqualTo(there);
        }
    }

    @Test
    void takesNoTimeForAThousandPoints() {
        Framework one = random("a", 1, LARGE);
        Framework other = random("b", 2, LARGE);
        Assertions.assertTimeout(
                Duration.ofSeconds(8), () -> Correspondences.of(one, other, Corrections.NONE, Progress.UNWATCHED));
    }

    @Test
    void stopsWhenNobodyWantsIt() {
        Progress cancelled = new Progress() {
            @Override
            public void done(double share) {
                // nobody looks
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> Correspondences.of(a().framework(), b().framework(), Corrections.NONE, cancelled));
    }

    @Test
    void standsWithoutPoints() {
        Correspondences none =
                Correspondences.of(Framework.none(), Framework.none(), Corrections.NONE, Progress.UNWATCHED);
        assertThat(none.pairs()).isEmpty();
        assertThat(none.aloneOne()).isEmpty();
    }

    /** Words of which a few are in many texts and many in a few, as in a language. */
    private static Framework random(String id, long seed, int count) {
        Random random = new Random(seed);
        Foundation foundation = new Foundation(id);
        String[] themes = {"mod", "data", "helhed", "maal", "retning", "trivsel", "politik"};
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            for (int w = 0; w < 15; w++) {
                text.append("ord").append((char) ('a' + random.nextInt(26)));
                text.append((int) (Math.pow(random.nextDouble(), 3) * 60)).append("k ");
            }
            foundation.point(id + i, text.toString(), themes[random.nextInt(7)] + " " + themes[random.nextInt(7)]);
        }
        return foundation.framework();
    }
}
