/**
 * Pages that a browser opens without a network, and that go on paper: role cards and the whole chain. Every page is built
 * as a tree, so that no text becomes markup. The only package that knows jsoup.
 */
@NullMarked
package dk.kaskade.exchange.html;

import org.jspecify.annotations.NullMarked;
