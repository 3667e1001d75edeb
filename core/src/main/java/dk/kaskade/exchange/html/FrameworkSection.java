package dk.kaskade.exchange.html;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.ExpectationThread;
import dk.kaskade.framework.Role;
import dk.kaskade.framework.Source;
import dk.kaskade.framework.SourceDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the framework expects, role by role: the one place of the page where each expectation is told in full. */
final class FrameworkSection {
    private final ChainSubject subject;
    private final Map<String, String> threads = new HashMap<>();
    private final Map<String, String> documents = new HashMap<>();
    private final Set<String> told = new HashSet<>();

    FrameworkSection(ChainSubject subject) {
        this.subject = subject;
        subject.framework()
                .threads()
                .forEach((ExpectationThread thread) -> threads.putIfAbsent(thread.id(), thread.name()));
        subject.framework()
                .documents()
                .forEach((SourceDocument document) -> documents.putIfAbsent(document.id(), document.title()));
    }

    void addTo(Element part) {
        List<Expectation> all = subject.framework().expectations();
        if (all.isEmpty()) {
            Html.add(part, "p", "empty", subject.say("framework.nothing"));
            return;
        }
        for (Role role : subject.framework().rolesByLevel()) {
            group(
                    part,
                    role,
                    all.stream()
                            .filter(e -> !e.common() && e.roles().contains(role.id()))
                            .toList());
        }
        group(part, null, all.stream().filter(Expectation::common).toList());
        // of roles that the framework does not have
        group(part, null, all.stream().filter(e -> !told.contains(e.id())).toList());
    }

    private void group(Element part, @Nullable Role role, List<Expectation> expectations) {
        if (expectations.isEmpty()) {
            return;
        }
        Element h3 = Html.add(part, "h3", "");
        if (role == null) {
            h3.appendText(subject.say("framework.common"));
        } else {
            Sign.level(h3, role.level(), "strip");
            subject.spoken(Html.add(h3, "span", "", role.name()));
        }
        Element list = Html.add(part, "ol", "texts");
        expectations.forEach(expectation -> expectation(list, expectation));
    }

    /** One of several roles is told under each of them; links lead to the first. */
    private void expectation(Element list, Expectation expectation) {
        list.appendText("\n");
        Element li = list.appendElement("li");
        if (told.add(expectation.id())) {
            li.attr("id", Anchor.expectation(expectation.id()));
        }
        subject.spoken(Html.add(li, "h4", "", expectation.title()));
        subject.spoken(Html.addWritten(li, "p", "says", expectation.text()));
        List<String> lines = expectation.threads().stream()
                .distinct()
                .filter(threads::containsKey)
                .toList();
        if (!lines.isEmpty()) {
            Element line = Html.add(li, "p", "soft", subject.say("framework.threads"));
            for (String thread : lines) {
                line.appendText(" ");
                subject.spoken(Html.add(line, "a", "", String.valueOf(threads.get(thread)))
                        .attr("href", "#" + Anchor.thread(thread)));
            }
        }
        source(li, expectation.source());
    }

    private void source(Element li, Source source) {
        List<String> parts = new ArrayList<>();
        if (source.document() != null) {
            parts.add(documents.getOrDefault(source.document(), source.document()));
        }
        if (source.section() != null) {
            parts.add(source.section());
        }
        if (source.item() != null) {
            parts.add(subject.say("framework.item", source.item()));
        }
        if (!parts.isEmpty()) {
            subject.spoken(Html.add(li, "p", "source", String.join(", ", parts)));
        }
    }
}
