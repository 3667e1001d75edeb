package dk.kaskade.framework;

import dk.kaskade.extras.Extras;
import java.util.List;

/** A guide mark (pejlemærke) whose strength a leader turns up and down, from {@code min} to {@code max}. */
public record GuideMark(
        String id, String name, String text, List<String> themes, Scale scale, Source source, Extras extras) {
    public GuideMark {
        themes = List.copyOf(themes);
    }

    /**
     * The strengths a leader may set.
     *
     * @param note whose scale it is, for the screen
     */
    public record Scale(int min, int max, String note, Extras extras) {
        /** The documents give no scale; this one is Kaskade's. */
        public static final Scale ONE_TO_FIVE = new Scale(1, 5, "", Extras.NONE);
    }
}
