package dk.kaskade.inspect;

import dk.kaskade.cascade.Carried;
import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Organisation;
import java.time.LocalDate;

/**
 * The snapshot that an inspection looks at, and what is known about it. Everything in it is immutable.
 *
 * @param carried what each position carries on {@code day}
 */
public record InspectionContext(
        Organisation organisation, Framework framework, Chain chain, Carried carried, LocalDate day) {
    /** Looks at an organisation on a day: its {@code asOf}, or today. */
    public static InspectionContext of(Organisation organisation, Framework framework, LocalDate day) {
        Chain chain = Chain.of(organisation, framework);
        return new InspectionContext(organisation, framework, chain, Carried.of(chain, day), day);
    }
}
