package dk.kaskade.rules;

import dk.kaskade.framework.Practice;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.Named;
import dk.kaskade.inspect.Named.Kind;
import dk.kaskade.organisation.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A practice with a rhythm was never held, or longer ago than its rhythm; one finding for all of them. What was held after
 * the day looked at had not been held on it, and a practice without a date shows nothing.
 */
final class Overdue extends DialogueRule {
    Overdue() {
        super("dialogue.overdue", Severity.NOTICE);
    }

    @Override
    boolean examines(InspectionContext in, int number) {
        return super.examines(in, number) && in.framework().practices().stream().anyMatch(Practice::regular);
    }

    @Override
    Optional<Finding.Builder> find(InspectionContext in, int number) {
        List<String> never = new ArrayList<>();
        List<String> late = new ArrayList<>();
        List<LocalDate> lastHeld = new ArrayList<>();
        for (Practice practice : in.framework().practices()) {
            if (!practice.regular()) {
                continue;
            }
            Optional<LocalDate> held = in.chain().position(number).lastHeld(practice.id(), in.day());
            if (held.isEmpty()) {
                never.add(practice.id());
            } else if (held.get().plusMonths(practice.everyMonths()).isBefore(in.day())) {
                late.add(practice.id());
                lastHeld.add(held.get());
            }
        }
        if (never.isEmpty() && late.isEmpty()) {
            return Optional.empty();
        }
        Object oldest = lastHeld.stream()
                .min(LocalDate::compareTo)
                .<Object>map(day -> day)
                .orElse("");
        return Optional.of(finding(
                never.size(), new Named(Kind.PRACTICE, never), late.size(), new Named(Kind.PRACTICE, late), oldest));
    }
}
