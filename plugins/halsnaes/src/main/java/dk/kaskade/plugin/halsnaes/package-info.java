/** The leadership foundation of Halsnæs: courage, trust and wholeness, the values and themes of the personnel policy, and the idea catalogue. */
@NullMarked
package dk.kaskade.plugin.halsnaes;

import org.jspecify.annotations.NullMarked;
