/**
 * Reading XML that somebody else wrote, without trusting it: for importers, those of plugins too. Knows no format.
 */
@NullMarked
package dk.kaskade.exchange.xml;

import org.jspecify.annotations.NullMarked;
