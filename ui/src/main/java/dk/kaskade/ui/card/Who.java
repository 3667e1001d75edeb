package dk.kaskade.ui.card;

import dk.kaskade.report.RoleCard.Place;

/** How the card names another position. */
final class Who {
    private Who() {}

    /** Who holds it and what it is; only what it is where nobody does. */
    static String named(Place place) {
        return place.holders().isEmpty() ? place.title() : String.join(", ", place.holders()) + ", " + place.title();
    }

    /** Who holds it; what it is where nobody does. */
    static String shortly(Place place) {
        return place.holders().isEmpty() ? place.title() : String.join(", ", place.holders());
    }
}
