/**
 * Figures about an organisation: levels, spans, vacancies, coverage, for each position and in all. Spans are counted as
 * Danish municipalities count them. Uses {@code chain} and {@code cascade}.
 */
@NullMarked
package dk.kaskade.metrics;

import org.jspecify.annotations.NullMarked;
