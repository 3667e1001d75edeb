/** What can be done to an organisation, as values. Uses {@code organisation}, {@code framework} and {@code text}. */
@NullMarked
package dk.kaskade.change;

import org.jspecify.annotations.NullMarked;
