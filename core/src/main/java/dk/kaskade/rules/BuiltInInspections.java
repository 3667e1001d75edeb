package dk.kaskade.rules;

import dk.kaskade.inspect.Inspection;
import java.util.List;

/** The inspections that Kaskade brings itself: the one list of them. */
public final class BuiltInInspections {
    private BuiltInInspections() {}

    /** All of them, in the order in which they are shown and run. */
    public static List<Inspection> all() {
        return List.of(
                new Cycle(),
                new UnknownReference(),
                new DuplicateId(),
                new NoTop(),
                new NoRole(),
                new LevelInverted(),
                new LevelSkipped(),
                new Vacant(),
                new LeadsNobody(),
                new Span(),
                new OneToOne(),
                new Blocked(),
                new Broken(),
                new Interrupted(),
                new NoSponsor(),
                new FrameworkUnknownReference(),
                new FrameworkDuplicateId(),
                new ThreadSkipsRole(),
                new ThreadEnds(),
                new Untranslated(),
                new Unbacked(),
                new NotDiscussed(),
                new NoReason(),
                new Overdue(),
                new Tension(),
                new AgreementExpired(),
                new SeveralRoles(),
                new ThemeMissing(),
                new OutsideCommunity());
    }
}
