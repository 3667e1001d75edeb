package dk.kaskade.plugin.organigramming;

import java.util.List;

/** A whole file. */
record Chart(String title, List<Box> boxes) {
    Chart {
        boxes = List.copyOf(boxes);
    }
}
