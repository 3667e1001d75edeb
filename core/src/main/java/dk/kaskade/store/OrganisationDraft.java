package dk.kaskade.store;

import dk.kaskade.organisation.Acceptance;
import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.LinkDecision;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Scenario;
import dk.kaskade.organisation.Severity;
import dk.kaskade.organisation.Unit;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An organisation while it is read. */
final class OrganisationDraft {
    private final Format.Kind kind;
    private final boolean isBase;
    private @Nullable String format;
    private @Nullable String id;
    private @Nullable String name;
    private @Nullable String framework;
    private @Nullable LocalDate asOf;
    private List<Unit> units = List.of();
    private List<Person> people = List.of();
    private List<Position> positions = List.of();
    private List<Community> communities = List.of();
    private List<Acceptance> accepted = List.of();
    private List<LinkDecision> links = List.of();
    private Map<String, Severity> policy = Map.of();
    private @Nullable Scenario scenario;

    /** @param isBase it lies inside a proposal, so it can be none itself */
    OrganisationDraft(Format.Kind kind, boolean isBase) {
        this.kind = kind;
        this.isBase = isBase;
    }

    /** Takes a member that says what the file is; false where it is none of them. */
    boolean takeHead(String member, JsonIn in) throws IOException {
        switch (member) {
            case "format" -> format = Format.check(in, kind, 1);
            case "id" -> id = in.text();
            case "name" -> name = in.text();
            case "framework" -> framework = in.optionalText();
            case "asOf" -> asOf = in.date();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Takes one of the lists and the like; false where it is none of them. */
    boolean takePart(String member, JsonIn in) throws IOException {
        switch (member) {
            case "units" -> units = in.list(OrganisationJson::unit);
            case "people" -> people = in.list(OrganisationJson::person);
            case "positions" -> positions = in.list(PositionJson::read);
            case "communities" -> communities = in.list(OrganisationJson::community);
            case "accepted" -> accepted = in.list(OrganisationJson::acceptance);
            case "links" -> links = in.list(LinkDecisionJson::read);
            case "policy" -> policy = in.map(value -> value.word(Words.SEVERITY));
            case "scenario" -> scenario = isBase ? ScenarioJson.none(in) : ScenarioJson.read(in);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Asked behind the last member. */
    Organisation build(Members members) throws IOException {
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
                links,
                policy,
                scenario,
                members.extras());
    }
}
