package dk.kaskade.ui.card;

import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.report.RoleCard;
import dk.kaskade.report.RoleCards;
import dk.kaskade.ui.session.Analysis;
import dk.kaskade.ui.session.Session;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the card is about: a position as it stands now, and what was known about it when the organisation was last looked
 * at, which may have been a moment ago.
 *
 * @param position as it stands now
 * @param card     of the last look; none while a new position has not been looked at
 * @param total    everybody below, employees and holders of positions; nobody counts twice
 * @param texts    say the findings in words; none before the first look
 */
record Subject(
        Organisation organisation,
        Framework framework,
        Position position,
        @Nullable RoleCard card,
        int total,
        List<Finding> findings,
        @Nullable FindingTexts texts) {

    /** The selected position; empty where none is. */
    static Optional<Subject> of(Session session) {
        return session.selected().map(position -> of(session, position));
    }

    private static Subject of(Session session, Position position) {
        Analysis known = session.analysis().orElse(null);
        RoleCard card = known == null
                ? null
                : RoleCards.of(known.context().cascade()).of(position.id()).orElse(null);
        return new Subject(
                session.organisation(),
                session.framework(),
                position,
                card,
                known == null ? 0 : total(known.context().chain(), position.id()),
                known == null ? List.of() : known.of(position.id()),
                known == null ? null : known.texts());
    }

    private static int total(Chain chain, String id) {
        int p = chain.indexOf(id);
        if (p == Chain.NOBODY) {
            return 0;
        }
        Set<String> people = new HashSet<>();
        int staff = chain.position(p).staff();
        for (int q : chain.below(p)) {
            staff += chain.position(q).staff();
            people.addAll(chain.position(q).holders());
        }
        chain.position(p).holders().forEach(people::remove);
        return staff + people.size();
    }

    /** The day the organisation describes, or today. */
    LocalDate day() {
        return organisation.asOf() != null ? organisation.asOf() : LocalDate.now();
    }
}
