/** How a filter of positions is chosen and shown: a sheet to choose in, and a line that tells what is in force. */
@NullMarked
package dk.kaskade.ui.filterbar;

import org.jspecify.annotations.NullMarked;
