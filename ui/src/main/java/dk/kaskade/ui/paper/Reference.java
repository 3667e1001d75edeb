package dk.kaskade.ui.paper;

import java.awt.geom.Rectangle2D;

/**
 * A place on a page that leads to another one.
 *
 * @param place in points from the page's upper left corner
 * @param page  the number of the other page, from 0
 */
public record Reference(Rectangle2D place, int page) {}
