/**
 * Paints the chart of the leadership chain, on screen and on paper alike: a {@link dk.kaskade.ui.paint.ChartModel} and its
 * layout onto a {@link dk.kaskade.ui.paint.Pen}, which is a Graphics2D or an SVG document. Uses the core model only to
 * build the chart's model, and no Swing component.
 */
@NullMarked
package dk.kaskade.ui.paint;

import org.jspecify.annotations.NullMarked;
