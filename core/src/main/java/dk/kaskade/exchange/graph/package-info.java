/**
 * The chain as a graph for other programs: GraphML for yEd and Gephi, DOT for Graphviz. Arrows go from leader to report.
 */
@NullMarked
package dk.kaskade.exchange.graph;

import org.jspecify.annotations.NullMarked;
