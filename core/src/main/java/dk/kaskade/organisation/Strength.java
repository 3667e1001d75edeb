package dk.kaskade.organisation;

import dk.kaskade.extras.Extras;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How strongly a leader turns up one guide mark. Of several for one mark the latest counts; the older are kept.
 *
 * @param mark  id of the guide mark
 * @param value on the scale of the mark, 1 to 5 where the framework says nothing else
 * @param set   when; none = before every dated one
 */
public record Strength(String mark, int value, @Nullable LocalDate set, Extras extras) {}
