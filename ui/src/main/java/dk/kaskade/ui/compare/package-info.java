/**
 * Organisations side by side: their figures, themes, findings and levels drawn in one order and at one scale, each figure
 * with its reason and the positions behind it. What is open stands first and follows its edits; the others are read from
 * files or are open documents. Knows core's figures and this window's session, and no other view.
 */
@NullMarked
package dk.kaskade.ui.compare;

import org.jspecify.annotations.NullMarked;
