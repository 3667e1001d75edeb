package dk.kaskade.correspondence;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.progress.Progress;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What only one of several frameworks has.
 *
 * @param alone of each framework, in their order, the ids of its points that correspond to nothing in any of the others; a
 *              framework that stands there twice is no other
 */
public record Counterparts(List<List<String>> alone) {
    public Counterparts {
        alone = alone.stream().map(List::copyOf).toList();
    }

    public static Counterparts of(List<Framework> frameworks, Corrections corrections, Progress progress) {
        List<Framework> different = new ArrayList<>();
        List<Set<String>> left = new ArrayList<>();
        for (Framework framework : frameworks) {
            if (place(different, framework) < 0) {
                different.add(framework);
                left.add(new LinkedHashSet<>(
                        framework.expectations().stream().map(Expectation::id).toList()));
            }
        }
        for (int i = 0; i < different.size(); i++) {
            for (int j = i + 1; j < different.size(); j++) {
                Correspondences both = Correspondences.of(different.get(i), different.get(j), corrections, progress);
                left.get(i).retainAll(both.aloneOne());
                left.get(j).retainAll(both.aloneOther());
            }
        }
        boolean compared = different.size() > 1;
        return new Counterparts(frameworks.stream()
                .map(framework -> compared ? List.copyOf(left.get(place(different, framework))) : List.<String>of())
                .toList());
    }

    private static int place(List<Framework> some, Framework framework) {
        for (int i = 0; i < some.size(); i++) {
            if (some.get(i).id().equals(framework.id())) {
                return i;
            }
        }
        return -1;
    }
}
