package dk.kaskade.store;

import dk.kaskade.organisation.LinkDecision;
import dk.kaskade.organisation.LinkDecision.Verdict;
import java.io.IOException;
import java.time.LocalDate;

/** What an organisation has decided about one link of its framework. */
final class LinkDecisionJson {
    private LinkDecisionJson() {}

    static LinkDecision read(JsonIn in) throws IOException {
        String from = null;
        String to = null;
        Verdict decision = null;
        LocalDate on = null;
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "from" -> from = in.text();
                case "to" -> to = in.text();
                case "decision" -> decision = in.word(Words.VERDICT);
                case "on" -> on = in.date();
                default -> members.keep();
            }
        }
        return new LinkDecision(
                members.require("from", from),
                members.require("to", to),
                members.require("decision", decision),
                on,
                members.extras());
    }

    static void write(JsonOut out, LinkDecision link) throws IOException {
        out.begin()
                .always("from", link.from())
                .always("to", link.to())
                .always("decision", link.decision().id())
                .optional("on", link.on())
                .end(link.extras());
    }
}
