/** The leadership foundation of Odsherred: four roles, 46 expectations of them and what is asked of every leader, and four guide marks. */
@NullMarked
package dk.kaskade.plugin.odsherred;

import org.jspecify.annotations.NullMarked;
