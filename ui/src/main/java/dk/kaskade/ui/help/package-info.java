/**
 * The user guide inside the program: the same two Markdown files that stand in the repository, shown in a window of their own
 * at the place that a view, an inspection or a dialog asks for.
 */
@NullMarked
package dk.kaskade.ui.help;

import org.jspecify.annotations.NullMarked;
