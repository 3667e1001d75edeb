package dk.kaskade.ui.rolecard;

import dk.kaskade.cascade.Cascade;
import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Framework;
import dk.kaskade.report.RoleCard;
import dk.kaskade.report.RoleCards;
import dk.kaskade.ui.session.Analysis;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the page shows of one position, as it was when the organisation was last looked at.
 *
 * @param total everybody below, employees and holders of positions; nobody counts twice
 */
record Sight(Framework framework, RoleCard card, int total, List<Group> groups, Optional<Several> several) {
    Sight {
        groups = List.copyOf(groups);
    }

    /** Works out the page of a position; takes time, so not on the event thread. Empty where it is not there. */
    static Optional<Sight> of(Analysis analysis, RoleCards cards, String position) {
        Cascade cascade = analysis.context().cascade();
        return cards.of(position)
                .map(card -> new Sight(
                        analysis.context().framework(),
                        card,
                        total(analysis.context().chain(), position),
                        Groups.of(cascade, card),
                        Several.of(analysis.of(position), analysis.context().framework())));
    }

    private static int total(Chain chain, String id) {
        int p = chain.indexOf(id);
        Set<String> people = new HashSet<>();
        int staff = chain.position(p).staff();
        for (int q : chain.below(p)) {
            staff += chain.position(q).staff();
            people.addAll(chain.position(q).holders());
        }
        chain.position(p).holders().forEach(people::remove);
        return staff + people.size();
    }

    String position() {
        return card.position().id();
    }
}
