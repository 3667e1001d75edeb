package dk.kaskade.change;

import dk.kaskade.organisation.Agreement;
import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes two positions one, with what is under them: two centres become one centre. Who reports to the one that closes reports to the
 * other; what lies in its unit lies in the other's, and the empty unit goes.
 *
 * <p>Agreements come along. Answers, own words and settings of guide marks come along where the one that stays has none; talks
 * that were held come along with whoever held the position, where he is among the holders afterwards. What does not come along is
 * told in the sentence. A reason why something did not apply stays behind: it was about the position that closes.
 *
 * @param stays    the position that is there afterwards, under its leader of today
 * @param closes   the position that is not; it may stand under the other, but not above it
 * @param title    of the one position
 * @param unitName what its unit is called afterwards; none = as it was
 * @param holders  ids of the people who hold it afterwards
 */
public record MergePositions(
        String stays, String closes, String title, @Nullable String unitName, List<String> holders)
        implements OrganisationChange {
    public MergePositions {
        holders = List.copyOf(holders);
    }

    @Override
    public Outcome applyTo(Organisation organisation) {
        return refusal(organisation).orElseGet(() -> new Outcome.Done(merged(organisation)));
    }

    private Optional<Outcome> refusal(Organisation organisation) {
        Line line = new Line(organisation);
        Optional<String> unknown =
                List.of(stays, closes).stream().filter(id -> !line.knows(id)).findFirst();
        if (unknown.isPresent()) {
            return Optional.of(Apply.refuse("refused.unknown-position", unknown.get()));
        }
        if (stays.equals(closes)) {
            return Optional.of(Apply.refuse("refused.merged-with-itself", Names.position(organisation, stays)));
        }
        if (line.from(stays).contains(closes)) {
            return Optional.of(Apply.refuse(
                    "refused.merged-into-own-branch",
                    Names.position(organisation, closes),
                    Names.position(organisation, stays)));
        }
        if (title.isBlank()) {
            return Optional.of(Apply.refuse("refused.no-title"));
        }
        return Apply.firstUnknown(holders, Apply.ids(organisation.people(), Person::id))
                .map(person -> Apply.refuse("refused.unknown-person", person))
                .or(() -> NameRules.words(title, unitName));
    }

    private Organisation merged(Organisation before) {
        Position gone = before.position(closes).orElseThrow();
        Position stay = before.position(stays).orElseThrow();
        Position one = new Joined(stay, gone).by(this, freshAgreements(before, stay, gone));
        List<Position> all = before.positions().stream()
                .map(position -> position == stay ? one : pointed(position))
                .toList();
        Organisation pointed = before.withPositions(all)
                .withCommunities(before.communities().stream().map(this::joined).toList());
        RemovePositions close = new RemovePositions(List.of(closes), RemovePositions.Reports.MOVE_UP);
        return units(((Outcome.Done) close.applyTo(pointed)).organisation(), one.unit(), gone.unit());
    }

    /** Agreements of the one that closes, under other ids where the one that stays has the same. */
    private static List<Agreement> freshAgreements(Organisation organisation, Position stay, Position gone) {
        Set<String> used = Apply.ids(stay.agreements(), Agreement::id);
        long next = Long.parseLong(FreshIds.agreement(organisation).substring(1));
        List<Agreement> all = new ArrayList<>();
        for (Agreement a : gone.agreements()) {
            boolean clashes = !used.add(a.id());
            all.add(clashes ? new Agreement("a" + next++, a.text(), a.made(), a.until(), a.carries(), a.extras()) : a);
        }
        return all;
    }

    private Position pointed(Position position) {
        boolean reports = closes.equals(position.reportsTo());
        if (!reports && !position.alsoReportsTo().contains(closes)) {
            return position;
        }
        String leader = reports ? stays : position.reportsTo();
        List<String> dotted = Apply.distinct(position.alsoReportsTo().stream()
                .map(id -> id.equals(closes) ? stays : id)
                .filter(id -> !id.equals(leader) || !id.equals(stays))
                .toList());
        return position.change().reportsTo(leader).alsoReportsTo(dotted).build();
    }

    private Community joined(Community community) {
        return community.members().contains(closes)
                ? community.withMembers(Apply.distinct(community.members().stream()
                        .map(id -> id.equals(closes) ? stays : id)
                        .toList()))
                : community;
    }

    private Organisation units(Organisation before, @Nullable String into, @Nullable String from) {
        if (into == null) {
            return before;
        }
        String name = NameRules.word(unitName);
        boolean renames = name != null && before.unit(into).isPresent();
        Organisation named =
                renames ? ((Outcome.Done) new RenameUnit(into, name).applyTo(before)).organisation() : before;
        boolean moves = from != null && !into.equals(from) && canLieIn(named, from, into);
        return moves ? moved(named, from, into) : named;
    }

    private static Organisation moved(Organisation organisation, String from, String into) {
        List<Unit> rest = Apply.without(organisation.units(), unit -> unit.id().equals(from));
        return organisation
                .withUnits(rest.stream()
                        .map(unit -> from.equals(unit.parent()) ? under(unit, into) : unit)
                        .toList())
                .withPositions(organisation.positions().stream()
                        .map(p -> from.equals(p.unit()) ? p.change().unit(into).build() : p)
                        .toList());
    }

    private static Unit under(Unit unit, String parent) {
        return new Unit(unit.id(), unit.name(), parent, unit.kind(), unit.field(), unit.extras());
    }

    /** Both are there, and the one that goes does not contain the other. */
    private static boolean canLieIn(Organisation organisation, String from, String into) {
        Map<String, @Nullable String> parents = new HashMap<>();
        organisation.units().forEach(unit -> parents.putIfAbsent(unit.id(), unit.parent()));
        Set<String> seen = new java.util.HashSet<>();
        String at = into;
        while (at != null && parents.containsKey(at) && seen.add(at)) {
            at = parents.get(at);
        }
        return parents.containsKey(from) && parents.containsKey(into) && !seen.contains(from);
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        Optional<Position> stay = organisation.position(stays);
        Optional<Position> gone = organisation.position(closes);
        int lost = stay.isPresent() && gone.isPresent() ? new Joined(stay.get(), gone.get()).wordsLost() : 0;
        String one = named(organisation, stays);
        String other = named(organisation, closes);
        boolean renamed = !title.isBlank()
                && stay.filter(now -> now.title().equals(title.strip())).isEmpty();
        return renamed
                ? Sentence.of("merge-positions.renamed", other, one, lost, Names.shorten(title))
                : Sentence.of("merge-positions", other, one, lost);
    }

    /** The title; with the unit where both have the same. */
    private String named(Organisation organisation, String id) {
        String name = Names.position(organisation, id);
        boolean alike = Names.position(organisation, stays).equals(Names.position(organisation, closes));
        return organisation
                .position(id)
                .filter(position -> alike && position.unit() != null)
                .map(position -> Names.shorten(name + " (" + Names.unit(organisation, position.unit()) + ")"))
                .orElse(name);
    }

    @Override
    public List<String> subjects() {
        return List.of(stays);
    }
}
