/** Reads the JSON that the Organigramm-Tool of Berlin's administration keeps its charts in. */
@NullMarked
package dk.kaskade.plugin.organigramming;

import org.jspecify.annotations.NullMarked;
