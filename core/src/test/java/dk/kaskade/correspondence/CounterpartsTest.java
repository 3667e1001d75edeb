package dk.kaskade.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.framework.Framework;
import dk.kaskade.progress.Progress;
import java.util.List;
import org.junit.jupiter.api.Test;

class CounterpartsTest {
    private static final Framework A = new Foundation("a")
            .point("A1", "Kører bus", "mod")
            .point("A2", "Sejler", "data")
            .point("A3", "Graver", "maal")
            .framework();
    private static final Framework B =
            new Foundation("b").point("B1", "Spiser æbler", "mod").framework();
    private static final Framework C =
            new Foundation("c").point("C1", "Flyver", "data").framework();

    private static List<List<String>> alone(Framework... frameworks) {
        return Counterparts.of(List.of(frameworks), Corrections.NONE, Progress.UNWATCHED)
                .alone();
    }

    @Test
    void tellsWhatNoneOfTheOthersHas() {
        assertThat(alone(A, B, C)).containsExactly(List.of("A3"), List.of(), List.of());
        assertThat(alone(A, C)).containsExactly(List.of("A1", "A3"), List.of());
    }

    @Test
    void takesTheSameFrameworkForNoOther() {
        assertThat(alone(A, A, B)).containsExactly(List.of("A2", "A3"), List.of("A2", "A3"), List.of());
        assertThat(alone(A, A)).containsExactly(List.of(), List.of());
        assertThat(alone(A)).containsExactly(List.of());
    }
}
