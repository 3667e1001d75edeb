package dk.kaskade.ui.cascade;

import dk.kaskade.cascade.Cascade;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is followed before anybody chose. */
final class Defaults {
    private Defaults() {}

    /** The first with a gap in its wording that a top carries, else the first that a top carries, else the first. */
    static @Nullable Subject of(Cascade cascade, List<Subject> all) {
        List<Subject> fromTop = all.stream()
                .filter(subject -> java.util.Arrays.stream(
                                cascade.carried().chain().tops())
                        .anyMatch(top -> subject.carriedBy(cascade, top)))
                .toList();
        return fromTop.stream()
                .filter(subject -> Wordings.of(cascade, subject).hasGap())
                .findFirst()
                .or(() -> fromTop.stream().findFirst())
                .or(() -> all.stream().findFirst())
                .orElse(null);
    }
}
