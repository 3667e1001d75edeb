/**
 * The document's three columns, one page for each leader: for the window only. The model is {@code Translations}; the rest
 * shows it.
 */
@NullMarked
package dk.kaskade.plugin.holbaek.view;

import org.jspecify.annotations.NullMarked;
