package dk.kaskade.store;

import dk.kaskade.organisation.Acceptance;
import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Severity;
import dk.kaskade.organisation.Unit;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code kaskade/1}: an organisation and its parts, positions apart. */
final class OrganisationJson {
    static final Format<Organisation> FORMAT =
            new Format<>(Format.Kind.ORGANISATION, 1, OrganisationJson::read, OrganisationJson::write);

    private OrganisationJson() {}

    private static Organisation read(JsonIn in) throws IOException {
        String format = null;
        String id = null;
        String name = null;
        String framework = null;
        LocalDate asOf = null;
        List<Unit> units = List.of();
        List<Person> people = List.of();
        List<Position> positions = List.of();
        List<Community> communities = List.of();
        List<Acceptance> accepted = List.of();
        Map<String, Severity> policy = Map.of();
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "format" -> format = Format.check(in, Format.Kind.ORGANISATION, 1);
                case "id" -> id = in.text();
                case "name" -> name = in.text();
                case "framework" -> framework = in.optionalText();
                case "asOf" -> asOf = in.date();
                case "units" -> units = in.list(OrganisationJson::unit);
                case "people" -> people = in.list(OrganisationJson::person);
                case "positions" -> positions = in.list(PositionJson::read);
                case "communities" -> communities = in.list(OrganisationJson::community);
                case "accepted" -> accepted = in.list(OrganisationJson::acceptance);
                case "policy" -> policy = in.map(value -> value.word(Words.SEVERITY));
                default -> members.keep();
            }
        }
        members.require("format", format);
        return new Organisation(
                members.require("id", id),
                members.require("name", name),
                framework,
                asOf,
                units,
                people,
                positions,
                communities,
                accepted,
                policy,
                members.extras());
    }

    private static void write(JsonOut out, Organisation organisation) throws IOException {
        out.begin()
                .always("format", Format.Kind.ORGANISATION.id + "/1")
                .always("id", organisation.id())
                .always("name", organisation.name())
                .optional("framework", organisation.framework())
                .optional("asOf", organisation.asOf())
                .list("units", organisation.units(), OrganisationJson::write)
                .list("people", organisation.people(), OrganisationJson::write)
                .list("positions", organisation.positions(), PositionJson::write)
                .list("communities", organisation.communities(), OrganisationJson::write)
                .list("accepted", organisation.accepted(), OrganisationJson::write)
                .map("policy", organisation.policy(), (to, severity) -> to.value(severity.id()))
                .end(organisation.extras());
    }

    private static Unit unit(JsonIn in) throws IOException {
        String id = "";
        String name = "";
        String parent = null;
        String kind = null;
        String field = null;
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "id" -> id = in.text();
                case "name" -> name = in.textOrEmpty();
                case "parent" -> parent = in.optionalText();
                case "kind" -> kind = in.optionalText();
                case "field" -> field = in.optionalText();
                default -> members.keep();
            }
        }
        return new Unit(id, name, parent, kind, field, members.extras());
    }

    private static void write(JsonOut out, Unit unit) throws IOException {
        out.begin()
                .text("id", unit.id())
                .text("name", unit.name())
                .optional("parent", unit.parent())
                .optional("kind", unit.kind())
                .optional("field", unit.field())
                .end(unit.extras());
    }

    private static Person person(JsonIn in) throws IOException {
        String id = "";
        String name = "";
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "id" -> id = in.text();
                case "name" -> name = in.textOrEmpty();
                default -> members.keep();
            }
        }
        return new Person(id, name, members.extras());
    }

    private static void write(JsonOut out, Person person) throws IOException {
        out.begin().text("id", person.id()).text("name", person.name()).end(person.extras());
    }

    private static Community community(JsonIn in) throws IOException {
        String id = "";
        String name = "";
        String kind = null;
        List<String> who = List.of();
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "id" -> id = in.text();
                case "name" -> name = in.textOrEmpty();
                case "kind" -> kind = in.optionalText();
                case "members" -> who = in.texts();
                default -> members.keep();
            }
        }
        return new Community(id, name, kind, who, members.extras());
    }

    private static void write(JsonOut out, Community community) throws IOException {
        out.begin()
                .text("id", community.id())
                .text("name", community.name())
                .optional("kind", community.kind())
                .texts("members", community.members())
                .end(community.extras());
    }

    private static Acceptance acceptance(JsonIn in) throws IOException {
        String inspection = "";
        @Nullable String position = null;
        @Nullable String thread = null;
        List<String> positions = List.of();
        String reason = "";
        LocalDate on = null;
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "inspection" -> inspection = in.text();
                case "position" -> position = in.optionalText();
                case "thread" -> thread = in.optionalText();
                case "positions" -> positions = in.texts();
                case "reason" -> reason = in.textOrEmpty();
                case "on" -> on = in.date();
                default -> members.keep();
            }
        }
        return new Acceptance(inspection, position, thread, positions, reason, on, members.extras());
    }

    private static void write(JsonOut out, Acceptance acceptance) throws IOException {
        out.begin()
                .text("inspection", acceptance.inspection())
                .optional("position", acceptance.position())
                .optional("thread", acceptance.thread())
                .texts("positions", acceptance.positions())
                .text("reason", acceptance.reason())
                .optional("on", acceptance.on())
                .end(acceptance.extras());
    }
}
