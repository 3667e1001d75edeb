package dk.kaskade.comparison.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MarkBackingTest {
    private static final String MARK =
            ", \"guideMarks\": [{\"id\": \"m\", \"name\": \"M\", \"themes\": [\"mod\", \"data\"]}]";

    private static String point(String id, String role, String themes) {
        return "{\"id\": \"" + id + "\", \"roles\": [\"" + role
                + "\"], \"title\": \"t\", \"text\": \"t\", \"themes\": [" + themes + "]}";
    }

    private static MarkBacking mark(String... points) {
        return PartyThemesTest.themes("A", PartyThemesTest.framework(String.join(",", points), "", MARK))
                .marks()
                .get(0);
    }

    @Test
    void tellsMainAndOtherPointsOfEachRole() {
        MarkBacking mark = mark(
                point("D1", "top", "\"mod\""), point("D2", "top", "\"data\""), point("L1", "low", "\"maal\", \"mod\""));
        assertThat(mark.byRole()).extracting(role -> role.role().id()).containsExactly("top", "low");
        assertThat(mark.byRole().get(0).main()).containsExactly("D1", "D2");
        assertThat(mark.byRole().get(1).main()).isEmpty();
        assertThat(mark.byRole().get(1).also()).containsExactly("L1");
        assertThat(mark.own()).isEqualTo(2);
    }

    @Test
    void isThinWithOneAndNotWithTwo() {
        MarkBacking mark = mark(
                point("D1", "top", "\"mod\""), point("L1", "low", "\"mod\""), point("L2", "low", "\"data\", \"mod\""));
        assertThat(mark.thin()).extracting(role -> role.role().id()).containsExactly("top");
    }

    @Test
    void keepsApartWhatEveryLeaderIsAsked() {
        MarkBacking mark =
                mark(point("D1", "top", "\"maal\""), point("A1", "*", "\"mod\""), point("A2", "*", "\"mod\""));
        assertThat(mark.common()).containsExactly("A1", "A2");
        // the director has a list of its own, and the mark is not in it; the lower role has none
        assertThat(mark.thin()).extracting(role -> role.role().id()).containsExactly("top");
        assertThat(mark.byRole().get(0).share()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(mark.byRole().get(1).share()).isEqualTo(1);
    }

    @Test
    void isThinEverywhereWhereNobodyIsAskedAnything() {
        MarkBacking mark = mark();
        assertThat(mark.thin()).hasSize(2);
        assertThat(mark.byRole().get(0).share()).isZero();
    }
}
