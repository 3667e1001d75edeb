package dk.kaskade.ui.cli;

import dk.kaskade.exchange.Edition;
import dk.kaskade.reform.Change;
import dk.kaskade.reform.Gaps;
import dk.kaskade.reform.Kind;
import dk.kaskade.reform.Reform;
import java.util.List;

/**
 * What {@code diff} tells.
 *
 * @param changes those that count: rejected ones and what falls with them are not among them
 */
record DiffResult(Reform reform, List<Change> changes, Gaps gaps, Edition before, Edition after) {
    List<Change> of(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }
}
