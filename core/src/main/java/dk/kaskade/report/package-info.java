/**
 * What is reported about an organisation, as values without a format: the role card. Uses {@code cascade} and what lies
 * below it; text, JSON, window and paper make their own of it.
 */
@NullMarked
package dk.kaskade.report;

import org.jspecify.annotations.NullMarked;
