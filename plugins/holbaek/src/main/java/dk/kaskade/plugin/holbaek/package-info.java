/** The leadership foundation of Holbæk: three focus areas, each point of which every leader puts into own words. */
@NullMarked
package dk.kaskade.plugin.holbaek;

import org.jspecify.annotations.NullMarked;
