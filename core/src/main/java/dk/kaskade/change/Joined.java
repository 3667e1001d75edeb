package dk.kaskade.change;

import dk.kaskade.extras.Extras;
import dk.kaskade.organisation.Agreement;
import dk.kaskade.organisation.Dialogue;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.organisation.Strength;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Two positions that become one: what of the one that closes comes along to the one that stays. */
record Joined(Position stay, Position gone) {
    Position by(MergePositions change, List<Agreement> agreements) {
        Position.Builder one = stay.change()
                .title(change.title().strip())
                .unit(stay.unit() == null ? gone.unit() : stay.unit())
                .roles(stay.roles().isEmpty() ? gone.roles() : stay.roles())
                .holders(Apply.distinct(change.holders()))
                .acting(acting(change.holders()))
                .deputy(stay.deputy() == null ? gone.deputy() : stay.deputy())
                .alsoReportsTo(dotted())
                .responses(responses())
                .strengths(strengths())
                .agreements(both(stay.agreements(), agreements))
                .dialogues(dialogues(change.holders()))
                .extras(extras());
        if (gone.staffKnown()) {
            // where only one of the two has told how many, that is what is known
            one.staff((stay.staffKnown() ? stay.staff() : 0) + gone.staff());
        }
        return one.build();
    }

    private boolean acting(List<String> holders) {
        return holders.equals(stay.holders()) ? stay.acting() : holders.equals(gone.holders()) && gone.acting();
    }

    private List<String> dotted() {
        return Apply.without(
                Apply.distinct(both(stay.alsoReportsTo(), gone.alsoReportsTo())),
                id -> id.equals(gone.id())
                        || id.equals(stay.id())
                        || id.equals(stay.reportsTo()) && !stay.alsoReportsTo().contains(id));
    }

    private Map<String, Response> responses() {
        Map<String, Response> all = new LinkedHashMap<>(stay.responses());
        gone.responses().forEach((expectation, response) -> {
            Response own = stay.response(expectation);
            if (own.equals(Response.OPEN) && response.status() != ResponseStatus.NOT_APPLICABLE) {
                all.put(expectation, response);
            } else if (!own.hasWords() && response.hasWords() && own.status() != ResponseStatus.NOT_APPLICABLE) {
                all.put(expectation, own.withWords(response.words()));
            }
        });
        return all;
    }

    /** How many answers in own words do not come along. */
    int wordsLost() {
        Map<String, Response> all = responses();
        return (int) gone.responses().entrySet().stream()
                .filter(answer -> answer.getValue().hasWords())
                .filter(answer -> !answer.getValue()
                        .words()
                        .equals(all.getOrDefault(answer.getKey(), Response.OPEN).words()))
                .count();
    }

    private List<Strength> strengths() {
        Set<String> set = Apply.ids(stay.strengths(), Strength::mark);
        return both(stay.strengths(), Apply.without(gone.strengths(), strength -> set.contains(strength.mark())));
    }

    private List<Dialogue> dialogues(List<String> holders) {
        return gone.holders().stream().anyMatch(holders::contains)
                ? both(stay.dialogues(), Apply.without(gone.dialogues(), stay.dialogues()::contains))
                : stay.dialogues();
    }

    private Extras extras() {
        Map<String, @Nullable Object> members =
                new LinkedHashMap<>(stay.extras().members());
        gone.extras().members().forEach(members::putIfAbsent);
        return members.isEmpty() ? Extras.NONE : new Extras(members);
    }

    private static <T> List<T> both(List<T> one, List<T> other) {
        List<T> all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
