package dk.kaskade.ui.intake;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.event.TreeModelListener;
import javax.swing.tree.TreeModel;
import javax.swing.tree.TreePath;

/** Positions under their leaders, to be looked at; rings are opened at one of their members. */
final class Branches implements TreeModel {
    private final Object root = new Object();
    private final Map<String, List<Position>> reports = new HashMap<>();
    private final List<Position> tops = new ArrayList<>();
    private final Map<String, String> people = new HashMap<>();

    private Branches(Organisation organisation) {
        organisation.people().forEach(person -> people.putIfAbsent(person.id(), person.name()));
        Map<String, String> leaders = new HashMap<>();
        organisation.positions().forEach(position -> leaders.put(position.id(), position.reportsTo()));
        Set<String> ringTops = ringTops(leaders);
        for (Position position : organisation.positions()) {
            String leader = position.reportsTo();
            if (leader == null || !leaders.containsKey(leader) || ringTops.contains(position.id())) {
                tops.add(position);
            } else {
                reports.computeIfAbsent(leader, any -> new ArrayList<>()).add(position);
            }
        }
    }

    /** Makes it; linear, and for a large file not for the event thread. */
    static Branches of(Organisation organisation) {
        return new Branches(organisation);
    }

    /** Who holds a position, by name; empty where nobody does. */
    String holders(Position position) {
        return position.holders().stream()
                .map(id -> people.getOrDefault(id, id))
                .collect(Collectors.joining(", "));
    }

    /** Of each ring the one that is met first, which is shown as a top so that the others can be seen. */
    private static Set<String> ringTops(Map<String, String> leaders) {
        Set<String> tops = new HashSet<>();
        Set<String> known = new HashSet<>();
        for (String start : leaders.keySet()) {
            Set<String> way = new HashSet<>();
            String at = start;
            while (at != null && !known.contains(at) && way.add(at)) {
                at = leaders.get(at);
            }
            if (at != null && way.contains(at)) {
                tops.add(at);
            }
            known.addAll(way);
        }
        return tops;
    }

    private List<Position> below(Object node) {
        return node == root ? tops : reports.getOrDefault(((Position) node).id(), List.of());
    }

    @Override
    public Object getRoot() {
        return root;
    }

    @Override
    public Object getChild(Object parent, int index) {
        return below(parent).get(index);
    }

    @Override
    public int getChildCount(Object parent) {
        return below(parent).size();
    }

    @Override
    public boolean isLeaf(Object node) {
        return node != root && below(node).isEmpty();
    }

    @Override
    public int getIndexOfChild(Object parent, Object child) {
        return below(parent).indexOf(child);
    }

    @Override
    public void valueForPathChanged(TreePath path, Object value) {
        throw new UnsupportedOperationException("the preview is only looked at");
    }

    @Override
    public void addTreeModelListener(TreeModelListener listener) {
        Objects.requireNonNull(listener);
    }

    @Override
    public void removeTreeModelListener(TreeModelListener listener) {
        Objects.requireNonNull(listener);
    }
}
