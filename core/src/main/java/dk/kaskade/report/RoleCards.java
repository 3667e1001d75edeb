package dk.kaskade.report;

import dk.kaskade.cascade.Breaks;
import dk.kaskade.cascade.Carried;
import dk.kaskade.cascade.Cascade;
import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.FocusArea;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Idea;
import dk.kaskade.organisation.Agreement;
import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.Position;
import dk.kaskade.report.RoleCard.Agreed;
import dk.kaskade.report.RoleCard.InForce;
import dk.kaskade.report.RoleCard.Place;
import dk.kaskade.report.RoleCard.Stop;
import dk.kaskade.report.RoleCard.Stopping;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the role cards of one organisation on one day. */
public final class RoleCards {
    private final Cascade cascade;
    private final Carried carried;
    private final Chain chain;
    private final Places places;
    private final Duties duties;
    private final Conversation conversation;

    private RoleCards(Cascade cascade, Discretion discretion) {
        this.cascade = cascade;
        carried = cascade.carried();
        chain = carried.chain();
        places = new Places(chain, discretion);
        duties = new Duties(cascade, places);
        conversation = new Conversation(chain, carried.day());
    }

    public static RoleCards of(Cascade cascade) {
        return new RoleCards(cascade, Discretion.openly());
    }

    /**
     * Cards without people's names: not as holder or deputy, and not where one stands written out in a title, in own
     * words or in an agreement.
     */
    public static RoleCards withoutNames(Cascade cascade) {
        List<String> names = cascade.carried().chain().organisation().people().stream()
                .map(person -> person.name())
                .toList();
        return new RoleCards(cascade, Discretion.hiding(names));
    }

    /** Cards of an organisation that has no names any more: nobody is named as holder or deputy. */
    public static RoleCards withoutHolders(Cascade cascade) {
        return new RoleCards(cascade, Discretion.hiding(List.of()));
    }

    /** The card of every position, in the order of the file. */
    public List<RoleCard> all() {
        List<RoleCard> all = new ArrayList<>();
        for (int p = 0; p < chain.size(); p++) {
            all.add(card(p));
        }
        return all;
    }

    /** The card of a position, empty for an id that is not there. */
    public Optional<RoleCard> of(String position) {
        int p = chain.indexOf(position);
        return p == Chain.NOBODY ? Optional.empty() : Optional.of(card(p));
    }

    private RoleCard card(int p) {
        Framework framework = chain.framework();
        Position position = chain.position(p);
        return new RoleCard(
                places.of(p),
                Arrays.stream(chain.roles(p))
                        .sorted()
                        .mapToObj(framework.roles()::get)
                        .toList(),
                places.deputy(position),
                position.acting(),
                position.staffKnown() ? position.staff() : null,
                communities(position),
                leader(p),
                places.of(chain.dotted(p)),
                places.of(chain.reports(p)),
                duties.of(p),
                stops(p),
                conversation.marks(p),
                agreements(position),
                conversation.talks(position),
                ideas(p),
                carried.day(),
                places.discretion().hides());
    }

    private @Nullable Place leader(int p) {
        return chain.top(p) ? null : places.of(chain.leader(p));
    }

    private List<String> communities(Position position) {
        return chain.organisation().communities().stream()
                .filter(community -> community.members().contains(position.id()))
                .map(Community::name)
                .toList();
    }

    private List<Stop> stops(int p) {
        Breaks breaks = cascade.breaks(p);
        return breaks.all().stream().mapToObj(e -> stop(p, breaks, e)).toList();
    }

    private Stop stop(int p, Breaks breaks, int e) {
        Stopping stopping = stopping(breaks, e);
        ExpectationSet one = ExpectationSet.of(e);
        ExpectationSet mending = stopping == Stopping.BLOCKED ? cascade.blocking(one, p) : cascade.wanted(one, p);
        ExpectationSet below = cascade.down(p).intersect(cascade.links().allSuccessors(e));
        return new Stop(carried.expectation(e), stopping, carriers(p, e), expectations(below), expectations(mending));
    }

    private static Stopping stopping(Breaks breaks, int expectation) {
        if (breaks.blocked().contains(expectation)) {
            return Stopping.BLOCKED;
        }
        return breaks.lost().contains(expectation) ? Stopping.LOST : Stopping.INTERRUPTED;
    }

    private int carriers(int p, int expectation) {
        ExpectationSet led = cascade.links().allSuccessors(expectation);
        return (int) Arrays.stream(chain.below(p))
                .filter(q -> carried.own(q).intersects(led))
                .count();
    }

    private List<Agreed> agreements(Position position) {
        return position.agreements().stream()
                .map(agreement -> new Agreed(
                        places.discretion().of(agreement),
                        inForce(agreement),
                        expectations(carried.numbers(agreement.carries()))))
                .toList();
    }

    private InForce inForce(Agreement agreement) {
        if (agreement.expired(carried.day())) {
            return InForce.EXPIRED;
        }
        return agreement.inForce(carried.day()) ? InForce.YES : InForce.NOT_YET;
    }

    /** The ideas about an expectation here, about a focus area with one, about a practice, or about nothing named. */
    private List<Idea> ideas(int p) {
        Framework framework = chain.framework();
        Set<String> own = new HashSet<>(carried.ids(carried.own(p)));
        Set<String> about = new HashSet<>(own);
        for (FocusArea area : framework.focusAreas()) {
            if (area.points().stream().anyMatch(own::contains)) {
                about.add(area.id());
            }
        }
        framework.practices().forEach(practice -> about.add(practice.id()));
        return framework.ideas().stream()
                .filter(idea -> idea.about().isEmpty() || idea.about().stream().anyMatch(about::contains))
                .toList();
    }

    private List<Expectation> expectations(ExpectationSet set) {
        return set.stream().mapToObj(carried::expectation).toList();
    }
}
