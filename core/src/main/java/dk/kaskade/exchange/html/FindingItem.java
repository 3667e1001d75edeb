package dk.kaskade.exchange.html;

import dk.kaskade.inspect.Finding;
import dk.kaskade.organisation.Acceptance;
import org.jsoup.nodes.Element;

/** A finding as an item of a list: its severity as sign and word, and what is so. */
final class FindingItem {
    private final ChainSubject subject;

    FindingItem(ChainSubject subject) {
        this.subject = subject;
    }

    /** What, why, and what to do about it. */
    void whole(Element list, Finding finding) {
        Element li = brief(list, finding);
        text(li, "why", subject.edition().texts().why(finding, subject.language()));
        Acceptance accepted = finding.accepted();
        if (accepted != null) {
            subject.spoken(Html.add(li, "p", "do", subject.say("card.accepted", accepted.reason())));
            return;
        }
        String advice = subject.edition().texts().advice(finding, subject.language());
        if (!advice.isBlank()) {
            Element what = Html.add(li, "p", "do");
            Html.add(what, "b", "", subject.say("card.advice"));
            what.appendText(" " + Html.readable(advice));
        }
    }

    /** What alone. */
    Element brief(Element list, Finding finding) {
        list.appendText("\n");
        String sign = ChainSubject.sign(finding);
        Element li = Html.add(list, "li", "f " + sign).attr("data-s", sign);
        Element what = Html.add(li, "p", "what");
        Element word = Html.add(what, "span", "sev " + sign);
        Sign.add(word, "i-" + sign, "i");
        word.appendText(subject.say("severity." + sign));
        what.appendText(" " + Html.readable(subject.edition().texts().what(finding, subject.language())));
        return li;
    }

    private static void text(Element li, String kind, String text) {
        if (!text.isBlank()) {
            Html.add(li, "p", kind, text);
        }
    }
}
