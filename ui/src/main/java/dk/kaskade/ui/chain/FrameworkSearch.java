package dk.kaskade.ui.chain;

import dk.kaskade.cascade.Carried;
import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.ExpectationThread;
import dk.kaskade.framework.Framework;
import dk.kaskade.ui.chain.ChainSearch.Found;
import dk.kaskade.ui.chain.ChainSearch.Kind;
import dk.kaskade.ui.filter.SearchWords;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds expectations and threads of the framework, with the positions that carry them, from the top down. */
final class FrameworkSearch {
    private final Session session;

    FrameworkSearch(Session session) {
        this.session = session;
    }

    Stream<Found> find(SearchWords words) {
        return Stream.concat(expectations(words), threads(words));
    }

    private Stream<Found> expectations(SearchWords words) {
        List<Expectation> begin = new ArrayList<>();
        List<Expectation> others = new ArrayList<>();
        for (Expectation expectation : session.framework().expectations()) {
            String title = SearchWords.fold(expectation.title());
            if (words.begin(title)) {
                begin.add(expectation);
            } else if (words.fit(
                    title + " " + SearchWords.fold(expectation.text()) + " " + SearchWords.fold(expectation.id()))) {
                others.add(expectation);
            }
        }
        return Stream.concat(begin.stream(), others.stream())
                .map(e -> new Found(
                        Kind.EXPECTATION, e.title(), "", carriers(List.of(e.id())), Topic.expectation(e.id())));
    }

    private Stream<Found> threads(SearchWords words) {
        Framework framework = session.framework();
        return framework.threads().stream()
                .filter(thread -> words.fit(SearchWords.fold(thread.name())))
                .map(thread -> new Found(
                        Kind.THREAD, thread.name(), "", carriers(along(thread, framework)), Topic.thread(thread.id())));
    }

    /** What every leader is expected to do is nobody's part of a thread. */
    private static List<String> along(ExpectationThread thread, Framework framework) {
        return framework.expectations().stream()
                .filter(expectation ->
                        !expectation.common() && expectation.threads().contains(thread.id()))
                .map(Expectation::id)
                .toList();
    }

    /** Nobody while the organisation has not been looked at. */
    private List<String> carriers(List<String> expectations) {
        Optional<Carried> known =
                session.analysis().map(analysis -> analysis.context().carried());
        if (known.isEmpty()) {
            return List.of();
        }
        Carried carried = known.get();
        Chain chain = carried.chain();
        ExpectationSet wanted = carried.numbers(expectations);
        return Arrays.stream(chain.topDown())
                .filter(i -> carried.own(i).intersects(wanted))
                .mapToObj(chain::id)
                .toList();
    }
}
