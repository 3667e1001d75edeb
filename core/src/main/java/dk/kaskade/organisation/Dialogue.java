package dk.kaskade.organisation;

import dk.kaskade.extras.Extras;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A practice that was held, a talk for instance.
 *
 * @param practice id of the framework's practice
 */
public record Dialogue(String practice, @Nullable LocalDate held, Extras extras) {}
