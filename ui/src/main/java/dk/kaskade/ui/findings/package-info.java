/**
 * The dock of findings: what was found, folded where it is the same again and again, filtered, explained, mended or accepted.
 * Uses the session, the commands and the components; knows no other view.
 */
@NullMarked
package dk.kaskade.ui.findings;

import org.jspecify.annotations.NullMarked;
