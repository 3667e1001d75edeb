/**
 * A file that holds tables, whichever way: opened by what is in it rather than by its name. Stands above the packages of
 * the formats, so that these need not know each other.
 */
@NullMarked
package dk.kaskade.exchange.spreadsheet;

import org.jspecify.annotations.NullMarked;
