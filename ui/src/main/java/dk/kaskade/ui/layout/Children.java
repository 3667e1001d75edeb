package dk.kaskade.ui.layout;

/** Who stands directly below whom, by counting: the children of card c are {@code child[start[c]] .. child[start[c + 1] - 1]}. */
final class Children {
    final int[] parent;
    final int[] start;
    final int[] child;
    final int[] roots;
    /** Cards in a card's whole branch, itself included. */
    final int[] branch;

    private Children(int[] parent) {
        this.parent = parent;
        int size = parent.length;
        start = new int[size + 2];
        int rootCount = 0;
        for (int above : parent) {
            if (above < 0) {
                rootCount++;
            } else {
                start[above + 2]++;
            }
        }
        for (int i = 2; i < start.length; i++) {
            start[i] += start[i - 1];
        }
        child = new int[size - rootCount];
        roots = new int[rootCount];
        int root = 0;
        for (int i = 0; i < size; i++) {
            if (parent[i] < 0) {
                roots[root++] = i;
            } else {
                child[start[parent[i] + 1]++] = i;
            }
        }
        branch = branches();
    }

    static Children of(int[] parent) {
        return new Children(withoutRings(parent));
    }

    private int[] branches() {
        int[] order = new int[parent.length];
        int end = 0;
        for (int root : roots) {
            order[end++] = root;
        }
        for (int i = 0; i < end; i++) {
            for (int c = start[order[i]]; c < start[order[i] + 1]; c++) {
                order[end++] = child[c];
            }
        }
        int[] sum = new int[parent.length];
        for (int i = end - 1; i >= 0; i--) {
            int card = order[i];
            sum[card]++;
            if (parent[card] >= 0) {
                sum[parent[card]] += sum[card];
            }
        }
        return sum;
    }

    private static int[] withoutRings(int[] given) {
        int[] parent = given.clone();
        int[] walk = new int[parent.length];
        for (int i = 0; i < parent.length; i++) {
            int at = i;
            while (at >= 0 && walk[at] == 0) {
                walk[at] = i + 1;
                at = parent[at];
            }
            if (at >= 0 && walk[at] == i + 1) {
                parent[smallestOfRing(parent, at)] = -1;
            }
        }
        return parent;
    }

    private static int smallestOfRing(int[] parent, int member) {
        int smallest = member;
        for (int at = parent[member]; at != member; at = parent[at]) {
            smallest = Math.min(smallest, at);
        }
        return smallest;
    }
}
