package dk.kaskade.metrics;

import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Norms;
import dk.kaskade.framework.Role;
import dk.kaskade.organisation.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which norm a position is compared with: an entry with its field before one with its role before {@code *}, and of
 * equals the first. A unit without a field has its parent's; units may stand in a ring.
 */
public final class SpanNorms {
    private final Chain chain;
    private final Framework framework;
    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, Optional<String>> fields = new HashMap<>();

    public SpanNorms(Chain chain) {
        this.chain = chain;
        framework = chain.framework();
        chain.organisation().units().forEach(unit -> units.putIfAbsent(unit.id(), unit));
    }

    /** The norm for a position, by its number in the chain; none where no entry concerns it. Not for several threads at once. */
    public Optional<Norms.Span> of(int number) {
        String field = field(chain.position(number).unit());
        Norms.Span best = null;
        int most = 0;
        for (Norms.Span span : framework.norms().span()) {
            int fit = fit(span, number, field);
            if (fit > most) {
                best = span;
                most = fit;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The field of a position's unit, inherited where that has none of its own. Not for several threads at once. */
    public Optional<String> fieldOf(int number) {
        return Optional.ofNullable(field(chain.position(number).unit()));
    }

    /** 0 = does not concern the position; a higher number is more specific. */
    private int fit(Norms.Span span, int number, @Nullable String field) {
        boolean any = span.role().equals(Role.EVERY);
        String wanted = span.field();
        boolean everywhere = wanted == null || wanted.isBlank();
        if ((!any && !holds(number, span.role())) || (!everywhere && !wanted.equals(field))) {
            return 0;
        }
        return 1 + (any ? 0 : 1) + (everywhere ? 0 : 2);
    }

    private boolean holds(int number, String wanted) {
        for (int role : chain.roles(number)) {
            if (framework.roles().get(role).id().equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String field(@Nullable String unit) {
        List<String> asked = new ArrayList<>();
        String at = unit;
        Optional<String> found = Optional.empty();
        while (at != null && units.containsKey(at)) {
            Optional<String> known = fields.get(at);
            if (known != null) {
                found = known;
                break;
            }
            Unit here = units.get(at);
            asked.add(at);
            // until it is known what stands above: whoever comes back here goes in a ring
            fields.put(at, Optional.empty());
            if (here.field() != null && !here.field().isBlank()) {
                found = Optional.of(here.field());
                break;
            }
            at = here.parent();
        }
        for (String id : asked) {
            fields.put(id, found);
        }
        return found.orElse(null);
    }
}
