package dk.kaskade.merge;

import dk.kaskade.difference.Field;
import dk.kaskade.merge.Place.Kind;
import dk.kaskade.organisation.Acceptance;
import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.LinkDecision;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Scenario;
import dk.kaskade.organisation.Severity;
import dk.kaskade.organisation.Unit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Merges everything an organisation has, once, with what is known to be kept and whose lines hold. */
final class Organisations {
    private final Decisions decisions;
    private final Lists lists;
    private final Positions positions;
    private final Proposals proposals;
    private final Used kept;

    Organisations(Decisions decisions, Used kept, Map<String, Positions.Line> lines, Set<Place> theirsWins) {
        this.decisions = decisions;
        this.kept = kept;
        lists = new Lists(decisions);
        positions = new Positions(decisions, lists, lines);
        proposals = new Proposals(decisions, lists, theirsWins);
    }

    Organisation merge(Trio<Organisation> trio) {
        Place place = Place.of(Kind.ORGANISATION, "", "");
        Decisions.Of<Organisation> of = decisions.of(place, trio);
        return new Organisation(
                decisions.of(place.detail("id"), trio).pick(Field.OTHER, Organisation::id),
                of.pick(Field.NAME, Organisation::name),
                of.pick(Field.FRAMEWORK, Organisation::framework),
                of.pick(Field.DAY, Organisation::asOf),
                units(trio),
                people(trio),
                positions(trio),
                communities(trio),
                accepted(trio),
                links(trio),
                policy(trio),
                scenario(trio),
                lists.extras(place, trio.part(Organisation::extras)));
    }

    private @Nullable Scenario scenario(Trio<Organisation> trio) {
        Organisation base = trio.base();
        return proposals.merge(
                base != null,
                base == null ? null : base.scenario(),
                trio.mine().scenario(),
                trio.theirs().scenario());
    }

    private List<Unit> units(Trio<Organisation> trio) {
        return lists.merge(
                trio.part(Organisation::units),
                new Lists.How<>(
                        Unit::id,
                        unit -> Place.of(Kind.UNIT, "", unit.id()),
                        this::unit,
                        unit -> kept.units().contains(unit.id())));
    }

    private Unit unit(Place place, Trio<Unit> trio) {
        Decisions.Of<Unit> of = decisions.of(place, trio);
        return new Unit(
                trio.mine().id(),
                of.pick(Field.NAME, Unit::name),
                of.pick(Field.PARENT, Unit::parent),
                of.pick(Field.KIND, Unit::kind),
                of.pick(Field.NORM, Unit::field),
                lists.extras(place, trio.part(Unit::extras)));
    }

    private List<Person> people(Trio<Organisation> trio) {
        return lists.merge(
                trio.part(Organisation::people),
                new Lists.How<>(
                        Person::id,
                        person -> Place.of(Kind.PERSON, "", person.id()),
                        (place, one) -> new Person(
                                one.mine().id(),
                                decisions.of(place, one).pick(Field.NAME, Person::name),
                                lists.extras(place, one.part(Person::extras))),
                        person -> kept.people().contains(person.id())));
    }

    private List<Position> positions(Trio<Organisation> trio) {
        return lists.merge(
                trio.part(Organisation::positions),
                new Lists.How<>(
                        Position::id,
                        position -> Place.of(Kind.POSITION, "", position.id()),
                        positions::merge,
                        position -> kept.positions().contains(position.id())));
    }

    private List<Community> communities(Trio<Organisation> trio) {
        return lists.merge(
                trio.part(Organisation::communities),
                new Lists.How<>(
                        Community::id,
                        community -> Place.of(Kind.COMMUNITY, "", community.id()),
                        this::community,
                        community -> false));
    }

    private Community community(Place place, Trio<Community> trio) {
        Decisions.Of<Community> of = decisions.of(place, trio);
        return new Community(
                trio.mine().id(),
                of.pick(Field.NAME, Community::name),
                of.pick(Field.KIND, Community::kind),
                lists.ids(place.at(Field.MEMBERS), trio.part(Community::members)),
                lists.extras(place, trio.part(Community::extras)));
    }

    private List<Acceptance> accepted(Trio<Organisation> trio) {
        return lists.merge(
                trio.part(Organisation::accepted),
                new Lists.How<>(
                        one -> List.of(
                                one.inspection(),
                                String.valueOf(one.position()),
                                String.valueOf(one.thread()),
                                one.positions()),
                        one -> Place.of(Kind.ACCEPTED, one.position() == null ? "" : one.position(), one.inspection())
                                .detail(one.thread() == null ? String.join(" ", one.positions()) : one.thread()),
                        this::acceptance,
                        one -> false));
    }

    private Acceptance acceptance(Place place, Trio<Acceptance> trio) {
        Acceptance mine = trio.mine();
        Decisions.Of<Acceptance> of = decisions.of(place, trio);
        return new Acceptance(
                mine.inspection(),
                mine.position(),
                mine.thread(),
                mine.positions(),
                of.pick(Field.REASON, Acceptance::reason),
                of.pick(Field.DAY, Acceptance::on),
                lists.extras(place, trio.part(Acceptance::extras)));
    }

    private List<LinkDecision> links(Trio<Organisation> trio) {
        return lists.merge(
                trio.part(Organisation::links),
                new Lists.How<>(
                        link -> List.of(link.from(), link.to()),
                        link -> Place.of(Kind.LINK, "", link.from()).detail(link.to()),
                        this::link,
                        link -> false));
    }

    private LinkDecision link(Place place, Trio<LinkDecision> trio) {
        Decisions.Of<LinkDecision> of = decisions.of(place, trio);
        return new LinkDecision(
                trio.mine().from(),
                trio.mine().to(),
                of.pick(Field.VERDICT, LinkDecision::decision),
                of.pick(Field.DAY, LinkDecision::on),
                lists.extras(place, trio.part(LinkDecision::extras)));
    }

    private Map<String, Severity> policy(Trio<Organisation> trio) {
        return lists.map(
                trio.part(Organisation::policy),
                name -> Place.of(Kind.POLICY, "", name).at(Field.SEVERITY),
                lists::whole);
    }
}
