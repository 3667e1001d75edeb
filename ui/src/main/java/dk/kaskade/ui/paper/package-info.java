/**
 * What goes on paper: pages of the chart and of role cards as PDF, and their fonts. The only package that knows the
 * libraries of PDF. It works without a display and knows no Swing component.
 */
@NullMarked
package dk.kaskade.ui.paper;

import org.jspecify.annotations.NullMarked;
