/**
 * The catalogue of ideas, and which of them a leader takes to the next talk: for the window only. The models are {@code
 * Catalogue} and {@code Picks}; the rest shows them.
 */
@NullMarked
package dk.kaskade.plugin.halsnaes.view;

import org.jspecify.annotations.NullMarked;
