/** Tests of shared themes side by side. */
@NullMarked
package dk.kaskade.comparison.themes;

import org.jspecify.annotations.NullMarked;
