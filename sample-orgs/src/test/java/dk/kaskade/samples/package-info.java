/** The built program on the sample organisations: what it prints for each is held in {@code golden}. */
@NullMarked
package dk.kaskade.samples;

import org.jspecify.annotations.NullMarked;
