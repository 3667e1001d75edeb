package dk.kaskade.ui.card;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import dk.kaskade.framework.Source;
import dk.kaskade.framework.SourceDocument;
import dk.kaskade.report.RoleCard;
import dk.kaskade.report.RoleCard.Duty;
import dk.kaskade.report.RoleCard.Ground;
import dk.kaskade.ui.look.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The expectations of one role of the position, by agreement, or of every leader.
 *
 * @param role the role; none for the other two
 */
record DutyGroup(Ground ground, @Nullable Role role, List<DutyLine> lines) {

    /** All expectations of a position, each once: its roles from the top down, then agreements, then what all share. */
    static List<DutyGroup> of(Subject subject, Wording wording) {
        RoleCard card = subject.card();
        if (card == null) {
            return List.of();
        }
        List<DutyGroup> groups = new ArrayList<>();
        List<Duty> left = new ArrayList<>(card.duties());
        for (Role role : card.roles()) {
            List<Duty> its = left.stream()
                    .filter(duty -> duty.ground() == Ground.ROLE
                            && duty.expectation().roles().contains(role.id()))
                    .toList();
            left.removeAll(its);
            add(groups, Ground.ROLE, role, its, subject, wording);
        }
        for (Ground ground : List.of(Ground.AGREEMENT, Ground.COMMON)) {
            List<Duty> its = left.stream().filter(d -> d.ground() == ground).toList();
            add(groups, ground, null, its, subject, wording);
        }
        return groups;
    }

    private static void add(
            List<DutyGroup> groups,
            Ground ground,
            @Nullable Role role,
            List<Duty> duties,
            Subject subject,
            Wording wording) {
        if (!duties.isEmpty()) {
            groups.add(new DutyGroup(
                    ground,
                    role,
                    duties.stream()
                            .map(duty -> line(duty, role, subject, wording))
                            .toList()));
        }
    }

    private static DutyLine line(Duty duty, @Nullable Role role, Subject subject, Wording wording) {
        Expectation expectation = duty.expectation();
        List<String> alsoAs = Objects.requireNonNull(subject.card()).roles().stream()
                .filter(other -> !other.equals(role) && expectation.roles().contains(other.id()))
                .map(Role::name)
                .toList();
        return new DutyLine(
                duty,
                subject.position().response(expectation.id()),
                role == null ? List.of() : alsoAs,
                source(expectation.source(), subject.framework(), wording));
    }

    /** Where something stands, as people say it: the document, the section, the item. */
    static String source(Source source, Framework framework, Wording wording) {
        List<String> parts = new ArrayList<>();
        if (source.document() != null) {
            parts.add(framework.documents().stream()
                    .filter(document -> document.id().equals(source.document()))
                    .map(SourceDocument::title)
                    .findFirst()
                    .orElse(source.document()));
        }
        if (source.section() != null) {
            parts.add(source.section());
        }
        if (source.item() != null) {
            parts.add(wording.text("card.source.item", source.item()));
        }
        return String.join(", ", parts);
    }
}
