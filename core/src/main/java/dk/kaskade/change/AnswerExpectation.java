package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Answers an expectation. An answer that says nothing removes what was there; one that says what was there already keeps
 * its day.
 *
 * @param priority 0 = none, else 1 (first) to 3
 * @param day      when
 * @param called   the expectation's title, for the sentence; an organisation does not know it
 */
public record AnswerExpectation(
        String position,
        String expectation,
        ResponseStatus status,
        String words,
        int priority,
        String reason,
        @Nullable LocalDate day,
        String called)
        implements OrganisationChange {
    private static final int LOWEST_PRIORITY = 3;

    /** Answers an expectation whose title is not at hand; the sentence calls it by its id. */
    public AnswerExpectation(
            String position,
            String expectation,
            ResponseStatus status,
            String words,
            int priority,
            String reason,
            @Nullable LocalDate day) {
        this(position, expectation, status, words, priority, reason, day, expectation);
    }

    @Override
    public Outcome applyTo(Organisation organisation) {
        if (priority < 0 || priority > LOWEST_PRIORITY) {
            return Apply.refuse("refused.priority", LOWEST_PRIORITY);
        }
        return Apply.toPosition(organisation, position, this::answered);
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        return Sentence.of("answer", Names.position(organisation, position), Names.shorten(called));
    }

    @Override
    public List<String> subjects() {
        return List.of(position);
    }

    private Position answered(Position before) {
        Map<String, Response> all = new LinkedHashMap<>(before.responses());
        Response old = before.response(expectation);
        Response fresh = new Response(status, words, priority, reason, old.changed(), old.extras());
        if (fresh.withChanged(null).equals(Response.OPEN)) {
            all.remove(expectation);
        } else if (!fresh.equals(old)) {
            all.put(expectation, fresh.withChanged(day));
        }
        return before.change().responses(all).build();
    }
}
