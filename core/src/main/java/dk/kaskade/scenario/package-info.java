/**
 * A proposal (scenarie) as a file of its own: made from an organisation, told from others by its name, brought up to date when that
 * organisation has moved on, and reckoned without what was rejected. Pure; names lie in the bundle {@code scenario}. Uses {@code
 * reform} and {@code merge}.
 */
@NullMarked
package dk.kaskade.scenario;

import org.jspecify.annotations.NullMarked;
