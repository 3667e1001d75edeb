package dk.kaskade.report.sheets;

import java.util.Arrays;
import java.util.Optional;

/** What tables tell of, in the order of a workbook. */
public enum Topic {
    POSITIONS("positions"),
    FINDINGS("findings"),
    /** Figures: of each position, in all, by role, by theme. */
    METRICS("metrics"),
    RESPONSES("responses"),
    AGREEMENTS("agreements"),
    GUIDE_MARKS("guide-marks"),
    TALKS("talks"),
    EXPECTATIONS("expectations");

    private final String id;

    Topic(String id) {
        this.id = id;
    }

    /** As the command line names it. */
    public String id() {
        return id;
    }

    public static Optional<Topic> of(String id) {
        return Arrays.stream(values()).filter(topic -> topic.id.equals(id)).findFirst();
    }
}
