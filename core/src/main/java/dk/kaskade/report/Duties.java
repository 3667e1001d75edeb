package dk.kaskade.report;

import dk.kaskade.cascade.Carried;
import dk.kaskade.cascade.Cascade;
import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Expectation;
import dk.kaskade.report.RoleCard.Duty;
import dk.kaskade.report.RoleCard.Ground;
import dk.kaskade.report.RoleCard.Onward;
import dk.kaskade.report.RoleCard.Origin;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is expected of a position, from whom each expectation comes and where it goes on. */
final class Duties {
    private final Cascade cascade;
    private final Carried carried;
    private final Chain chain;
    private final Places places;

    Duties(Cascade cascade, Places places) {
        this.cascade = cascade;
        this.places = places;
        carried = cascade.carried();
        chain = carried.chain();
    }

    /** What is expected of every leader comes last; in the framework's order apart from that. */
    List<Duty> of(int p) {
        return carried.full(p).stream()
                .mapToObj(e -> duty(p, e))
                .sorted(Comparator.comparing(duty -> duty.ground() == Ground.COMMON))
                .toList();
    }

    private Duty duty(int p, int e) {
        Expectation expectation = carried.expectation(e);
        ExpectationSet closed = cascade.close(ExpectationSet.of(e), p);
        boolean ends = expectation.common()
                || !carried.own(p).contains(e)
                || cascade.links().successors(closed).minus(closed).isEmpty();
        return new Duty(
                expectation,
                ground(p, e),
                places.discretion().of(chain.position(p).response(expectation.id())),
                expectation.common() ? List.of() : origins(p, e),
                cascade.links().allPredecessors(e).isEmpty(),
                ends,
                ends ? List.of() : onward(p, e, closed));
    }

    private Ground ground(int p, int e) {
        if (carried.expectation(e).common()) {
            return Ground.COMMON;
        }
        for (int role : chain.roles(p)) {
            if (carried.ofRole(role).contains(e)) {
                return Ground.ROLE;
            }
        }
        return Ground.AGREEMENT;
    }

    private List<Onward> onward(int p, int e, ExpectationSet closed) {
        List<Onward> all = new ArrayList<>();
        for (int q : chain.reports(p)) {
            ExpectationSet received = cascade.handed(closed, p, q);
            boolean broken = cascade.breaks(q).all().contains(e);
            all.add(new Onward(places.of(q), expectations(received), broken));
        }
        return all;
    }

    /** The nearest up the line who carries something that leads to it, and whoever does on a dotted line. */
    private List<Origin> origins(int p, int e) {
        List<Origin> all = new ArrayList<>();
        int above = chain.leader(p);
        for (int steps = 0; above != Chain.NOBODY && above != p && steps < chain.size(); steps++) {
            Optional<Origin> origin = origin(above, p, e, false);
            origin.ifPresent(all::add);
            above = origin.isPresent() ? Chain.NOBODY : chain.leader(above);
        }
        for (int dotted : chain.dotted(p)) {
            if (dotted != p) {
                origin(dotted, p, e, true).ifPresent(all::add);
            }
        }
        return all;
    }

    /** What hands it over directly; where nothing does, what leads to it through roles that pass it by. */
    private Optional<Origin> origin(int above, int p, int e, boolean dotted) {
        ExpectationSet candidates = carried.own(above).intersect(cascade.links().allPredecessors(e));
        List<Expectation> leading = candidates.stream()
                .filter(f ->
                        f != e && cascade.handed(ExpectationSet.of(f), above, p).contains(e))
                .mapToObj(carried::expectation)
                .toList();
        List<Expectation> told = leading.isEmpty() ? expectations(candidates) : leading;
        return told.isEmpty() ? Optional.empty() : Optional.of(new Origin(places.of(above), told, dotted));
    }

    private List<Expectation> expectations(ExpectationSet set) {
        return set.stream().mapToObj(carried::expectation).toList();
    }
}
