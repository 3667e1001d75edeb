package dk.kaskade.ui.card;

import dk.kaskade.framework.Expectation;
import dk.kaskade.organisation.Response;
import dk.kaskade.report.RoleCard.Duty;
import java.util.List;

/**
 * One expectation as a row of the card.
 *
 * @param duty     as it was when the organisation was last looked at
 * @param response as it stands now
 * @param alsoAs   names of the other roles of the position that it is expected of
 * @param source   where it stands, in words; empty where nothing is known
 */
record DutyLine(Duty duty, Response response, List<String> alsoAs, String source) {
    Expectation expectation() {
        return duty.expectation();
    }

    String id() {
        return duty.expectation().id();
    }
}
