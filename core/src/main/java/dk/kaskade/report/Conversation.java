package dk.kaskade.report;

import dk.kaskade.chain.Chain;
import dk.kaskade.framework.GuideMark;
import dk.kaskade.framework.Practice;
import dk.kaskade.organisation.Dialogue;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Strength;
import dk.kaskade.report.RoleCard.Mark;
import dk.kaskade.report.RoleCard.Talk;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What leader and nearest leader talk about beside the expectations: guide marks, and when to talk. */
final class Conversation {
    /** A strength without a day is older than every dated one. */
    private static final Comparator<Strength> BY_DAY =
            Comparator.comparing(Strength::set, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Chain chain;
    private final LocalDate day;

    Conversation(Chain chain, LocalDate day) {
        this.chain = chain;
        this.day = day;
    }

    List<Mark> marks(int p) {
        return chain.framework().guideMarks().stream()
                .map(mark -> mark(mark, p))
                .toList();
    }

    private Mark mark(GuideMark mark, int p) {
        Strength own = latest(chain.position(p), mark.id());
        Strength above = chain.top(p) ? null : latest(chain.position(chain.leader(p)), mark.id());
        boolean apart = own != null
                && above != null
                && Math.abs(own.value() - above.value())
                        >= chain.framework().norms().tension();
        return new Mark(
                mark,
                own == null ? null : own.value(),
                own == null ? null : own.set(),
                above == null ? null : above.value(),
                apart);
    }

    /** Of several for one day the one that stands last in the file. */
    private static @Nullable Strength latest(Position position, String mark) {
        return position.strengths().stream()
                .filter(strength -> strength.mark().equals(mark))
                .reduce((a, b) -> BY_DAY.compare(a, b) > 0 ? a : b)
                .orElse(null);
    }

    List<Talk> talks(Position position) {
        return chain.framework().practices().stream()
                .filter(Practice::regular)
                .map(practice -> talk(practice, position))
                .toList();
    }

    private Talk talk(Practice practice, Position position) {
        LocalDate last = position.dialogues().stream()
                .filter(dialogue -> dialogue.practice().equals(practice.id()))
                .map(Dialogue::held)
                .filter(Objects::nonNull)
                .filter(held -> !held.isAfter(day))
                .max(Comparator.naturalOrder())
                .orElse(null);
        LocalDate due = last == null ? null : last.plusMonths(practice.everyMonths());
        return new Talk(practice, last, due, due == null || due.isBefore(day));
    }
}
