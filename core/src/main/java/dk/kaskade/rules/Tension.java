package dk.kaskade.rules;

import dk.kaskade.chain.Chain;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.Named;
import dk.kaskade.inspect.Named.Kind;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Severity;
import dk.kaskade.organisation.Strength;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A position and its leader set a guide mark as far apart as the framework's norm, or farther. Of several strengths of one
 * mark the latest counts, one without a date is before every other, and of one day the last in the file.
 */
final class Tension extends DialogueRule {
    Tension() {
        super("dialogue.tension", Severity.NOTICE);
    }

    @Override
    boolean examines(InspectionContext in, int number) {
        int leader = in.chain().leader(number);
        return super.examines(in, number)
                && leader != Chain.NOBODY
                && !in.chain().position(number).strengths().isEmpty()
                && !in.chain().position(leader).strengths().isEmpty();
    }

    @Override
    Optional<Finding.Builder> find(InspectionContext in, int number) {
        int leader = in.chain().leader(number);
        Map<String, Strength> own = latest(in.chain().position(number));
        Map<String, Strength> over = latest(in.chain().position(leader));
        int norm = Math.max(1, in.framework().norms().tension());
        List<String> marks = new ArrayList<>();
        for (String mark : own.keySet()) {
            if (over.containsKey(mark)
                    && Math.abs(own.get(mark).value() - over.get(mark).value()) >= norm) {
                marks.add(mark);
            }
        }
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        String first = marks.get(0);
        return Optional.of(finding(
                        marks.size(),
                        new Named(Kind.GUIDE_MARK, marks),
                        position(in, leader),
                        own.get(first).value(),
                        over.get(first).value())
                .positions(List.of(in.chain().id(leader))));
    }

    private static Map<String, Strength> latest(Position position) {
        Map<String, Strength> latest = new LinkedHashMap<>();
        position.strengths()
                .forEach(
                        strength -> latest.merge(strength.mark(), strength, (a, b) -> day(b).isBefore(day(a)) ? a : b));
        return latest;
    }

    private static LocalDate day(Strength strength) {
        return strength.set() == null ? LocalDate.MIN : strength.set();
    }
}
