package dk.kaskade.report;

import dk.kaskade.chain.Chain;
import dk.kaskade.framework.GuideMark;
import dk.kaskade.framework.Practice;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Strength;
import dk.kaskade.report.RoleCard.Mark;
import dk.kaskade.report.RoleCard.Talk;
import java.time.LocalDate;
import java.util.List;

/** What leader and nearest leader talk about beside the expectations: guide marks, and when to talk. */
final class Conversation {
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
        Strength own = chain.position(p).strength(mark.id()).orElse(null);
        Strength above = chain.top(p)
                ? null
                : chain.position(chain.leader(p)).strength(mark.id()).orElse(null);
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

    List<Talk> talks(Position position) {
        return chain.framework().practices().stream()
                .filter(Practice::regular)
                .map(practice -> talk(practice, position))
                .toList();
    }

    private Talk talk(Practice practice, Position position) {
        LocalDate last = position.lastHeld(practice.id(), day).orElse(null);
        LocalDate due = last == null ? null : last.plusMonths(practice.everyMonths());
        return new Talk(practice, last, due, due == null || due.isBefore(day));
    }
}
