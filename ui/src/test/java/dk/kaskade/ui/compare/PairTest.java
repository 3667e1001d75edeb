package dk.kaskade.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.correspondence.Correspondence;
import dk.kaskade.correspondence.Correspondences;
import dk.kaskade.correspondence.Strength;
import dk.kaskade.correspondence.Verdict;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.framework.Framework;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PairTest {
    private static final Framework ONE = FrameworkText.framework("D1 direktoer\nD2 direktoer\nC1 chef");
    private static final Framework OTHER = FrameworkText.framework("X1 direktoer\nX2 chef");

    private static Correspondence pair(String from, String to, Strength strength, @Nullable Verdict verdict) {
        return new Correspondence(from, to, List.of(), strength, 1, verdict);
    }

    private static List<String> lines(List<Pair> pairs) {
        return pairs.stream()
                .map(pair -> Pair.id(pair.from()) + ">" + Pair.id(pair.to()))
                .toList();
    }

    private static List<Pair> pairs() {
        return Pair.of(new Correspondences(
                ONE,
                OTHER,
                List.of(
                        pair("D1", "X1", Strength.UNSURE, null),
                        pair("C1", "X1", Strength.UNSURE, Verdict.REJECTED),
                        pair("C1", "X1", Strength.SURE, null)),
                List.of("D2"),
                List.of("X2"),
                List.of()));
    }

    @Test
    void linesStandInTheOrderOfTheFirstAndThoseOfTheSecondAloneLast() {
        assertThat(lines(pairs())).containsExactly("D1>X1", "D2>", "C1>X1", "C1>X1", ">X2");
    }

    @Test
    void whatNobodyHasLookedAtIsUnsureAndWithoutAnAnswer() {
        assertThat(lines(pairs().stream().filter(Pair.Kind.UNSEEN::takes).toList()))
                .containsExactly("D1>X1");
        assertThat(lines(pairs().stream().filter(Pair.Kind.ALONE::takes).toList()))
                .containsExactly("D2>", ">X2");
    }
}
