package dk.kaskade.reform;

import dk.kaskade.difference.Field;
import dk.kaskade.organisation.Acceptance;
import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.LinkDecision;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The members of everything in an organisation, in the order in which they are told. */
final class Members {
    static final List<Member<Position>> POSITION = List.of(
            position(Field.REPORTS_TO, "reportsTo", Position::reportsTo, (b, p) -> b.reportsTo(p.reportsTo())),
            position(Field.TITLE, "title", Position::title, (b, p) -> b.title(p.title())),
            position(Field.UNIT, "unit", Position::unit, (b, p) -> b.unit(p.unit())),
            position(Field.ROLES, "roles", Position::roles, (b, p) -> b.roles(p.roles())),
            position(Field.HOLDERS, "holders", Position::holders, (b, p) -> b.holders(p.holders())),
            position(Field.ACTING, "acting", Position::acting, (b, p) -> b.acting(p.acting())),
            position(Field.DEPUTY, "deputy", Position::deputy, (b, p) -> b.deputy(p.deputy())),
            position(
                    Field.ALSO_REPORTS_TO,
                    "alsoReportsTo",
                    Position::alsoReportsTo,
                    (b, p) -> b.alsoReportsTo(p.alsoReportsTo())),
            position(
                    Field.STAFF,
                    "staff",
                    p -> p.staffKnown() ? p.staff() : null,
                    (b, p) -> p.staffKnown() ? b.staff(p.staff()) : b.staffUnknown()),
            position(Field.RESPONSES, "responses", Position::responses, (b, p) -> b.responses(p.responses())),
            position(Field.STRENGTHS, "strengths", Position::strengths, (b, p) -> b.strengths(p.strengths())),
            position(Field.AGREEMENTS, "agreements", Position::agreements, (b, p) -> b.agreements(p.agreements())),
            position(Field.DIALOGUES, "dialogues", Position::dialogues, (b, p) -> b.dialogues(p.dialogues())),
            position(Field.OTHER, "other", Position::extras, (b, p) -> b.extras(p.extras())));

    static final List<Member<Unit>> UNIT = List.of(
            new Member<>(
                    Field.NAME,
                    "name",
                    Unit::name,
                    (u, o) -> new Unit(u.id(), o.name(), u.parent(), u.kind(), u.field(), u.extras())),
            new Member<>(
                    Field.PARENT,
                    "parent",
                    Unit::parent,
                    (u, o) -> new Unit(u.id(), u.name(), o.parent(), u.kind(), u.field(), u.extras())),
            new Member<>(
                    Field.KIND,
                    "kind",
                    Unit::kind,
                    (u, o) -> new Unit(u.id(), u.name(), u.parent(), o.kind(), u.field(), u.extras())),
            new Member<>(
                    Field.NORM,
                    "field",
                    Unit::field,
                    (u, o) -> new Unit(u.id(), u.name(), u.parent(), u.kind(), o.field(), u.extras())),
            new Member<>(
                    Field.OTHER,
                    "other",
                    Unit::extras,
                    (u, o) -> new Unit(u.id(), u.name(), u.parent(), u.kind(), u.field(), o.extras())));

    static final List<Member<Person>> PERSON = List.of(
            new Member<>(Field.NAME, "name", Person::name, (p, o) -> p.withName(o.name())),
            new Member<>(Field.OTHER, "other", Person::extras, (p, o) -> new Person(p.id(), p.name(), o.extras())));

    static final List<Member<Community>> COMMUNITY = List.of(
            new Member<>(
                    Field.NAME,
                    "name",
                    Community::name,
                    (c, o) -> new Community(c.id(), o.name(), c.kind(), c.members(), c.extras())),
            new Member<>(
                    Field.KIND,
                    "kind",
                    Community::kind,
                    (c, o) -> new Community(c.id(), c.name(), o.kind(), c.members(), c.extras())),
            new Member<>(Field.MEMBERS, "members", Community::members, (c, o) -> c.withMembers(o.members())),
            new Member<>(
                    Field.OTHER,
                    "other",
                    Community::extras,
                    (c, o) -> new Community(c.id(), c.name(), c.kind(), c.members(), o.extras())));

    static final List<Member<Acceptance>> ACCEPTED = List.of(
            accepted(
                    Field.REASON,
                    "reason",
                    Acceptance::reason,
                    (a, o) -> new Acceptance(
                            a.inspection(), a.position(), a.thread(), a.positions(), o.reason(), a.on(), a.extras())),
            accepted(
                    Field.DAY,
                    "on",
                    Acceptance::on,
                    (a, o) -> new Acceptance(
                            a.inspection(), a.position(), a.thread(), a.positions(), a.reason(), o.on(), a.extras())),
            accepted(
                    Field.OTHER,
                    "other",
                    Acceptance::extras,
                    (a, o) -> new Acceptance(
                            a.inspection(), a.position(), a.thread(), a.positions(), a.reason(), a.on(), o.extras())));

    static final List<Member<LinkDecision>> LINK = List.of(
            new Member<>(
                    Field.VERDICT,
                    "decision",
                    LinkDecision::decision,
                    (l, o) -> new LinkDecision(l.from(), l.to(), o.decision(), l.on(), l.extras())),
            new Member<>(
                    Field.DAY,
                    "on",
                    LinkDecision::on,
                    (l, o) -> new LinkDecision(l.from(), l.to(), l.decision(), o.on(), l.extras())),
            new Member<>(
                    Field.OTHER,
                    "other",
                    LinkDecision::extras,
                    (l, o) -> new LinkDecision(l.from(), l.to(), l.decision(), l.on(), o.extras())));

    /** Of the organisation itself. */
    static final List<Member<Organisation>> ORGANISATION = List.of(
            new Member<>(Field.OTHER, "id", Organisation::id, (a, b) -> itself(a, b.id(), a.extras())),
            new Member<>(Field.NAME, "name", Organisation::name, (a, b) -> a.withName(b.name())),
            new Member<>(
                    Field.FRAMEWORK, "framework", Organisation::framework, (a, b) -> a.withFramework(b.framework())),
            new Member<>(Field.DAY, "asOf", Organisation::asOf, (a, b) -> a.withAsOf(b.asOf())),
            new Member<>(Field.OTHER, "other", Organisation::extras, (a, b) -> itself(a, a.id(), b.extras())));

    private Members() {}

    /** What a member of a position is called in the files. */
    static String name(Field field) {
        return POSITION.stream()
                .filter(member -> member.field() == field)
                .map(Member::name)
                .findFirst()
                .orElse("");
    }

    private static Member<Position> position(
            Field field,
            String name,
            Function<Position, @Nullable Object> value,
            BiFunction<Position.Builder, Position, Position.Builder> take) {
        return new Member<>(
                field,
                name,
                value,
                (onto, from) -> take.apply(onto.change(), from).build());
    }

    private static Member<Acceptance> accepted(
            Field field,
            String name,
            Function<Acceptance, @Nullable Object> value,
            java.util.function.BinaryOperator<Acceptance> take) {
        return new Member<>(field, name, value, take);
    }

    private static Organisation itself(Organisation a, String id, dk.kaskade.extras.Extras extras) {
        return new Organisation(
                id,
                a.name(),
                a.framework(),
                a.asOf(),
                a.units(),
                a.people(),
                a.positions(),
                a.communities(),
                a.accepted(),
                a.links(),
                a.policy(),
                a.scenario(),
                extras);
    }
}
