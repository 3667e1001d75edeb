package dk.kaskade.ui.tour;

import java.util.List;

/**
 * A tour through one job.
 *
 * @param title whose job it is
 * @param words what one can do after it
 */
public record Tour(String title, String words, List<TourStep> steps) {
    public Tour {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("a tour without steps: " + title);
        }
    }
}
