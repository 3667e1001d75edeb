/**
 * Today and tomorrow: what a proposal changes in an organisation, change by change, each to be taken or left; what follows of it; and
 * how the proposal is brought up to date when today has moved on. Pure; sentences lie in the bundle {@code reform}. Uses {@code
 * difference}, {@code merge}, {@code intake} (how sure it is that two positions are one) and {@code comparison}.
 */
@NullMarked
package dk.kaskade.reform;

import org.jspecify.annotations.NullMarked;
