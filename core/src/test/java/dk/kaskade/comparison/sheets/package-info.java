/** Tests of comparisons as they are handed out. */
@NullMarked
package dk.kaskade.comparison.sheets;

import org.jspecify.annotations.NullMarked;
