package dk.kaskade.rules;

import dk.kaskade.cascade.Carried;
import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.framework.Expectation;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.organisation.Response;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/** The expectations that every leader is asked to put into own words, and who has. */
final class Translations {
    private final Carried carried;
    private final ExpectationSet asked;

    Translations(InspectionContext in) {
        carried = in.carried();
        BitSet numbers = new BitSet();
        List<Expectation> all = in.framework().expectations();
        for (Expectation expectation : all) {
            int number = carried.indexOf(expectation.id());
            if (all.get(number) == expectation && expectation.translate()) {
                numbers.set(number);
            }
        }
        asked = ExpectationSet.of(numbers);
    }

    boolean none() {
        return asked.isEmpty();
    }

    /** What position {@code number} carries, is asked to put into own words, and has not. */
    ExpectationSet missing(int number) {
        return carried.own(number).intersect(asked).minus(words(number));
    }

    /** What position {@code number} has put into own words of that which is asked for. */
    ExpectationSet words(int number) {
        Map<String, Response> responses = carried.chain().position(number).responses();
        return carried.numbers(responses.entrySet().stream()
                        .filter(answer -> answer.getValue().hasWords())
                        .map(Map.Entry::getKey)
                        .toList())
                .intersect(asked);
    }
}
