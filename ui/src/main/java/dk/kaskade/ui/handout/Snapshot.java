package dk.kaskade.ui.handout;

import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.ui.paint.Lens;
import dk.kaskade.ui.paint.LensChoice;
import dk.kaskade.ui.session.Compared;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was on screen when the dialog was opened.
 *
 * @param framework with what the organisation has decided about its links
 * @param lens      through which the chain was seen
 * @param position  the one that was selected
 * @param compared  what stood side by side
 */
public record Snapshot(
        Organisation organisation,
        Framework framework,
        LensChoice lens,
        Optional<Position> position,
        Compared compared) {
    private static final List<Lens> OF_THE_WHOLE = List.of(Lens.ROLE, Lens.GAPS, Lens.SPAN, Lens.TALKS, Lens.PROGRESS);

    /** The lens on screen, and those that look at no single thing. */
    List<LensChoice> lenses() {
        List<LensChoice> all = new ArrayList<>(List.of(lens));
        OF_THE_WHOLE.stream()
                .map(LensChoice::of)
                .filter(each -> !each.equals(lens))
                .forEach(all::add);
        return all;
    }

    /** What there is to hand out: a comparison where something stands side by side, changes where it is a proposal. */
    List<Content> contents() {
        List<Content> all = new ArrayList<>(List.of(Content.values()));
        if (!compared.isSideBySide()) {
            all.remove(Content.COMPARISON);
        }
        if (organisation.scenario() == null) {
            all.remove(Content.CHANGES);
        }
        return all;
    }

    /** Where the selected position stands in the organisation; negative = none is selected. */
    int index() {
        return position.map(organisation.positions()::indexOf).orElse(-1);
    }

    /** What a file may be called, without its extension. */
    String fileName(Handout handout) {
        String whole = organisation.name().isBlank() ? organisation.id() : organisation.name();
        boolean one = handout.content() == Content.ROLE_CARDS && handout.whose() == Handout.Whose.THIS_LEADER;
        return one && position.isPresent() ? whole + " " + position.get().title() : whole;
    }
}
