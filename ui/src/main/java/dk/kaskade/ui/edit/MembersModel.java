package dk.kaskade.ui.edit;

import dk.kaskade.change.SetMembership;
import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.table.AbstractTableModel;

/** All positions with a tick at those who are in a community: its members first, then the others as the file has them. */
final class MembersModel extends AbstractTableModel {
    static final int TICK = 0;
    private static final List<String> COLUMNS =
            List.of("members.tick", "members.holder", "members.title", "members.unit");

    private final transient RegisterDesk desk;
    private transient List<Row> all = List.of();
    private transient List<Row> found = List.of();
    private transient Set<String> members = Set.of();
    private String community = "";
    private String typed = "";
    private boolean onlyMembers;

    MembersModel(RegisterDesk desk) {
        this.desk = desk;
    }

    /** A position in words. */
    record Row(String id, String holder, String title, String unit) {
        boolean matches(String words) {
            return Option.of(id, holder, title + " " + unit).matches(words);
        }
    }

    /** Shows another community, its members first. */
    void start(String id) {
        community = id;
        Set<String> first = memberIds();
        List<Row> rows = rows(first);
        all = Stream.concat(
                        rows.stream().filter(row -> first.contains(row.id())),
                        rows.stream().filter(row -> !first.contains(row.id())))
                .toList();
        dress();
    }

    /** Shows the same community anew, every row where it stood. */
    void refresh() {
        List<Row> fresh = rows(memberIds());
        Map<String, Row> byId = fresh.stream().collect(Collectors.toMap(Row::id, row -> row, (one, other) -> one));
        Set<String> known = new HashSet<>();
        List<Row> rows = new ArrayList<>();
        all.stream().filter(row -> byId.containsKey(row.id())).forEach(row -> rows.add(byId.get(row.id())));
        rows.forEach(row -> known.add(row.id()));
        fresh.stream().filter(row -> known.add(row.id())).forEach(rows::add);
        boolean same = rows.equals(all) && memberIds().equals(members);
        all = rows;
        if (!same) {
            dress();
        }
    }

    void search(String text) {
        typed = text;
        dress();
    }

    void onlyMembers(boolean only) {
        onlyMembers = only;
        dress();
    }

    private void dress() {
        members = memberIds();
        List<Row> before = found;
        found = all.stream()
                .filter(row -> row.matches(typed) && (!onlyMembers || members.contains(row.id())))
                .toList();
        if (before.equals(found)) {
            fireTableRowsUpdated(0, Math.max(0, found.size() - 1));
        } else {
            fireTableDataChanged();
        }
    }

    private Set<String> memberIds() {
        return desk.organisation().communities().stream()
                .filter(each -> each.id().equals(community))
                .findFirst()
                .map(Community::members)
                .<Set<String>>map(HashSet::new)
                .orElse(Set.of());
    }

    private List<Row> rows(Set<String> also) {
        Organisation now = desk.organisation();
        Map<String, String> people =
                now.people().stream().collect(Collectors.toMap(Person::id, Person::name, (one, other) -> one));
        Map<String, String> units =
                now.units().stream().collect(Collectors.toMap(Unit::id, Unit::name, (one, other) -> one));
        Set<String> seen = new HashSet<>();
        List<Row> rows = new ArrayList<>();
        for (Position position : now.positions()) {
            if (seen.add(position.id())) {
                String holders = position.holders().stream()
                        .map(holder -> people.getOrDefault(holder, holder))
                        .collect(Collectors.joining(", "));
                String unit = position.unit() == null ? "" : units.getOrDefault(position.unit(), position.unit());
                rows.add(new Row(
                        position.id(),
                        holders.isEmpty() ? desk.text("members.vacant") : holders,
                        Choices.title(position),
                        unit));
            }
        }
        // a member that is gone must be seen to be taken out
        also.stream()
                .filter(seen::add)
                .sorted()
                .forEach(id -> rows.add(new Row(id, id, desk.text("members.gone"), "")));
        return rows;
    }

    Row row(int index) {
        return found.get(index);
    }

    boolean isMember(Row row) {
        return members.contains(row.id());
    }

    /** Takes positions in or out as one step: in, unless all of them are in already. */
    String toggle(List<Row> rows) {
        boolean in = rows.stream().allMatch(this::isMember);
        return desk.apply(
                new SetMembership(community, rows.stream().map(Row::id).toList(), !in));
    }

    /** A leader and the leaders directly under it, those that are not in the community yet. */
    List<String> leaderAndReports(Row leader) {
        return Stream.concat(
                        Stream.of(leader.id()),
                        desk.organisation().positions().stream()
                                .filter(position -> leader.id().equals(position.reportsTo()))
                                .map(Position::id))
                .distinct()
                .filter(id -> !members.contains(id))
                .toList();
    }

    int memberCount() {
        return members.size();
    }

    /** Whether a leader has leaders of its own, and somebody of them is not in the community yet. */
    boolean hasTeam(Row leader) {
        return desk.organisation().positions().stream()
                        .anyMatch(p -> leader.id().equals(p.reportsTo()))
                && !leaderAndReports(leader).isEmpty();
    }

    String join(List<String> positions) {
        return desk.apply(new SetMembership(community, positions, true));
    }

    @Override
    public int getRowCount() {
        return found.size();
    }

    @Override
    public int getColumnCount() {
        return COLUMNS.size();
    }

    @Override
    public String getColumnName(int column) {
        return desk.text(COLUMNS.get(column));
    }

    @Override
    public Class<?> getColumnClass(int column) {
        return column == TICK ? Boolean.class : String.class;
    }

    @Override
    public boolean isCellEditable(int row, int column) {
        return column == TICK;
    }

    @Override
    public Object getValueAt(int row, int column) {
        Row at = found.get(row);
        return switch (column) {
            case TICK -> members.contains(at.id());
            case 1 -> at.holder();
            case 2 -> at.title();
            default -> at.unit();
        };
    }

    @Override
    public void setValueAt(Object value, int row, int column) {
        if (column == TICK && !value.equals(getValueAt(row, column))) {
            toggle(List.of(found.get(row)));
        }
    }
}
