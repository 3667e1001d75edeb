package dk.kaskade.merge;

import dk.kaskade.difference.Field;
import dk.kaskade.merge.Place.Kind;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Scenario;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Merges where a proposal comes from. What was decided is put together change by change. Where both sides brought it up to date,
 * what it comes from is put together too, with the same sides winning, and asks nothing: each such question is one of the
 * proposal's own already.
 */
final class Proposals {
    private static final Place ITSELF = Place.of(Kind.ORGANISATION, "", "").at(Field.SCENARIO);

    private final Decisions decisions;
    private final Lists lists;
    private final Set<Place> theirsWins;

    Proposals(Decisions decisions, Lists lists, Set<Place> theirsWins) {
        this.decisions = decisions;
        this.lists = lists;
        this.theirsWins = theirsWins;
    }

    /** @param hasBase both sides began with the same; what of it is none was no proposal */
    @Nullable
    Scenario merge(boolean hasBase, @Nullable Scenario base, @Nullable Scenario mine, @Nullable Scenario theirs) {
        if (mine == null || theirs == null) {
            return decisions.pick(ITSELF, hasBase, base, mine, theirs);
        }
        if (theirs.equals(base) || mine.equals(theirs)) {
            return mine;
        }
        return mine.equals(base) ? theirs : both(new Trio<>(base, mine, theirs));
    }

    private Scenario both(Trio<Scenario> trio) {
        Decisions.Of<Scenario> of = decisions.of(ITSELF.detail("file"), trio);
        Decisions.Of<Scenario> made = decisions.of(ITSELF.detail("made"), trio);
        return new Scenario(
                of.pick(Field.SCENARIO, Scenario::file),
                made.pick(Field.DAY, Scenario::made),
                base(trio.part(Scenario::base)),
                decided(trio),
                lists.extras(ITSELF, trio.part(Scenario::extras)));
    }

    private Organisation base(Trio<Organisation> bases) {
        Organisation began = bases.base();
        Organisation mine = bases.mine();
        if (began == null || mine.equals(bases.theirs())) {
            return mine;
        }
        return Merge.of(began, mine, bases.theirs(), theirsWins).organisation();
    }

    private Map<String, Scenario.Verdict> decided(Trio<Scenario> trio) {
        return lists.map(
                trio.part(Scenario::decisions),
                change -> Place.of(Kind.DECISION, "", change).at(Field.VERDICT),
                lists::whole);
    }
}
