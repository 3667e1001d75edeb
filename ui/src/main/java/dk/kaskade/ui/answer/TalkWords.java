package dk.kaskade.ui.answer;

import dk.kaskade.organisation.Agreement;
import dk.kaskade.report.RoleCard.Agreed;
import dk.kaskade.report.RoleCard.InForce;
import dk.kaskade.report.RoleCard.Talk;
import dk.kaskade.ui.look.Wording;
import java.time.LocalDate;

/** Says when talks are due and how long agreements hold. */
public record TalkWords(Wording wording) {
    /** When a talk is due next, or should have been held. */
    public String due(Talk talk) {
        if (talk.due() == null) {
            return wording.text("card.talk.due.now");
        }
        return wording.text(talk.overdue() ? "card.talk.due.passed" : "card.talk.due", wording.date(talk.due()));
    }

    /** When it was held last. */
    public String last(Talk talk) {
        return talk.last() == null
                ? wording.text("card.talk.never")
                : wording.text("card.talk.last", wording.date(talk.last()));
    }

    /** From when until when an agreement holds. */
    public String period(Agreement agreement) {
        LocalDate made = agreement.made();
        LocalDate until = agreement.until();
        if (made != null && until != null) {
            return wording.text("card.agreement.between", wording.date(made), wording.date(until));
        }
        if (made != null) {
            return wording.text("card.agreement.from", wording.date(made));
        }
        return until == null
                ? wording.text("card.agreement.always")
                : wording.text("card.agreement.until", wording.date(until));
    }

    /** That it has ended, or not begun; empty while it holds. */
    public String state(Agreed agreed) {
        if (agreed.inForce() == InForce.YES) {
            return "";
        }
        return wording.text(agreed.inForce() == InForce.EXPIRED ? "card.agreement.expired" : "card.agreement.not-yet");
    }

    /** The same agreement with a last day. */
    public static Agreement ended(Agreement agreement, LocalDate day) {
        return new Agreement(
                agreement.id(), agreement.text(), agreement.made(), day, agreement.carries(), agreement.extras());
    }
}
