package dk.kaskade.ui.intake;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import java.awt.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.JScrollPane;
import javax.swing.JTree;
import javax.swing.event.TreeModelListener;
import javax.swing.tree.DefaultTreeCellRenderer;
import javax.swing.tree.TreeModel;
import javax.swing.tree.TreePath;

/** The chain that comes of a file, as a tree to fold out: who leads whom. */
final class ChainTree extends JTree {
    private static final int ROW = 24;
    private static final int OPEN = 40;

    private final transient IntakeWords words;
    private transient Map<String, String> people = Map.of();

    ChainTree(IntakeWords words) {
        super(new Nodes(Organisation.empty("", "", null)));
        this.words = words;
        getAccessibleContext().setAccessibleName(words.text("result.chain"));
        setRootVisible(false);
        setShowsRootHandles(true);
        setLargeModel(true);
        setRowHeight(UIScale.scale(ROW));
        setCellRenderer(new Cell());
    }

    JScrollPane framed() {
        JScrollPane scroll = Tables.scroll(this);
        scroll.putClientProperty("FlatLaf.style", "border: 1,1,1,1,$Kaskade.line,1,8");
        return scroll;
    }

    /** Shows an organisation with its upper levels folded out. */
    void show(Organisation organisation) {
        Map<String, String> names = new HashMap<>();
        organisation.people().forEach(person -> names.putIfAbsent(person.id(), person.name()));
        people = names;
        setModel(new Nodes(organisation));
        for (int row = 0; row < getRowCount() && getRowCount() < OPEN; row++) {
            expandRow(row);
        }
    }

    private String name(Position position) {
        String holders = position.vacant()
                ? words.text("result.vacant")
                : position.holders().stream()
                        .map(id -> people.getOrDefault(id, id))
                        .collect(Collectors.joining(", "));
        return words.text("result.position", position.title(), holders);
    }

    @Override
    public String convertValueToText(
            Object value, boolean selected, boolean expanded, boolean leaf, int row, boolean focus) {
        return value instanceof Position position && words != null ? name(position) : "";
    }

    /** A position by its title and who holds it. */
    private static final class Cell extends DefaultTreeCellRenderer {
        @Override
        public Component getTreeCellRendererComponent(
                JTree tree, Object value, boolean selected, boolean expanded, boolean leaf, int row, boolean focus) {
            super.getTreeCellRendererComponent(tree, value, selected, expanded, leaf, row, focus);
            putClientProperty("html.disable", true);
            setIcon(null);
            setFont(Type.TABLE.font());
            if (!selected) {
                setForeground(Tint.TEXT.color());
            }
            return this;
        }
    }

    /** Positions under their leaders; rings are opened at one of their members. */
    private static final class Nodes implements TreeModel {
        private final Object root = new Object();
        private final Map<String, List<Position>> reports = new HashMap<>();
        private final List<Position> tops = new ArrayList<>();

        Nodes(Organisation organisation) {
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
}
