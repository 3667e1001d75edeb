package dk.kaskade.draft;

import dk.kaskade.extras.Extras;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Line;
import dk.kaskade.framework.Norms;
import dk.kaskade.framework.Role;
import dk.kaskade.framework.SourceDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts as one framework, with a name, an id and the lines between its roles.
 *
 * @param title the document's own, empty where none was found
 */
record Whole(Parts parts, String municipality, String title, Given given) {
    Framework framework() {
        List<Role> roles = parts.roles();
        return new Framework(
                id(),
                municipality,
                name(),
                "da",
                "1",
                List.of(document()),
                roles,
                lines(roles),
                List.of(),
                parts.expectations,
                parts.areas,
                parts.values,
                parts.marks,
                parts.ideas,
                parts.practices,
                List.of(),
                Norms.NONE,
                Extras.NONE);
    }

    private String id() {
        String told = given.id().isBlank() ? Letters.id(municipality.replaceFirst(" Kommune$", "")) : given.id();
        String file = told.isEmpty() ? Letters.id(given.file()) : told;
        return file.isEmpty() ? "grundlag" : file;
    }

    private String name() {
        String own = municipality.replaceFirst(" Kommune$", "");
        String told = own.isEmpty()
                ? title
                : title.replaceAll("(?iu)\\b" + Pattern.quote(own), Matcher.quoteReplacement(own));
        return told.isEmpty() ? given.file() : told;
    }

    private SourceDocument document() {
        return new SourceDocument(Parts.DOCUMENT, name(), "basis", "", List.of(), List.of(), Extras.NONE);
    }

    private static List<Line> lines(List<Role> roles) {
        List<Line> lines = new ArrayList<>();
        for (Role leader : roles) {
            for (Role report : roles) {
                if (report.level() == leader.level() + 1) {
                    lines.add(new Line(leader.id(), report.id()));
                }
            }
        }
        return lines;
    }
}
