package dk.kaskade.ui.shell;

/**
 * One of the organisations that are open, as the strip of tabs and the menu show it.
 *
 * @param name    of the organisation, told apart from others of the same name
 * @param tip     where it lies
 * @param changed something in it is not saved
 * @param shown   it is the one that the views show
 * @param choose  shows it
 * @param close   shuts it, after asking where something is not saved
 */
public record DocumentTab(String name, String tip, boolean changed, boolean shown, Runnable choose, Runnable close) {
    /** Whether another one would look the same. */
    boolean looksLike(DocumentTab other) {
        return name.equals(other.name) && tip.equals(other.tip) && changed == other.changed && shown == other.shown;
    }
}
