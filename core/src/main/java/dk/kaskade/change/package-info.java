/**
 * What can be done to an organisation, as values: one record for each, which gives a new organisation or a refusal with
 * a reason, and never throws for what it finds there. The interface is open, so that a plugin's inspection can bring a
 * fix of its own. Uses {@code organisation}, {@code extras} and {@code text}.
 */
@NullMarked
package dk.kaskade.change;

import org.jspecify.annotations.NullMarked;
