package dk.kaskade.ui.view;

/** Goes from one view to another. What the other is to show stands in the session: the selection and the topic. */
public interface Navigation {
    String CHAIN = "chain";
    String CASCADE = "cascade";
    String GAPS = "gaps";
    String ROLE_CARD = "rolecard";
    String FRAMEWORK = "framework";
    String MATRIX = "matrix";
    String LIST = "list";
    String COMPARE = "compare";
    String REFORM = "reform";

    /** Brings the view with an id into sight; nothing happens where there is none. */
    void show(String view);

    /** Opens the guide at a place: an inspection's id, or {@code view-ID}. Nothing happens where there is no guide. */
    default void help(String place) {}

    /** Says something in the status bar for a few seconds. */
    void say(String sentence);

    /** Says what was just done and offers to take it back, for some seconds. */
    void done(String sentence);
}
