package dk.kaskade.rules;

import dk.kaskade.cascade.Breaks;
import dk.kaskade.cascade.Cascade;
import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.change.AnswerExpectation;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.Sentence;
import dk.kaskade.change.Several;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.organisation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Breaks here, and would not if the position had not answered that something does not apply. */
final class Blocked extends BreakRule {
    Blocked() {
        super("cascade.blocked", Severity.GAP);
    }

    @Override
    ExpectationSet of(Breaks breaks) {
        return breaks.blocked();
    }

    @Override
    ExpectationSet mending(Cascade cascade, ExpectationSet broken, int number) {
        return cascade.blocking(broken, number);
    }

    /** Sets the answers back to open; words and priority stay. */
    @Override
    Optional<OrganisationChange> fix(InspectionContext in, ExpectationSet mending, int number) {
        Position position = in.chain().position(number);
        List<OrganisationChange> open = new ArrayList<>();
        for (String e : in.carried().ids(mending)) {
            Response answer = position.response(e);
            open.add(new AnswerExpectation(
                    position.id(), e, ResponseStatus.OPEN, answer.words(), answer.priority(), "", in.day()));
        }
        String title = position.title().isBlank() ? position.id() : position.title();
        return Optional.of(new Several(open, Sentence.of("reopen", title, open.size())));
    }
}
