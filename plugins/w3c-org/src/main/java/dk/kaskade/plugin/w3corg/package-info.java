/** Reads organisations that are told as linked data by the W3C's Organization Ontology, in Turtle. */
@NullMarked
package dk.kaskade.plugin.w3corg;

import org.jspecify.annotations.NullMarked;
