package dk.kaskade.ui.cli;

import dk.kaskade.reform.Change;
import dk.kaskade.reform.Kind;
import dk.kaskade.reform.sheets.Proposal;
import java.util.List;
import java.util.Set;

/**
 * What {@code diff} tells.
 *
 * @param changes those that count: rejected ones and what falls with them are not among them
 */
record DiffResult(Proposal proposal, List<Change> changes) {
    static DiffResult of(Proposal proposal) {
        Set<String> leftOut = Proposal.leftOut(proposal.reform(), proposal.decisions());
        return new DiffResult(
                proposal,
                proposal.reform().changes().stream()
                        .filter(change -> !leftOut.contains(change.id()))
                        .toList());
    }

    List<Change> of(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }
}
