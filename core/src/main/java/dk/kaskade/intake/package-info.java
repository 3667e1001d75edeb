/**
 * What somebody else's file tells becomes an organisation: who leads whom, what is one and what is two, which role a title
 * means. Whatever is doubtful is put as a question with a proposal, and the result stands on the answers; no row disappears.
 * Also what a newer file changes in an organisation that is already there. Uses {@code exchange} and what lies below it.
 */
@NullMarked
package dk.kaskade.intake;

import org.jspecify.annotations.NullMarked;
