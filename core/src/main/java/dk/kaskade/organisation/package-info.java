/** Organisation, unit, person, position and community of one municipality at one date, as immutable values. */
@NullMarked
package dk.kaskade.organisation;

import org.jspecify.annotations.NullMarked;
