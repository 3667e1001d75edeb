package dk.kaskade.plugin.organigramming;

import java.util.List;

/**
 * A box of the chart: an organisation or one of its departments.
 *
 * @param hidden only a point where lines meet
 * @param main   the one that the others beside it belong to
 */
record Box(
        int line,
        String id,
        String name,
        String kind,
        boolean hidden,
        boolean main,
        List<Post> posts,
        List<Box> boxes) {
    Box {
        posts = List.copyOf(posts);
        boxes = List.copyOf(boxes);
    }
}
