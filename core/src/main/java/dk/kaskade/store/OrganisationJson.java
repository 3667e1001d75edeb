package dk.kaskade.store;

import dk.kaskade.organisation.Acceptance;
import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Unit;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code kaskade/1}: an organisation and its parts, positions apart. */
final class OrganisationJson {
    static final Format<Organisation> FORMAT =
            new Format<>(Format.Kind.ORGANISATION, 1, OrganisationJson::read, OrganisationJson::write);

    /** Branches cut loose, on their way through a clipboard: the same with a mark of their own. */
    static final Format<Organisation> BRANCH = new Format<>(
            Format.Kind.BRANCH,
            1,
            in -> read(in, new OrganisationDraft(Format.Kind.BRANCH, false)),
            (out, branch) -> write(out, branch, Format.Kind.BRANCH));

    private OrganisationJson() {}

    static Organisation read(JsonIn in) throws IOException {
        return read(in, new OrganisationDraft(Format.Kind.ORGANISATION, false));
    }

    /** What a proposal was made from: an organisation that is no proposal itself. */
    static Organisation readBase(JsonIn in) throws IOException {
        return read(in, new OrganisationDraft(Format.Kind.ORGANISATION, true));
    }

    private static Organisation read(JsonIn in, OrganisationDraft draft) throws IOException {
        Members members = in.object();
        while (members.next()) {
            if (!draft.takeHead(members.name(), in) && !draft.takePart(members.name(), in)) {
                members.keep();
            }
        }
        return draft.build(members);
    }

    static void write(JsonOut out, Organisation organisation) throws IOException {
        write(out, organisation, Format.Kind.ORGANISATION);
    }

    private static void write(JsonOut out, Organisation organisation, Format.Kind kind) throws IOException {
        out.begin()
                .always("format", kind.id + "/1")
                .always("id", organisation.id())
                .always("name", organisation.name())
                .optional("framework", organisation.framework())
                .optional("asOf", organisation.asOf())
                .list("units", organisation.units(), OrganisationJson::write)
                .list("people", organisation.people(), OrganisationJson::write)
                .list("positions", organisation.positions(), PositionJson::write)
                .list("communities", organisation.communities(), OrganisationJson::write)
                .list("accepted", organisation.accepted(), OrganisationJson::write)
                .list("links", organisation.links(), LinkDecisionJson::write)
                .map("policy", organisation.policy(), (to, severity) -> to.value(severity.id()))
                .optional("scenario", organisation.scenario(), ScenarioJson::write)
                .end(organisation.extras());
    }

    static Unit unit(JsonIn in) throws IOException {
        String id = "";
        String name = "";
        String parent = null;
        String kind = null;
        String field = null;
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "id" -> id = in.textOrEmpty();
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

    static Person person(JsonIn in) throws IOException {
        String id = "";
        String name = "";
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "id" -> id = in.textOrEmpty();
                case "name" -> name = in.textOrEmpty();
                default -> members.keep();
            }
        }
        return new Person(id, name, members.extras());
    }

    private static void write(JsonOut out, Person person) throws IOException {
        out.begin().text("id", person.id()).text("name", person.name()).end(person.extras());
    }

    static Community community(JsonIn in) throws IOException {
        String id = "";
        String name = "";
        String kind = null;
        List<String> who = List.of();
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "id" -> id = in.textOrEmpty();
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

    static Acceptance acceptance(JsonIn in) throws IOException {
        String inspection = "";
        @Nullable String position = null;
        @Nullable String thread = null;
        List<String> positions = List.of();
        String reason = "";
        LocalDate on = null;
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "inspection" -> inspection = in.textOrEmpty();
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
