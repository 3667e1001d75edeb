package dk.kaskade.organisation;

import dk.kaskade.extras.Extras;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one position answers one expectation (egen oversættelse).
 *
 * @param status   how far it has come
 * @param words    the leader's own words, empty where there are none
 * @param priority 0 = not set, 1 (first) to 3
 * @param reason   why it does not apply; asked for with {@link ResponseStatus#NOT_APPLICABLE}
 * @param changed  when this was last changed
 */
public record Response(
        ResponseStatus status,
        String words,
        int priority,
        String reason,
        @Nullable LocalDate changed,
        Extras extras) {
    public static final Response OPEN = new Response(ResponseStatus.OPEN, "", 0, "", null, Extras.NONE);

    /** True where the leader has said it in own words. */
    public boolean hasWords() {
        return !words.isBlank();
    }

    public Response withStatus(ResponseStatus newStatus) {
        return new Response(newStatus, words, priority, reason, changed, extras);
    }

    public Response withWords(String newWords) {
        return new Response(status, newWords, priority, reason, changed, extras);
    }

    public Response withPriority(int newPriority) {
        return new Response(status, words, newPriority, reason, changed, extras);
    }

    public Response withReason(String newReason) {
        return new Response(status, words, priority, newReason, changed, extras);
    }

    public Response withChanged(@Nullable LocalDate day) {
        return new Response(status, words, priority, reason, day, extras);
    }
}
