package dk.kaskade.intake;

import dk.kaskade.exchange.Remark;
import dk.kaskade.organisation.Organisation;
import java.util.List;

/**
 * What came of a file, with every doubt settled as somebody decided or else as proposed.
 *
 * @param doubts  what was doubtful, in the order it should be looked at; those that were decided too
 * @param remarks what else a person should know, by line: the importer's and this package's
 */
public record Taken(Organisation organisation, List<Doubt> doubts, List<Remark> remarks, Account account) {
    public Taken {
        doubts = List.copyOf(doubts);
        remarks = List.copyOf(remarks);
    }

    /** How many doubts nobody has decided yet. */
    public long undecided() {
        return doubts.stream().filter(doubt -> !doubt.decided()).count();
    }
}
