package dk.kaskade.ui.cascade;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Where the boxes stand from top to bottom: each in a row of its own, a leader in the middle of those it leads to. */
final class Rows {
    /** From row to row, and between two leaders' reports, in px at 100 %. */
    private static final double STEP = 46;

    private static final double APART = 8;

    private final List<Box> boxes;
    private final List<List<Integer>> children = new ArrayList<>();
    private final List<Integer> order = new ArrayList<>();
    private final double[] middle;
    private double height;

    Rows(List<Box> boxes) {
        this.boxes = boxes;
        middle = new double[boxes.size()];
        for (int b = 0; b < boxes.size(); b++) {
            children.add(new ArrayList<>());
            if (boxes.get(b).leader() != Box.NONE) {
                children.get(boxes.get(b).leader()).add(b);
            }
        }
        walk();
        place();
    }

    /** Those of a lower lane first: they share the leader's height, those of its own lane stand under it. */
    private void walk() {
        Deque<Integer> open = new ArrayDeque<>();
        if (!boxes.isEmpty()) {
            open.push(0);
        }
        while (!open.isEmpty()) {
            int b = open.pop();
            order.add(b);
            List<Integer> sorted = new ArrayList<>(children.get(b));
            sorted.sort((one, other) -> Boolean.compare(deeper(other), deeper(one)));
            children.set(b, sorted);
            for (int k = sorted.size() - 1; k >= 0; k--) {
                open.push(sorted.get(k));
            }
        }
    }

    private boolean deeper(int b) {
        return boxes.get(b).column() > boxes.get(boxes.get(b).leader()).column();
    }

    private void place() {
        double y = STEP / 2 + APART;
        int before = Box.NONE;
        for (int b : order) {
            if (children.get(b).stream().noneMatch(this::deeper)) {
                boolean other = before != Box.NONE
                        && boxes.get(before).leader() != boxes.get(b).leader();
                y += before == Box.NONE ? 0 : STEP + (other ? APART : 0);
                middle[b] = y;
                before = b;
            }
        }
        height = y + STEP / 2 + APART;
        for (int at = order.size() - 1; at >= 0; at--) {
            int b = order.get(at);
            List<Integer> led = children.get(b).stream().filter(this::deeper).toList();
            if (!led.isEmpty()) {
                middle[b] = (middle[led.get(0)] + middle[led.get(led.size() - 1)]) / 2;
            }
        }
    }

    /** The middle of a box, in px at 100 %. */
    double middle(int box) {
        return middle[box];
    }

    double height() {
        return height;
    }

    /** The boxes that one leads to, from top to bottom. */
    List<Integer> children(int box) {
        return children.get(box);
    }

    /** The boxes from top to bottom, each leader before its reports. */
    List<Integer> order() {
        return order;
    }
}
