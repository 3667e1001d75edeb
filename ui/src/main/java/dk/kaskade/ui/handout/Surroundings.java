package dk.kaskade.ui.handout;

import java.nio.file.Path;
import java.util.Optional;

/** What the dialog asks of the window around it; on the event thread. */
public interface Surroundings {
    /**
     * Asks where to write a file.
     *
     * @param kind what people call such files
     * @param name what it may be called, without the extension
     * @return empty where the person thinks better of it
     */
    Optional<Path> askFile(String kind, String extension, String name);

    /** Asks for a folder to write into. */
    Optional<Path> askFolder(String title);

    /** Asks for a picture to open. */
    Optional<Path> askPicture(String kind);

    /** Says what was done; where a file is named, with a way to open it. */
    void done(String sentence, Optional<Path> written);

    /** Says that something went wrong. */
    void failed(String what, Exception failure);
}
