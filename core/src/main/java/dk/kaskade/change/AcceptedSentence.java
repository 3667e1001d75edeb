package dk.kaskade.change;

import dk.kaskade.change.Sentence.Named;
import dk.kaskade.organisation.Acceptance;
import dk.kaskade.organisation.Organisation;
import java.util.List;

/** How an accepted finding is named in the history. */
final class AcceptedSentence {
    private AcceptedSentence() {}

    static Sentence of(String key, Organisation organisation, Acceptance acceptance) {
        String position = acceptance.position();
        return position == null
                ? Sentence.of(key + ".general", Named.inspection(acceptance.inspection()))
                : Sentence.of(key, Named.inspection(acceptance.inspection()), Names.position(organisation, position));
    }

    static List<String> subjects(Acceptance acceptance) {
        return acceptance.position() == null ? acceptance.positions() : List.of(acceptance.position());
    }
}
