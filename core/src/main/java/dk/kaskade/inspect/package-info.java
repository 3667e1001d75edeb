/**
 * What an inspection is and what it finds: contracts, findings, policy and the runner. The inspections themselves live
 * in {@code rules} and in plugins. Uses {@code chain}, {@code cascade}, {@code change} and {@code text}.
 */
@NullMarked
package dk.kaskade.inspect;

import org.jspecify.annotations.NullMarked;
