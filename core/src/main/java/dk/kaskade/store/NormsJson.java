package dk.kaskade.store;

import dk.kaskade.framework.Norms;
import dk.kaskade.framework.Norms.Span;
import dk.kaskade.framework.Role;
import java.io.IOException;
import java.util.List;

/** What a framework measures against. */
final class NormsJson {
    /** A span without {@code max} has no upper end. */
    private static final int NO_LIMIT = Integer.MAX_VALUE;

    private NormsJson() {}

    static Norms read(JsonIn in) throws IOException {
        List<Span> span = List.of();
        int tension = Norms.DEFAULT_TENSION;
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "span" -> span = in.list(NormsJson::span);
                case "tension" -> tension = in.orElse(tension, JsonIn::count);
                default -> members.keep();
            }
        }
        return new Norms(span, tension, members.extras());
    }

    static void write(JsonOut out, Norms norms) throws IOException {
        out.begin()
                .list("span", norms.span(), NormsJson::write)
                .optional("tension", norms.tension() == Norms.DEFAULT_TENSION ? null : norms.tension())
                .end(norms.extras());
    }

    static Span span(JsonIn in) throws IOException {
        String role = Role.EVERY;
        String field = null;
        int min = 0;
        int max = NO_LIMIT;
        String source = "";
        Integer year = null;
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "role" -> role = in.orElse(role, JsonIn::text);
                case "field" -> field = in.optionalText();
                case "min" -> min = in.count();
                case "max" -> max = in.orElse(max, JsonIn::count);
                case "source" -> source = in.textOrEmpty();
                case "year" -> year = in.optionalWhole();
                default -> members.keep();
            }
        }
        return new Span(role, field, min, max, source, year, members.extras());
    }

    static void write(JsonOut out, Span span) throws IOException {
        out.begin()
                .always("role", span.role())
                .optional("field", span.field())
                .number("min", span.min())
                .optional("max", span.max() == NO_LIMIT ? null : span.max())
                .text("source", span.source())
                .optional("year", span.year())
                .end(span.extras());
    }
}
