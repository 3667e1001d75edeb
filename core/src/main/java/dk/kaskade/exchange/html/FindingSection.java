package dk.kaskade.exchange.html;

import dk.kaskade.inspect.Counts;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.InspectionReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Everything that was found, the worst first, by kind; each leads to its position. */
final class FindingSection {
    private final ChainSubject subject;
    private final InspectionReport report;
    private final FindingItem items;

    FindingSection(ChainSubject subject) {
        this.subject = subject;
        report = subject.edition().report();
        items = new FindingItem(subject);
    }

    void addTo(Element part) {
        if (report.findings().isEmpty()) {
            int examined = report.totalExamined();
            String key = examined == 0 ? "findings.nothing" : "findings.none";
            Html.add(part, "p", "empty", subject.say(key, examined));
            return;
        }
        filter(part);
        kinds().forEach((kind, findings) -> kind(part, findings));
    }

    private void filter(Element part) {
        Element form = Html.add(part, "fieldset", "show js-only").attr("id", "show");
        Html.add(form, "legend", "", subject.say("findings.show"));
        Counts counts = report.counts();
        box(form, "error", counts.errors());
        box(form, "gap", counts.gaps());
        box(form, "notice", counts.notices());
        box(form, "accepted", counts.accepted());
        Html.add(part, "p", "told js-only")
                .attr("id", "show-told")
                .attr("role", "status")
                .attr("data-shown", subject.say("findings.shown"));
    }

    private void box(Element form, String sign, int count) {
        if (count == 0) {
            return;
        }
        Element label = Html.add(form, "label", "choice");
        label.appendElement("input")
                .attr("type", "checkbox")
                .attr("value", sign)
                .attr("checked", "checked");
        Element word = Html.add(label, "span", "sev " + sign);
        Sign.add(word, "i-" + sign, "i");
        word.appendText(subject.say("severities." + sign, count));
    }

    /** By inspection and severity, in the order of the worst of each. */
    private Map<String, List<Finding>> kinds() {
        Map<String, List<Finding>> kinds = new LinkedHashMap<>();
        for (Finding finding : report.findings()) {
            String kind = finding.severity().id() + " " + finding.inspection();
            kinds.computeIfAbsent(kind, key -> new ArrayList<>()).add(finding);
        }
        return kinds;
    }

    private void kind(Element part, List<Finding> findings) {
        Finding first = findings.get(0);
        Element kind = Html.add(part, "section", "kind");
        String name = subject.edition().texts().name(first.inspection(), subject.language());
        Element h3 = Html.add(kind, "h3", "");
        Element word = Html.add(h3, "span", "sev " + first.severity().id());
        Sign.add(word, "i-" + first.severity().id(), "i");
        Html.add(word, "span", "vh", subject.say("severity." + first.severity().id()) + ":");
        h3.appendText(" " + Html.readable(name) + " ");
        Html.add(h3, "span", "n", String.valueOf(findings.size()));
        String why = subject.edition().texts().why(first.inspection(), subject.language());
        if (!why.isBlank()) {
            Html.add(kind, "p", "soft", why);
        }
        Element list = Html.add(kind, "ul", "finds");
        findings.forEach(finding -> finding(list, finding));
    }

    private void finding(Element list, Finding finding) {
        String position = finding.position();
        if (position == null || subject.chain().indexOf(position) < 0) {
            items.whole(list, finding);
            return;
        }
        int p = subject.chain().indexOf(position);
        Element li = items.brief(list, finding);
        Element link = subject.link(new Element("p").addClass("at"), position, subject.title(p));
        Element at = link.parent();
        subject.unit(p).ifPresent(unit -> {
            at.appendText(" ");
            subject.spoken(Html.add(at, "span", "soft", unit));
        });
        li.prependChild(at);
    }
}
