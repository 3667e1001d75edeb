package dk.kaskade.exchange.html;

import dk.kaskade.framework.Expectation;
import dk.kaskade.organisation.Agreement;
import dk.kaskade.report.RoleCard;
import dk.kaskade.report.RoleCard.Agreed;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** What was agreed locally, and room for what the two agree now. */
final class AgreementPart {
    private static final int MOST_CARRIED = 12;

    private final CardFrame frame;
    private final RoleCard card;

    AgreementPart(CardFrame frame, RoleCard card) {
        this.frame = frame;
        this.card = card;
    }

    void addTo(Element parent) {
        Element part = frame.part(parent, "agreements", frame.text("agreements"));
        if (!card.agreements().isEmpty()) {
            Element list = Html.add(part, "ul", "agreements");
            card.agreements().forEach(agreed -> agreement(list, agreed));
        }
        Html.add(part, "p", "label", frame.text("agreements.new"));
        CardFrame.ruled(part, 3);
    }

    private void agreement(Element list, Agreed agreed) {
        Element item = list.appendElement("li");
        Html.addWritten(item, "p", "words", agreed.agreement().text());
        String force = frame.text("agreement." + agreed.inForce().name().toLowerCase(Locale.ROOT));
        String when = when(agreed.agreement());
        Html.add(item, "p", "source", force.isEmpty() ? when : when + " · " + force);
        if (!agreed.carries().isEmpty()) {
            String carried = frame.words().some(agreed.carries(), MOST_CARRIED, Expectation::title);
            Html.add(item, "p", "source", frame.text("agreement.carries", carried));
        }
    }

    private String when(Agreement agreement) {
        String made = agreement.made() == null ? null : frame.words().date(agreement.made());
        String until = agreement.until() == null ? null : frame.words().date(agreement.until());
        if (made != null) {
            return until == null ? frame.text("agreement.since", made) : frame.text("agreement.between", made, until);
        }
        return until == null ? frame.text("agreement.always") : frame.text("agreement.until", until);
    }
}
