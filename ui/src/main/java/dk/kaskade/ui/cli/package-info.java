/**
 * The command line: one small class for each command, and how findings, cards and figures are printed as text and JSON.
 * Uses core and the painter of the chart; no window.
 */
@NullMarked
package dk.kaskade.ui.cli;

import org.jspecify.annotations.NullMarked;
