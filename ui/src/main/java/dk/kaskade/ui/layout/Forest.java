package dk.kaskade.ui.layout;

import java.util.function.IntPredicate;

/**
 * The visible part of the input, numbered anew in breadth-first order, so that the nodes below one node lie side by side
 * and a pass over all nodes walks through memory in order.
 *
 * <p>Node 0 stands for the chain and node 1 for the tray; they have no card. Below each node first come its leaves, then
 * its branches, both in the order of siblings.
 */
final class Forest {
    static final int CHAIN = 0;
    static final int TRAY = 1;
    static final int FIRST_CARD = 2;

    final Children children;
    final int[] card;
    final int[] first;
    final int[] leaves;
    final int[] count;
    final int[] depth;
    final int[] hidden;
    /** How many of a node's leaves are left out. */
    final int[] rest;

    private final boolean[] folded;
    private final boolean[] tucked;
    private int end = FIRST_CARD;

    Forest(LayoutInput input) {
        children = Children.of(input.parent());
        folded = input.folded();
        tucked = input.tucked();
        int capacity = input.size() + FIRST_CARD;
        card = new int[capacity];
        first = new int[capacity];
        leaves = new int[capacity];
        count = new int[capacity];
        depth = new int[capacity];
        hidden = new int[capacity];
        rest = new int[capacity];
        card[CHAIN] = -1;
        card[TRAY] = -1;
        boolean all = input.focus() < 0;
        boolean[] tray = input.tray();
        addRoots(CHAIN, all ? children.roots : new int[] {input.focus()}, root -> !all || !tray[root]);
        addRoots(TRAY, children.roots, root -> all && tray[root]);
        for (int node = FIRST_CARD; node < end; node++) {
            addBelow(node);
        }
    }

    int size() {
        return end;
    }

    boolean isLeaf(int node) {
        return count[node] == 0;
    }

    boolean isGround(int node) {
        return node < FIRST_CARD;
    }

    private void addRoots(int ground, int[] roots, IntPredicate wanted) {
        first[ground] = end;
        for (int pass = 0; pass < 2; pass++) {
            for (int root : roots) {
                if (wanted.test(root) && bare(root) == (pass == 0)) {
                    add(root, 0);
                }
            }
            markLeaves(ground, pass);
        }
        count[ground] = end - first[ground];
    }

    private void addBelow(int node) {
        first[node] = end;
        int above = card[node];
        if (folded[above]) {
            hidden[node] = children.branch[above] - 1;
            return;
        }
        for (int pass = 0; pass < 2; pass++) {
            for (int c = children.start[above]; c < children.start[above + 1]; c++) {
                int below = children.child[c];
                if (bare(below) == (pass == 0)) {
                    addOrCount(below, node);
                }
            }
            markLeaves(node, pass);
        }
        count[node] = end - first[node];
    }

    /** Only who leads nobody is ever left out, so that no branch is lost from sight. */
    private void addOrCount(int at, int node) {
        if (tucked[at] && children.start[at] == children.start[at + 1]) {
            rest[node]++;
        } else {
            add(at, depth[node] + 1);
        }
    }

    private void markLeaves(int node, int pass) {
        if (pass == 0) {
            leaves[node] = end - first[node];
        }
    }

    private boolean bare(int at) {
        return folded[at] || children.start[at] == children.start[at + 1];
    }

    private void add(int at, int level) {
        card[end] = at;
        depth[end] = level;
        end++;
    }
}
