package dk.kaskade.exchange.html;

import org.jsoup.nodes.Element;

/** What the chain is searched, filtered and folded with; it shows only where the script runs. */
final class ChainSearch {
    private final ChainSubject subject;

    ChainSearch(ChainSubject subject) {
        this.subject = subject;
    }

    void addTo(Element part) {
        int positions = subject.chain().size();
        if (positions == 0) {
            return;
        }
        Element form = Html.add(part, "form", "find js-only").attr("id", "find").attr("role", "search");
        Element field = Html.add(form, "div", "field");
        Sign.add(field, "i-search", "i");
        Html.add(field, "label", "vh", subject.say("search")).attr("for", "find-words");
        field.appendElement("input")
                .attr("type", "search")
                .attr("id", "find-words")
                .attr("autocomplete", "off")
                .attr("spellcheck", "false")
                .attr("placeholder", subject.say("search"));
        Element line = Html.add(form, "div", "line");
        levels(line);
        Element gaps = Html.add(line, "label", "choice");
        gaps.appendElement("input").attr("type", "checkbox").attr("id", "find-gaps");
        Element word = Html.add(gaps, "span", "sev gap");
        Sign.add(word, "i-gap", "i");
        word.appendText(subject.say("search.gaps"));
        button(line, "find-clear", "search.clear").attr("hidden", "hidden");
        Html.add(part, "p", "told js-only")
                .attr("id", "find-told")
                .attr("role", "status")
                .attr("data-found", subject.say("search.found", positions))
                .attr("data-one", subject.say("search.one", positions))
                .attr("data-none", subject.say("search.none"));
        Element under = Html.add(part, "div", "line");
        legend(under);
        Element folds = Html.add(under, "div", "folds js-only");
        button(folds, "unfold-all", "unfold.all");
        button(folds, "fold-all", "fold.all");
        Html.add(part, "p", "soft keys js-only", subject.say("keys"));
    }

    private void levels(Element line) {
        Html.add(line, "label", "vh", subject.say("search.level")).attr("for", "find-level");
        Element select = line.appendElement("select").attr("id", "find-level");
        Html.add(select, "option", "", subject.say("search.level.all")).attr("value", "");
        for (int level : subject.levels()) {
            subject.spoken(Html.add(select, "option", "", level + " " + subject.level(level)))
                    .attr("value", String.valueOf(level));
        }
    }

    private Element button(Element line, String id, String key) {
        return Html.add(line, "button", "", subject.say(key))
                .attr("type", "button")
                .attr("id", id);
    }

    private void legend(Element part) {
        Element legend = Html.add(part, "ul", "legend").attr("aria-label", subject.say("legend"));
        for (int level : subject.levels()) {
            Element item = legend.appendElement("li");
            Sign.level(item, level, "strip");
            subject.spoken(Html.add(item, "span", "", subject.level(level)));
        }
    }
}
