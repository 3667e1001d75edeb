package dk.kaskade.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.comparison.Figure.Absence;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiscretionTest {
    private static String leaders(int count, int level) {
        return IntStream.range(0, count)
                .mapToObj(i -> "p" + level + i + " level=" + level + " agreed=E1")
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Figure told(String organisation, String id) {
        Comparison whole = Side.of(Side.party("E1 *\nE2 *", organisation));
        return Side.row(whole.discreet(), id).figures().get(0);
    }

    @Test
    void fiveAreToldWithoutSayingWhoAndFourAreNot() {
        assertThat(told(leaders(5, 1), "talk-agreed")).isEqualTo(new Figure(0.5, null, 5, List.of()));
        assertThat(told(leaders(4, 1), "talk-agreed")).isEqualTo(Figure.none(Absence.WITHHELD));
    }

    @Test
    void whatIsWithheldOfOneLevelCannotBeReckonedOutOfTheOthers() {
        String chain = leaders(2, 1) + leaders(6, 2) + leaders(9, 4);
        assertThat(told(chain, "talk-agreed").value()).isEqualTo(0.5);
        assertThat(told(chain, "talk-agreed-level:director").absence()).isEqualTo(Absence.WITHHELD);
        assertThat(told(chain, "talk-agreed-level:chief").absence()).isEqualTo(Absence.WITHHELD);
        assertThat(told(chain, "talk-agreed-level:leader-of-employees").value()).isEqualTo(0.5);
    }

    @Test
    void thoseOnNoLevelCouldBeReckonedOutToo() {
        String chain = leaders(6, 2) + leaders(9, 4) + "x agreed=E1";
        assertThat(told(chain, "talk-agreed-level:chief").absence()).isEqualTo(Absence.WITHHELD);
        assertThat(told(leaders(6, 2) + leaders(9, 4), "talk-agreed-level:chief")
                        .value())
                .isEqualTo(0.5);
    }

    @Test
    void twoSmallLevelsThatAreEnoughTogetherHideEachOther() {
        String chain = leaders(2, 1) + leaders(3, 2) + leaders(9, 4);
        assertThat(told(chain, "talk-agreed-level:leader-of-employees").value()).isEqualTo(0.5);
    }

    @Test
    void findingsOfAnswersOfFewAreWithheldAndOtherFindingsAreNot() {
        assertThat(told(leaders(4, 1), "finding-of-answers:dialogue.not-discussed")
                        .absence())
                .isEqualTo(Absence.WITHHELD);
        assertThat(told(leaders(5, 1), "finding-of-answers:dialogue.not-discussed")
                        .value())
                .isEqualTo(100);
        assertThat(told(leaders(1, 1), "finding:structure.vacant").value()).isZero();
    }

    @Test
    void whatIsNoAnswerStaysAsItIs() {
        Comparison whole = Side.of(Side.party("E1 *", leaders(2, 1)));
        assertThat(Side.row(whole.discreet(), "positions")).isEqualTo(Side.row(whole, "positions"));
    }
}
