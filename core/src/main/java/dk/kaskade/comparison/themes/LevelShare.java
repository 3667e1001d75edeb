package dk.kaskade.comparison.themes;

import java.util.List;

/**
 * A theme on one kind of level.
 *
 * @param points    how many different points with it as main theme the level's leaders carry
 * @param share     of what one of its leaders carries on average, 0 to 1: how many of the points have it as main theme
 * @param positions ids of the level's positions that carry such a point
 * @param of        how many positions the level has; where it is 0 there is nothing to look at
 */
public record LevelShare(int points, double share, List<String> positions, int of) {
    public LevelShare {
        positions = List.copyOf(positions);
    }

    /** Which part of the level's positions carries the theme, 0 to 1. */
    public double carriers() {
        return of == 0 ? 0 : (double) positions.size() / of;
    }
}
