package dk.kaskade.ui.tour;

/**
 * One step of a tour.
 *
 * @param title  what it is about
 * @param words  two or three sentences: what is seen here, and what to try
 * @param arrive brings into sight what it is about; on the event thread
 * @param spot   the name of the component to look at ({@link java.awt.Component#getName}); no frame where it is not in sight
 */
public record TourStep(String title, String words, Runnable arrive, String spot) {}
