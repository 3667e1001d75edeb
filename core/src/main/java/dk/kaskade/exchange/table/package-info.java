/**
 * Tables as spreadsheets hold them, and what their columns mean: which row has the headings, which field each column tells,
 * and the {@link dk.kaskade.exchange.Extract} that comes of it. Knows no file format.
 */
@NullMarked
package dk.kaskade.exchange.table;

import org.jspecify.annotations.NullMarked;
