package dk.kaskade.ui.answer;

import dk.kaskade.change.AnswerExpectation;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.framework.Expectation;
import dk.kaskade.organisation.Response;
import dk.kaskade.ui.session.Session;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** The answers of one position to one expectation: reads the present one, and makes the change to another. */
public record Answers(Session session, String position, String expectation) {

    /** The answer as it stands now, whatever the card still shows. */
    public Response present() {
        return session.organisation()
                .position(position)
                .map(found -> found.response(expectation))
                .orElse(Response.OPEN);
    }

    /** Changes the answer as a step of its own. */
    public void change(UnaryOperator<Response> other) {
        session.apply(changed(other));
    }

    /** Changes the answer within a visit. */
    public void change(UnaryOperator<Response> other, Visit visit) {
        visit.save(changed(other));
    }

    private OrganisationChange changed(UnaryOperator<Response> other) {
        Response next = other.apply(present());
        return new AnswerExpectation(
                position,
                expectation,
                next.status(),
                next.words(),
                next.priority(),
                next.reason(),
                LocalDate.now(),
                title());
    }

    private String title() {
        return session.framework()
                .expectation(expectation)
                .map(Expectation::title)
                .orElse(expectation);
    }
}
