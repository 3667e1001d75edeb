package dk.kaskade.plugin.w3corg;

import static dk.kaskade.plugin.w3corg.W3cOrgImporter.TEXTS;

import dk.kaskade.exchange.Extract;
import dk.kaskade.exchange.Field;
import dk.kaskade.exchange.Remark;
import dk.kaskade.exchange.Row;
import dk.kaskade.exchange.UnitRow;
import dk.kaskade.exchange.UnreadableFileException;
import dk.kaskade.text.CivilNumber;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.Resource;
import org.jspecify.annotations.Nullable;

/** Makes rows of posts and heads, and units of organisations. Turtle tells no lines once it is read: rows are numbered. */
final class PostRows {
    private static final String[] UNITS = {
        "Organization", "FormalOrganization", "OrganizationalUnit", "OrganizationalCollaboration"
    };

    private final Graph graph;
    private final Ids ids = new Ids();
    private final Set<Resource> units = new LinkedHashSet<>();
    private final Set<Resource> posts = new LinkedHashSet<>();
    /** Who leads a unit without a post that says so, with the membership that tells it where there is one. */
    private final Map<Resource, Resource> heads = new LinkedHashMap<>();

    private final Map<Resource, @Nullable Resource> membershipOf = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private int civilNumbers;

    PostRows(Graph graph) {
        this.graph = graph;
    }

    Extract extract(String file) throws UnreadableFileException {
        sort();
        if (units.isEmpty() && posts.isEmpty() && heads.isEmpty()) {
            throw new UnreadableFileException(TEXTS, "nothing");
        }
        List<UnitRow> all = units.stream().map(this::unit).toList();
        posts.forEach(this::post);
        heads.forEach(this::head);
        int people = others();
        if (people > 0) {
            remarks.add(Remark.droppedTogether(people, 0, TEXTS, "others", people));
        }
        if (civilNumbers > 0) {
            remarks.add(Remark.about(0, TEXTS, "civil-numbers", civilNumbers));
        }
        String name = all.stream()
                .filter(unit -> unit.parent() == null && !unit.name().isEmpty())
                .map(UnitRow::name)
                .findFirst()
                .orElse(file);
        return new Extract(name, rows, all, remarks, rows.size() + people);
    }

    private void sort() {
        for (Resource subject : graph.subjects()) {
            if (graph.is(subject, UNITS)) {
                units.add(subject);
            }
            boolean held = !graph.related(subject, "heldBy", "holds").isEmpty();
            if (graph.is(subject, "Post") || held || graph.first(subject, "postIn", "hasPost") != null) {
                posts.add(subject);
            }
        }
        for (Resource subject : graph.subjects()) {
            Resource led = graph.first(subject, "headOf", "");
            if (led != null) {
                led(subject, led, null);
            }
            Resource role = graph.first(subject, "role", "");
            Resource member = graph.first(subject, "member", "hasMembership");
            Resource organisation = graph.first(subject, "organization", "");
            if (role != null
                    && member != null
                    && organisation != null
                    && role.stringValue().equals(Graph.ORG + "Head")) {
                led(member, organisation, subject);
            }
        }
    }

    private void led(Resource person, Resource unit, @Nullable Resource membership) {
        boolean hasPost = graph.related(person, "holds", "heldBy").stream().anyMatch(posts::contains);
        if (!hasPost && heads.putIfAbsent(person, unit) == null) {
            membershipOf.put(person, membership);
        }
    }

    private UnitRow unit(Resource unit) {
        Resource parent = graph.first(unit, "unitOf", "hasUnit");
        if (parent == null) {
            parent = graph.first(unit, "subOrganizationOf", "hasSubOrganization");
        }
        boolean known = parent != null && units.contains(parent);
        Resource kind = graph.first(unit, "classification", "");
        String kindName = kind == null ? "" : graph.name(kind);
        return new UnitRow(
                0,
                ids.of(unit),
                graph.name(unit),
                known ? ids.of(parent) : null,
                kindName.isEmpty() ? null : kindName,
                null);
    }

    private void post(Resource post) {
        List<Resource> holders = graph.related(post, "heldBy", "holds");
        Map<Field, String> cells = new EnumMap<>(Field.class);
        Resource role = graph.first(post, "role", "");
        String title = graph.name(post);
        cells.put(Field.ID, ids.of(post));
        cells.put(Field.TITLE, safe(title.isEmpty() && role != null ? graph.name(role) : title));
        place(cells, graph.first(post, "postIn", "hasPost"));
        List<Resource> leaders = new ArrayList<>(graph.related(post, "reportsTo", ""));
        if (leaders.isEmpty()) {
            holders.forEach(holder -> leaders.addAll(graph.related(holder, "reportsTo", "")));
        }
        leaders(cells, leaders);
        if (holders.isEmpty()) {
            add(cells);
        }
        for (Resource holder : holders) {
            person(cells, holder);
            add(cells);
        }
    }

    private void head(Resource person, Resource unit) {
        Map<Field, String> cells = new EnumMap<>(Field.class);
        cells.put(Field.ID, ids.of(person));
        Resource membership = membershipOf.get(person);
        cells.put(Field.TITLE, membership == null ? "" : safe(graph.name(membership)));
        place(cells, unit);
        leaders(cells, graph.related(person, "reportsTo", ""));
        person(cells, person);
        add(cells);
    }

    private void add(Map<Field, String> cells) {
        rows.add(new Row(rows.size() + 1, cells, List.of()));
    }

    private void place(Map<Field, String> cells, @Nullable Resource unit) {
        if (unit != null) {
            cells.put(Field.UNIT_ID, ids.of(unit));
            cells.put(Field.UNIT, graph.name(unit));
        }
    }

    private void person(Map<Field, String> cells, Resource person) {
        cells.put(Field.PERSON_ID, ids.of(person));
        cells.put(Field.NAME, safe(graph.name(person)));
        cells.put(Field.EMAIL, safe(graph.mail(person)));
    }

    /** A post, or a person: told by the post that he or she holds. */
    private void leaders(Map<Field, String> cells, List<Resource> leaders) {
        List<String> all = new ArrayList<>();
        for (Resource leader : leaders) {
            Resource held = posts.contains(leader) ? leader : graph.first(leader, "holds", "heldBy");
            all.add(ids.of(held == null ? leader : held));
        }
        if (!all.isEmpty()) {
            cells.put(Field.LEADER_ID, all.get(0));
            cells.put(Field.ALSO_REPORTS_TO, String.join("; ", all.subList(1, all.size())));
        }
    }

    private int others() {
        int count = 0;
        for (Resource subject : graph.subjects()) {
            boolean member = !graph.related(subject, "memberOf", "hasMember").isEmpty();
            boolean used = heads.containsKey(subject)
                    || units.contains(subject)
                    || posts.contains(subject)
                    || !graph.related(subject, "holds", "heldBy").isEmpty();
            count += member && !used ? 1 : 0;
        }
        return count;
    }

    private String safe(String text) {
        if (!CivilNumber.isIn(text)) {
            return text;
        }
        civilNumbers++;
        return "";
    }
}
