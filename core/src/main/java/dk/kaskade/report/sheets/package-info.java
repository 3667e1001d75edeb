/**
 * Tables of what is known about an organisation, without a format: its positions, findings, figures, answers. A
 * spreadsheet, a CSV file and JSON are made of them. Uses {@code inspect}, {@code cascade} and {@code metrics}.
 */
@NullMarked
package dk.kaskade.report.sheets;

import org.jspecify.annotations.NullMarked;
