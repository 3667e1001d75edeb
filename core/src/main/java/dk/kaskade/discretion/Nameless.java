package dk.kaskade.discretion;

import dk.kaskade.extras.Extras;
import dk.kaskade.organisation.Acceptance;
import dk.kaskade.organisation.Agreement;
import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.Dialogue;
import dk.kaskade.organisation.LinkDecision;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.Scenario;
import dk.kaskade.organisation.Strength;
import dk.kaskade.organisation.Unit;
import dk.kaskade.text.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes an organisation without names of an organisation. People become "Leder 1", "Leder 2" in the order of the file, so
 * it is still told which positions are filled, shared, or held by the same person; their ids are new. A name
 * that stands in a title, a unit, a community or an id is struck there. Members that this version does not know are left
 * out, for nobody knows what they tell; so is what a proposal was made from.
 *
 * <p>Own words, reasons and the texts of agreements are left out unless they are asked for; then names are struck in them, first
 * names alone too. What is left out leaves its place, so that the same is found in the copy: somebody has said it
 * in own words, and an agreement still carries what it carries.
 */
public final class Nameless {
    private static final Texts TEXTS = Texts.beside(Nameless.class, "discretion");

    private final NameFinder names;
    private final PlainIds people;
    private final PlainIds positions;
    private final PlainIds others;
    private final Words words;
    private final Locale language;

    /** What becomes of own words, reasons and agreements. */
    public enum Words {
        LEFT_OUT,
        /** They stay, without the names in them. */
        KEPT
    }

    private Nameless(List<Organisation> some, Words words, Locale language) {
        names = new NameFinder(some.stream()
                .flatMap(Nameless::known)
                .map(Person::name)
                .distinct()
                .toList());
        people = new PlainIds("leder-", names, List.of());
        positions = new PlainIds(
                "stilling-",
                names,
                some.stream()
                        .flatMap(one -> one.positions().stream())
                        .map(Position::id)
                        .toList());
        others = new PlainIds(
                "nr-",
                names,
                some.stream().flatMap(one -> one.units().stream()).map(Unit::id).toList());
        this.words = words;
        this.language = language;
    }

    /** Who has left in a proposal may still be named in a title. */
    private static Stream<Person> known(Organisation organisation) {
        Scenario scenario = organisation.scenario();
        Stream<Person> before = scenario == null ? Stream.of() : scenario.base().people().stream();
        return Stream.concat(organisation.people().stream(), before);
    }

    /** @param language of what stands where something was left out */
    public static Organisation of(Organisation organisation, Words words, Locale language) {
        return all(List.of(organisation), words, language).get(0);
    }

    /** Of several that have ids in common, so that whoever is in more than one of them is called the same in each. */
    public static List<Organisation> all(List<Organisation> some, Words words, Locale language) {
        Nameless nameless = new Nameless(some, words, language);
        return some.stream().map(nameless::of).toList();
    }

    private Organisation of(Organisation from) {
        List<Person> nobody = from.people().stream().map(this::person).toList();
        return new Organisation(
                others.of(from.id()),
                names.strike(from.name()),
                from.framework(),
                from.asOf(),
                from.units().stream().map(this::unit).toList(),
                nobody,
                from.positions().stream().map(this::position).toList(),
                from.communities().stream().map(this::community).toList(),
                from.accepted().stream().map(this::acceptance).toList(),
                from.links().stream().map(Nameless::link).toList(),
                from.policy(),
                Extras.NONE);
    }

    private Person person(Person person) {
        String id = people.anew(person.id());
        String number = id.substring(id.lastIndexOf('-') + 1);
        return new Person(id, TEXTS.get(language, "somebody", number), Extras.NONE);
    }

    private Unit unit(Unit unit) {
        return new Unit(
                others.of(unit.id()),
                names.strike(unit.name()),
                other(unit.parent()),
                unit.kind(),
                unit.field(),
                Extras.NONE);
    }

    private Position position(Position position) {
        return position.change()
                .id(positions.of(position.id()))
                .title(names.strike(position.title()))
                .unit(other(position.unit()))
                .holders(position.holders().stream().map(people::anew).toList())
                .deputy(position.deputy() == null ? null : people.anew(position.deputy()))
                .reportsTo(position.reportsTo() == null ? null : positions.of(position.reportsTo()))
                .alsoReportsTo(ids(position.alsoReportsTo()))
                .responses(responses(position.responses()))
                .strengths(position.strengths().stream()
                        .map(one -> new Strength(one.mark(), one.value(), one.set(), Extras.NONE))
                        .toList())
                .agreements(position.agreements().stream().map(this::agreement).toList())
                .dialogues(position.dialogues().stream()
                        .map(one -> new Dialogue(one.practice(), one.held(), Extras.NONE))
                        .toList())
                .extras(Extras.NONE)
                .build();
    }

    private Map<String, Response> responses(Map<String, Response> from) {
        Map<String, Response> all = new LinkedHashMap<>();
        from.forEach((expectation, response) -> all.put(
                expectation,
                new Response(
                        response.status(),
                        said(response.words(), "words"),
                        response.priority(),
                        said(response.reason(), "reason"),
                        response.changed(),
                        Extras.NONE)));
        return all;
    }

    private Agreement agreement(Agreement one) {
        return new Agreement(
                others.of(one.id()),
                said(one.text(), "agreement"),
                one.made(),
                one.until(),
                one.carries(),
                Extras.NONE);
    }

    private Community community(Community one) {
        return new Community(
                others.of(one.id()), names.strike(one.name()), one.kind(), ids(one.members()), Extras.NONE);
    }

    private Acceptance acceptance(Acceptance one) {
        return new Acceptance(
                one.inspection(),
                one.position() == null ? null : positions.of(one.position()),
                one.thread(),
                ids(one.positions()),
                said(one.reason(), "reason"),
                one.on(),
                Extras.NONE);
    }

    private static LinkDecision link(LinkDecision one) {
        return new LinkDecision(one.from(), one.to(), one.decision(), one.on(), Extras.NONE);
    }

    private String said(String text, String key) {
        if (text.isBlank()) {
            return text;
        }
        return words == Words.KEPT ? names.strikeParts(text) : TEXTS.get(language, key);
    }

    private List<String> ids(List<String> of) {
        return of.stream().map(positions::of).toList();
    }

    private @Nullable String other(@Nullable String id) {
        return id == null ? null : others.of(id);
    }
}
