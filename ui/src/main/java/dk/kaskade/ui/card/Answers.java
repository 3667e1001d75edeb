package dk.kaskade.ui.card;

import dk.kaskade.change.AnswerExpectation;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.framework.Expectation;
import dk.kaskade.organisation.Response;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** The answers of one position to one expectation: reads the present one, and makes the change to another. */
record Answers(Desk desk, String position, String expectation) {

    /** The answer as it stands now, whatever the card still shows. */
    Response present() {
        return desk.session()
                .organisation()
                .position(position)
                .map(found -> found.response(expectation))
                .orElse(Response.OPEN);
    }

    /** Changes the answer as a step of its own. */
    void change(UnaryOperator<Response> other) {
        desk.session().apply(changed(other));
    }

    /** Changes the answer within a visit. */
    void change(UnaryOperator<Response> other, Visit visit) {
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
        return desk.session()
                .framework()
                .expectation(expectation)
                .map(Expectation::title)
                .orElse(expectation);
    }
}
