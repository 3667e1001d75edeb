/**
 * A municipality's leadership foundation (ledelsesgrundlag) as an immutable value, and the shared themes onto which
 * every framework maps. Uses {@code extras} only.
 */
@NullMarked
package dk.kaskade.framework;

import org.jspecify.annotations.NullMarked;
