/**
 * What a proposal changes and what follows of it, as tables and as a report, without a format. Sentences lie in the bundle {@code
 * reform-sheets}. Uses {@code reform}, {@code comparison} and {@code report.sheets}.
 */
@NullMarked
package dk.kaskade.reform.sheets;

import org.jspecify.annotations.NullMarked;
