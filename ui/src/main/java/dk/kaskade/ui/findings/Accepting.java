package dk.kaskade.ui.findings;

import dk.kaskade.change.AcceptFinding;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.Several;
import dk.kaskade.change.UnacceptFinding;
import dk.kaskade.extras.Extras;
import dk.kaskade.inspect.Finding;
import dk.kaskade.organisation.Acceptance;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** From findings and a reason to a change of the organisation, and back. */
final class Accepting {
    private final Session session;
    private final Wording wording;
    private final FindingWords words;
    private final Talk talk;

    Accepting(Session session, Wording wording, FindingWords words, Talk talk) {
        this.session = session;
        this.wording = wording;
        this.words = words;
        this.talk = talk;
    }

    /** Asks for a reason; empty where the person thought better of it. */
    Optional<OrganisationChange> ask(List<Finding> findings) {
        String what = findings.size() == 1
                ? words.who(findings.get(0)) + ": " + words.what(findings.get(0))
                : wording.text("findings.accept.several", findings.size());
        LocalDate day = Optional.ofNullable(session.organisation().asOf()).orElseGet(LocalDate::now);
        return talk.reason(what).map(reason -> accept(findings, reason, day));
    }

    static OrganisationChange accept(List<Finding> findings, String reason, LocalDate day) {
        List<AcceptFinding> changes = findings.stream()
                .map(finding -> new AcceptFinding(acceptance(finding, reason, day)))
                .toList();
        return changes.size() == 1 ? changes.get(0) : Several.of(changes);
    }

    private static Acceptance acceptance(Finding finding, String reason, LocalDate day) {
        FindingKey key = FindingKey.of(finding);
        return new Acceptance(key.inspection(), key.position(), key.thread(), key.ring(), reason, day, Extras.NONE);
    }

    /** Counts the accepted findings of a row again, or clears away an acceptance whose gap is gone. */
    static OrganisationChange withdraw(FindingRow row) {
        if (row instanceof FindingRow.Solved solved) {
            return new UnacceptFinding(solved.acceptance());
        }
        List<UnacceptFinding> changes = row.findings().stream()
                .map(Finding::accepted)
                .filter(Objects::nonNull)
                .map(UnacceptFinding::new)
                .toList();
        return changes.size() == 1 ? changes.get(0) : Several.of(changes);
    }
}
