/**
 * How strongly leaders turn up the guide marks, down the chain: for the window only. The model is {@code Strengths}; the
 * rest shows it.
 */
@NullMarked
package dk.kaskade.plugin.odsherred.view;

import org.jspecify.annotations.NullMarked;
