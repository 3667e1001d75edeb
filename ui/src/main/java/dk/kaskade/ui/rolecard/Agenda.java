package dk.kaskade.ui.rolecard;

import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.report.RoleCard;
import dk.kaskade.report.RoleCard.InForce;
import dk.kaskade.report.RoleCard.Mark;
import dk.kaskade.ui.rolecard.Line.Expected;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What there is to talk about with the nearest leader.
 *
 * @param stops       threads that break here or just below
 * @param priorities  prioritised expectations that are neither agreed nor practised
 * @param open        expectations that nobody has talked about
 * @param unreasoned  answers that something does not apply, without a reason
 * @param untranslated expectations that ask for own words and have none
 * @param tensions    guide marks that the two have set far apart
 * @param expired     agreements that have ended
 */
record Agenda(int stops, int priorities, int open, int unreasoned, int untranslated, List<Mark> tensions, int expired) {
    Agenda {
        tensions = List.copyOf(tensions);
    }

    static Agenda of(RoleCard card, List<Group> groups, Function<String, Response> answers) {
        List<Line> lines =
                groups.stream().flatMap(group -> group.lines().stream()).toList();
        return new Agenda(
                (int) lines.stream().filter(line -> Sieve.isGap(line, answers)).count(),
                count(lines, answers, answer -> answer.priority() > 0 && unsettled(answer.status())),
                count(lines, answers, answer -> answer.status() == ResponseStatus.OPEN),
                count(
                        lines,
                        answers,
                        answer -> answer.status() == ResponseStatus.NOT_APPLICABLE
                                && answer.reason().isBlank()),
                (int) lines.stream()
                        .filter(line -> line instanceof Expected e
                                && e.expectation().translate()
                                && lacksWords(answers.apply(e.key())))
                        .count(),
                card.marks().stream().filter(Mark::tension).toList(),
                (int) card.agreements().stream()
                        .filter(agreed -> agreed.inForce() == InForce.EXPIRED)
                        .count());
    }

    private static int count(List<Line> lines, Function<String, Response> answers, Predicate<Response> wanted) {
        return (int) lines.stream()
                .filter(line -> line instanceof Expected && wanted.test(answers.apply(line.key())))
                .count();
    }

    private static boolean unsettled(ResponseStatus status) {
        return status == ResponseStatus.OPEN || status == ResponseStatus.DISCUSSED;
    }

    private static boolean lacksWords(Response answer) {
        return answer.status() != ResponseStatus.NOT_APPLICABLE
                && answer.words().isBlank();
    }

    boolean isEmpty() {
        return stops + priorities + open + unreasoned + untranslated + expired + tensions.size() == 0;
    }
}
