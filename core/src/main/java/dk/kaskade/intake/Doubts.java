package dk.kaskade.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Asks, and answers with what somebody decided or else with what is proposed. */
final class Doubts {
    private final Map<String, String> decisions;
    private final List<Doubt> all = new ArrayList<>();
    private final Set<String> asked = new HashSet<>();

    Doubts(Map<String, String> decisions) {
        this.decisions = decisions;
    }

    /**
     * One question.
     *
     * @param key what it is about: with the kind it is the doubt's id
     */
    record Question(
            DoubtKind kind,
            String key,
            List<Integer> lines,
            List<Choice> choices,
            String proposed,
            Object... arguments) {
        static Question of(DoubtKind kind, String key, List<Integer> lines, String... choices) {
            List<Choice> all =
                    Arrays.stream(choices).map(id -> Choice.of(kind, id)).toList();
            return new Question(kind, key, lines, all, choices[0]);
        }

        Question with(Object... told) {
            return new Question(kind, key, lines, choices, proposed, told);
        }

        Question propose(String id) {
            return new Question(kind, key, lines, choices, id, arguments);
        }
    }

    String ask(Question question) {
        return ask(question, choice -> false);
    }

    /** @param besides what may be chosen beside the choices */
    String ask(Question question, Predicate<String> besides) {
        String id = question.key.isEmpty() ? question.kind.id() : question.kind.id() + ":" + question.key;
        while (!asked.add(id)) {
            id += "'";
        }
        String decision = decisions.getOrDefault(id, "");
        boolean decided =
                question.choices.stream().anyMatch(choice -> choice.id().equals(decision))
                        || !decision.isEmpty() && besides.test(decision);
        String chosen = decided ? decision : question.proposed;
        all.add(new Doubt(
                id,
                question.kind,
                question.lines,
                Arrays.asList(question.arguments),
                question.choices,
                question.proposed,
                chosen,
                decided));
        return chosen;
    }

    /** By kind, then by line. */
    List<Doubt> all() {
        List<Doubt> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(Doubt::kind)
                .thenComparing(
                        doubt -> doubt.lines().isEmpty() ? 0 : doubt.lines().get(0)));
        return sorted;
    }
}
