/**
 * The page of one leader's role card: what comes from the nearest leader, what is expected here in the leader's own words, and
 * what goes on to the leaders below, with guide marks, agreements and talks. Worked out off the event thread from the
 * {@code session}'s analysis; knows no other view.
 */
@NullMarked
package dk.kaskade.ui.rolecard;

import org.jspecify.annotations.NullMarked;
