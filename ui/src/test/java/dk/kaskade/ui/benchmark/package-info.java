/** Speed as ratios against something known: {@code mvn -q -DskipTests -Pbenchmark verify}. Never part of the tests. */
@NullMarked
package dk.kaskade.ui.benchmark;

import org.jspecify.annotations.NullMarked;
