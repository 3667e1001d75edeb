package dk.kaskade.ui.shell;

import java.util.List;
import javax.swing.Icon;

/** Who knows what can be found by typing in the search field. Asked on the event thread while a person types. */
@FunctionalInterface
public interface Finder {

    /** The best hits for some words, at most so many; empty for none. Asked without words when the search is given up. */
    List<Hit> find(String words, int most);

    /**
     * Something found.
     *
     * @param title what it is called
     * @param aside where it stands, in secondary text
     * @param go shows it
     */
    record Hit(Icon icon, String title, String aside, Runnable go) {}
}
