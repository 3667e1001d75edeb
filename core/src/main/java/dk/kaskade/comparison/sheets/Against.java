package dk.kaskade.comparison.sheets;

import dk.kaskade.correspondence.Correspondences;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.progress.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One framework against another, point by point.
 *
 * @param one   number of the first organisation that has the first framework, {@code other} of the second
 */
public record Against(int one, int other, Correspondences points) {
    /** All different frameworks against each other; none where there are more organisations than are compared so. */
    public static List<Against> of(SideBySide subject) {
        List<Against> all = new ArrayList<>();
        int[] different = subject.drawn() ? different(subject.frameworks()) : new int[0];
        for (int i = 0; i < different.length; i++) {
            for (int j = i + 1; j < different.length; j++) {
                Framework one = subject.frameworks().get(different[i]);
                Framework other = subject.frameworks().get(different[j]);
                all.add(new Against(
                        different[i],
                        different[j],
                        Correspondences.of(one, other, subject.corrections(), Progress.UNWATCHED)));
            }
        }
        return all;
    }

    private static int[] different(List<Framework> frameworks) {
        return IntStream.range(0, frameworks.size())
                .filter(i -> !frameworks.get(i).expectations().isEmpty())
                .filter(i -> IntStream.range(0, i)
                        .noneMatch(before -> frameworks
                                .get(before)
                                .id()
                                .equals(frameworks.get(i).id())))
                .toArray();
    }

    /** A point by its title. */
    public static String title(Framework framework, String point) {
        return framework
                .expectation(point)
                .map(Expectation::title)
                .filter(title -> !title.isBlank())
                .orElse(point);
    }
}
