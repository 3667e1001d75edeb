/**
 * Finds the plugins, holds what they and the program bring, and opens and analyses organisations: the façade that the
 * window and the command line use. May use every package of core; nothing in core uses it.
 */
@NullMarked
package dk.kaskade.host;

import org.jspecify.annotations.NullMarked;
