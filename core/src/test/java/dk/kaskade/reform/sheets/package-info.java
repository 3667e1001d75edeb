/** Tests of what a proposal changes, as it is handed out. */
@NullMarked
package dk.kaskade.reform.sheets;

import org.jspecify.annotations.NullMarked;
