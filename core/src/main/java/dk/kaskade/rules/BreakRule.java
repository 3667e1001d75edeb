package dk.kaskade.rules;

import dk.kaskade.cascade.Breaks;
import dk.kaskade.cascade.Cascade;
import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.change.CarryByAgreement;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.organisation.Severity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Expectations of a position's leader that break at the position. Its arguments are the leader, how many they are and
 * which, then how many would mend it and which. A position of a ring is not asked, nor is one that reports to nobody
 * known.
 */
abstract class BreakRule extends PositionRule {
    BreakRule(String id, Severity severity) {
        super(id, severity);
    }

    /** Which of what breaks it is about. */
    abstract ExpectationSet of(Breaks breaks);

    /** The expectations of position {@code number} that would mend it. */
    abstract ExpectationSet mending(Cascade cascade, ExpectationSet broken, int number);

    /** Does that, where it can be done at the position alone. */
    abstract Optional<OrganisationChange> fix(InspectionContext in, ExpectationSet mending, int number);

    @Override
    final boolean examines(InspectionContext in, int number) {
        return !in.chain().top(number) && !in.chain().inRing(number);
    }

    @Override
    final Optional<Finding.Builder> find(InspectionContext in, int number) {
        ExpectationSet broken = of(in.cascade().breaks(number));
        if (broken.isEmpty()) {
            return Optional.empty();
        }
        ExpectationSet mending = mending(in.cascade(), broken, number);
        Finding.Builder finding = finding(
                        position(in, in.chain().leader(number)),
                        broken.size(),
                        expectations(in, broken),
                        mending.size(),
                        expectations(in, mending))
                .expectations(in.carried().ids(broken));
        fix(in, mending, number).ifPresent(finding::fix);
        return Optional.of(finding);
    }

    /** Lets the position carry some expectations by agreement; not where it has answered that one does not apply. */
    static Optional<OrganisationChange> agreement(InspectionContext in, ExpectationSet mending, int number) {
        Position position = in.chain().position(number);
        List<String> ids = in.carried().ids(mending);
        if (ids.stream().anyMatch(e -> position.response(e).status() == ResponseStatus.NOT_APPLICABLE)) {
            return Optional.empty();
        }
        String text = mending.stream()
                .mapToObj(e -> in.carried().expectation(e).title())
                .collect(Collectors.joining("; "));
        return Optional.of(new CarryByAgreement(position.id(), ids, text, in.day()));
    }
}
