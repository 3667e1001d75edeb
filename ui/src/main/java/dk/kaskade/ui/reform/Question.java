package dk.kaskade.ui.reform;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Scenario.Verdict;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is to be studied.
 *
 * @param decisions  by the id of a change; what is not here is still to be decided
 * @param notTheSame ids of today's positions that somebody has said are none of the proposal's
 */
record Question(
        Organisation today,
        Organisation proposal,
        Map<String, Verdict> decisions,
        Set<String> notTheSame,
        Locale language) {
    Question {
        decisions = Map.copyOf(decisions);
        notTheSame = Set.copyOf(notTheSame);
    }

    /** The same organisations, as values that are the same objects: nothing of them has to be looked at again. */
    boolean isOf(Organisation oneToday, Organisation oneProposal) {
        return today == oneToday && proposal == oneProposal;
    }
}
