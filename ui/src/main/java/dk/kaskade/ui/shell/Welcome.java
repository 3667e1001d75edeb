package dk.kaskade.ui.shell;

import java.awt.Graphics2D;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the welcome page shows and what it asks for. Told by whoever knows samples and plugins; the page only draws. */
public interface Welcome {

    /** Organisations to begin with. */
    List<Sample> samples();

    /** Municipalities found on this machine, those with faults too. */
    List<Plugin> plugins();

    /** Files that were open lately. */
    List<RecentFile> recent();

    /** Opens a file that was chosen or dropped. */
    void open(Path file);

    /** The version of the program. */
    String version();

    /**
     * A sample as a card.
     *
     * @param name the organisation's name
     * @param aside a few words after the name, as "(eksempel)"
     * @param figures how large it is, in words
     * @param gaps gaps that count
     * @param headline one line on what it shows
     * @param text two lines on what to try
     */
    record Sample(
            String name,
            String aside,
            String figures,
            int gaps,
            String headline,
            String text,
            Thumbnail thumbnail,
            Runnable open) {}

    /** A small picture of a chain, by the same painter as the large one. */
    @FunctionalInterface
    interface Thumbnail {
        /** Paints into a rectangle from the origin, in px of the screen. */
        void paint(Graphics2D g, int width, int height);
    }

    /**
     * A plugin.
     *
     * @param fault what went wrong, in plain words; empty where nothing did
     */
    record Plugin(String name, String about, String version, Optional<String> fault) {}
}
