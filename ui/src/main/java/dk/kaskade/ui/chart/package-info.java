/**
 * The chain on screen: one panel that shows a chart, lets it be walked, folded, zoomed and rearranged, and tells what was
 * done to it by ids. The only place that knows JUNG.
 */
@NullMarked
package dk.kaskade.ui.chart;

import org.jspecify.annotations.NullMarked;
