package dk.kaskade.report;

import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.report.RoleCard.Duty;
import dk.kaskade.report.RoleCard.InForce;
import dk.kaskade.report.RoleCard.Mark;
import dk.kaskade.report.RoleCard.Stop;
import java.util.List;
import java.util.function.Predicate;

/**
 * What there is to talk about with the nearest leader.
 *
 * @param stops        expectations of the leader that are not carried on here
 * @param breaks       expectations that break at a report
 * @param priorities   prioritised expectations that are neither agreed nor practised
 * @param open         expectations that nobody has talked about
 * @param unreasoned   answers that something does not apply, without a reason
 * @param untranslated expectations that ask for own words and have none
 * @param tensions     guide marks that the two have set far apart
 * @param expired      agreements that have ended
 */
public record TalkingPoints(
        List<Stop> stops,
        int breaks,
        List<Duty> priorities,
        int open,
        int unreasoned,
        int untranslated,
        List<Mark> tensions,
        int expired) {
    public TalkingPoints {
        stops = List.copyOf(stops);
        priorities = List.copyOf(priorities);
        tensions = List.copyOf(tensions);
    }

    public static TalkingPoints of(RoleCard card) {
        return new TalkingPoints(
                card.stops(),
                (int) card.duties().stream().filter(Duty::breaksBelow).count(),
                card.duties().stream()
                        .filter(duty -> duty.response().priority() > 0
                                && unsettled(duty.response().status()))
                        .toList(),
                count(card, duty -> duty.response().status() == ResponseStatus.OPEN),
                count(
                        card,
                        duty -> duty.response().status() == ResponseStatus.NOT_APPLICABLE
                                && duty.response().reason().isBlank()),
                count(card, duty -> duty.expectation().translate() && lacksWords(duty.response())),
                card.marks().stream().filter(Mark::tension).toList(),
                (int) card.agreements().stream()
                        .filter(agreed -> agreed.inForce() == InForce.EXPIRED)
                        .count());
    }

    private static int count(RoleCard card, Predicate<Duty> wanted) {
        return (int) card.duties().stream().filter(wanted).count();
    }

    private static boolean unsettled(ResponseStatus status) {
        return status == ResponseStatus.OPEN || status == ResponseStatus.DISCUSSED;
    }

    private static boolean lacksWords(Response response) {
        return response.status() != ResponseStatus.NOT_APPLICABLE && !response.hasWords();
    }
}
