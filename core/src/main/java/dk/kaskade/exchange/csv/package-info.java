/**
 * Tables as text: comma, semicolon, tab or bar between the fields, in whatever encoding. The only place that names
 * fastcsv and juniversalchardet.
 */
@NullMarked
package dk.kaskade.exchange.csv;

import org.jspecify.annotations.NullMarked;
