/**
 * Handing out: one dialog for everything that leaves the program as a file or on paper, with a preview of just what will be
 * written or printed.
 */
@NullMarked
package dk.kaskade.ui.handout;

import org.jspecify.annotations.NullMarked;
