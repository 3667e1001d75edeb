package dk.kaskade.comparison.themes;

import dk.kaskade.cascade.Carried;
import dk.kaskade.comparison.Party;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.SourceDocument;
import dk.kaskade.framework.Theme;
import java.util.List;

/**
 * The themes of one organisation and how its guide marks are backed; nothing else of it is kept. Linear in the organisation.
 *
 * @param name   of the organisation
 * @param cells  each theme once, in the order of {@link Theme}
 * @param marks  in the framework's order
 * @param unread basis documents that the framework names and nothing of it comes from; where there is one, a theme that is
 *               not found is unread and not absent
 */
public record PartyThemes(String name, List<ThemeCell> cells, List<MarkBacking> marks, List<SourceDocument> unread) {
    public PartyThemes {
        cells = List.copyOf(cells);
        marks = List.copyOf(marks);
        unread = List.copyOf(unread);
    }

    public static PartyThemes of(Party party) {
        return of(party.name(), party.context().carried());
    }

    /** @param name of the organisation */
    public static PartyThemes of(String name, Carried carried) {
        Framework framework = carried.chain().framework();
        List<SourceDocument> unread = Unread.of(framework);
        return new PartyThemes(
                name,
                new Cells(framework, Loads.of(carried), !unread.isEmpty()).all(),
                MarkBacking.of(framework),
                unread);
    }

    public ThemeCell cell(Theme theme) {
        return cells.get(theme.ordinal());
    }
}
