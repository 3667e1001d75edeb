/** Workbooks of Excel. The only place that names fastexcel. */
@NullMarked
package dk.kaskade.exchange.xlsx;

import org.jspecify.annotations.NullMarked;
