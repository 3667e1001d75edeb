package dk.kaskade.ui.answer;

import dk.kaskade.report.RoleCard.Place;

/** How role cards name another position. */
public final class Who {
    private Who() {}

    /** Who holds it and what it is; only what it is where nobody does. */
    public static String named(Place place) {
        return place.holders().isEmpty() ? place.title() : String.join(", ", place.holders()) + ", " + place.title();
    }

    /** Who holds it; what it is where nobody does. */
    public static String shortly(Place place) {
        return place.holders().isEmpty() ? place.title() : String.join(", ", place.holders());
    }
}
