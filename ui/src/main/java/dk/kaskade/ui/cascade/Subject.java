package dk.kaskade.ui.cascade;

import dk.kaskade.cascade.Cascade;
import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.cascade.Journey;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.ui.session.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is followed down the chain: a red thread or one expectation. */
record Subject(Kind kind, String id, String name) {
    enum Kind {
        THREAD,
        EXPECTATION
    }

    /** Everything of a kind that a framework has, in its order; an id used twice stands once. */
    static List<Subject> all(Framework framework, Kind kind) {
        Map<String, Subject> all = new LinkedHashMap<>();
        if (kind == Kind.THREAD) {
            framework.threads().forEach(t -> all.putIfAbsent(t.id(), new Subject(kind, t.id(), t.name())));
        } else {
            framework.expectations().forEach(e -> all.putIfAbsent(e.id(), new Subject(kind, e.id(), named(e))));
        }
        return new ArrayList<>(all.values());
    }

    /** What a topic of the session is here; empty where it is something that cannot be followed. */
    static Optional<Subject> of(Framework framework, Topic topic) {
        Kind kind = topic.kind() == Topic.Kind.THREAD ? Kind.THREAD : Kind.EXPECTATION;
        return all(framework, kind).stream()
                .filter(subject -> subject.topic().equals(topic))
                .findFirst();
    }

    /** The same as a topic of the session. */
    Topic topic() {
        return kind == Kind.THREAD ? Topic.thread(id) : Topic.expectation(id);
    }

    private static String named(Expectation expectation) {
        return expectation.title().isBlank() ? expectation.text() : expectation.title();
    }

    /** Its way down from a position; empty where the position carries nothing of it. */
    Optional<Journey> journey(Cascade cascade, int position) {
        return kind == Kind.THREAD ? cascade.threadJourney(id, position) : cascade.journey(id, position);
    }

    boolean carriedBy(Cascade cascade, int position) {
        return origin(cascade).intersects(cascade.carried().own(position));
    }

    /** All that may be used on the way: everything, or the expectations of the thread. */
    ExpectationSet within(Cascade cascade, ExpectationSet some) {
        return kind == Kind.THREAD ? some.intersect(cascade.ofThread(id)) : some;
    }

    /** What is followed and all that it leads to. */
    ExpectationSet family(Cascade cascade) {
        ExpectationSet all = origin(cascade);
        if (kind == Kind.EXPECTATION) {
            for (int e : origin(cascade).stream().toArray()) {
                all = all.union(cascade.links().allSuccessors(e));
            }
        }
        return all;
    }

    private ExpectationSet origin(Cascade cascade) {
        return kind == Kind.THREAD ? cascade.ofThread(id) : cascade.carried().numbers(List.of(id));
    }
}
