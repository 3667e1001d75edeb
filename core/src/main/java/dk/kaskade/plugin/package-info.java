/** What a plugin implements and what it may do: verbs only. Imported by no package below it. */
@NullMarked
package dk.kaskade.plugin;

import org.jspecify.annotations.NullMarked;
