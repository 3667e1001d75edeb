/**
 * The chain as a view: builds the chart from the session, follows it, and turns what a person does to the chart into changes.
 * Uses the session, the commands, the chart and its painter; knows no other view.
 */
@NullMarked
package dk.kaskade.ui.chain;

import org.jspecify.annotations.NullMarked;
