package dk.kaskade.correspondence;

import dk.kaskade.extras.Extras;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.FocusArea;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Norms;
import dk.kaskade.framework.Role;
import dk.kaskade.framework.Source;
import java.util.ArrayList;
import java.util.List;

/** A framework of points alone, for tests. */
final class Foundation {
    private final String id;
    private final List<Expectation> points = new ArrayList<>();
    private final List<FocusArea> areas = new ArrayList<>();

    Foundation(String id) {
        this.id = id;
    }

    /** @param themes ids with a space between them */
    Foundation point(String point, String text, String themes) {
        points.add(new Expectation(
                point,
                List.of(Role.EVERY),
                "",
                text,
                List.of(),
                themes.isEmpty() ? List.of() : List.of(themes.split(" ")),
                List.of(),
                false,
                Source.UNKNOWN,
                Extras.NONE));
        return this;
    }

    Foundation area(String name, String... of) {
        areas.add(new FocusArea(name, name, "", List.of(of), Source.UNKNOWN, Extras.NONE));
        return this;
    }

    /** Texts that share no word with any other, so that a word that few have is rare. */
    Foundation filled(int count) {
        for (int i = 0; i < count; i++) {
            point(id + "fyld" + i, id + "qx" + i + " " + id + "zy" + i, "");
        }
        return this;
    }

    Framework framework() {
        return new Framework(
                id,
                id,
                id,
                "da",
                "1",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                points,
                areas,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Norms.NONE,
                Extras.NONE);
    }
}
