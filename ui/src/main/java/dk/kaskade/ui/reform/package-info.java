/**
 * The view "I dag og i morgen": a proposal laid over the chain it was made from, the list of what it changes, each to be taken or turned
 * down, and what follows of it. What takes long is worked out in the background as one {@link dk.kaskade.ui.reform.Study}; the older one
 * stays in sight, dimmed, until then. Draws with {@code chart} and {@code paint}, decides through the session.
 */
@NullMarked
package dk.kaskade.ui.reform;

import org.jspecify.annotations.NullMarked;
