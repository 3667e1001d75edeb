package dk.kaskade.rules;

import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.OwnWords;
import dk.kaskade.organisation.Agreement;
import dk.kaskade.organisation.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** An agreement whose last day has passed. */
final class AgreementExpired extends DialogueRule {
    AgreementExpired() {
        super("dialogue.agreement-expired", Severity.NOTICE);
    }

    @Override
    boolean examines(InspectionContext in, int number) {
        return super.examines(in, number)
                && !in.chain().position(number).agreements().isEmpty();
    }

    @Override
    Optional<Finding.Builder> find(InspectionContext in, int number) {
        List<Agreement> expired = in.chain().position(number).agreements().stream()
                .filter(agreement -> agreement.expired(in.day()))
                .toList();
        if (expired.isEmpty()) {
            return Optional.empty();
        }
        LocalDate latest = expired.stream()
                .map(Agreement::until)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElseThrow();
        OwnWords texts = new OwnWords(expired.stream()
                .map(agreement -> agreement.text().isBlank() ? agreement.id() : agreement.text())
                .toList());
        return Optional.of(finding(expired.size(), texts, latest));
    }
}
