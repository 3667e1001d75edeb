package dk.kaskade.inspect;

import dk.kaskade.cascade.Carried;
import dk.kaskade.cascade.Cascade;
import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Organisation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The snapshot that an inspection looks at, and what is known about it. Everything in it is immutable; it may be used by
 * many threads at once.
 */
public final class InspectionContext {
    private final Organisation organisation;
    private final Framework framework;
    private final Carried carried;
    private final LocalDate day;
    private @Nullable Cascade cascade;

    private InspectionContext(Organisation organisation, Framework framework, Carried carried, LocalDate day) {
        this.organisation = organisation;
        this.framework = framework;
        this.carried = carried;
        this.day = day;
    }

    /** Looks at an organisation on a day: its {@code asOf}, or today. */
    public static InspectionContext of(Organisation organisation, Framework framework, LocalDate day) {
        Carried carried = Carried.of(Chain.of(organisation, framework), day);
        return new InspectionContext(organisation, framework, carried, day);
    }

    public Organisation organisation() {
        return organisation;
    }

    public Framework framework() {
        return framework;
    }

    public Chain chain() {
        return carried.chain();
    }

    /** What each position carries on {@link #day}. */
    public Carried carried() {
        return carried;
    }

    public LocalDate day() {
        return day;
    }

    /** How that travels and where it breaks: worked out when somebody first asks, and then remembered. */
    public synchronized Cascade cascade() {
        if (cascade == null) {
            cascade = Cascade.of(carried);
        }
        return cascade;
    }
}
