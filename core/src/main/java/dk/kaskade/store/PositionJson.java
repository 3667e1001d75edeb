package dk.kaskade.store;

import dk.kaskade.organisation.Agreement;
import dk.kaskade.organisation.Dialogue;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.organisation.Strength;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** A position of {@code kaskade/1} and what hangs on it. */
final class PositionJson {
    private PositionJson() {}

    static Position read(JsonIn in) throws IOException {
        String id = null;
        Position.Builder all = new Position.Builder("");
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "id" -> id = in.text();
                case "title" -> all.title(in.textOrEmpty());
                case "unit" -> all.unit(in.optionalText());
                case "roles" -> all.roles(in.texts());
                case "holders" -> all.holders(in.texts());
                case "acting" -> all.acting(in.flag());
                case "deputy" -> all.deputy(in.optionalText());
                case "reportsTo" -> all.reportsTo(in.optionalText());
                case "alsoReportsTo" -> all.alsoReportsTo(in.texts());
                case "staff" -> staff(in, all);
                case "responses" -> all.responses(in.map(PositionJson::response));
                case "strengths" -> all.strengths(in.list(PositionJson::strength));
                case "agreements" -> all.agreements(in.list(PositionJson::agreement));
                case "dialogues" -> all.dialogues(in.list(PositionJson::dialogue));
                default -> members.keep();
            }
        }
        return all.id(members.require("id", id)).extras(members.extras()).build();
    }

    /** To lead no employees and not to tell how many are two things, so 0 is kept. */
    private static void staff(JsonIn in, Position.Builder position) throws IOException {
        Integer number = in.optionalCount();
        if (number != null) {
            position.staff(number);
        }
    }

    static void write(JsonOut out, Position position) throws IOException {
        out.begin()
                .always("id", position.id())
                .text("title", position.title())
                .optional("unit", position.unit())
                .texts("roles", position.roles())
                .texts("holders", position.holders())
                .flag("acting", position.acting())
                .optional("deputy", position.deputy())
                .optional("reportsTo", position.reportsTo())
                .texts("alsoReportsTo", position.alsoReportsTo())
                .optional("staff", position.staffKnown() ? position.staff() : null)
                .map("responses", position.responses(), PositionJson::write)
                .list("strengths", position.strengths(), PositionJson::write)
                .list("agreements", position.agreements(), PositionJson::write)
                .list("dialogues", position.dialogues(), PositionJson::write)
                .end(position.extras());
    }

    private static Response response(JsonIn in) throws IOException {
        ResponseStatus status = ResponseStatus.OPEN;
        String words = "";
        int priority = 0;
        String reason = "";
        LocalDate changed = null;
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "status" -> status = in.orElse(status, value -> value.word(Words.STATUS));
                case "words" -> words = in.textOrEmpty();
                case "priority" -> priority = in.count();
                case "reason" -> reason = in.textOrEmpty();
                case "changed" -> changed = in.date();
                default -> members.keep();
            }
        }
        return new Response(status, words, priority, reason, changed, members.extras());
    }

    private static void write(JsonOut out, Response response) throws IOException {
        out.begin()
                .text(
                        "status",
                        response.status() == ResponseStatus.OPEN
                                ? ""
                                : response.status().id())
                .text("words", response.words())
                .number("priority", response.priority())
                .text("reason", response.reason())
                .optional("changed", response.changed())
                .end(response.extras());
    }

    private static Strength strength(JsonIn in) throws IOException {
        String mark = "";
        int value = 0;
        LocalDate set = null;
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "mark" -> mark = in.textOrEmpty();
                case "value" -> value = in.orElse(value, JsonIn::whole);
                case "set" -> set = in.date();
                default -> members.keep();
            }
        }
        return new Strength(mark, value, set, members.extras());
    }

    private static void write(JsonOut out, Strength strength) throws IOException {
        out.begin()
                .text("mark", strength.mark())
                .number("value", strength.value())
                .optional("set", strength.set())
                .end(strength.extras());
    }

    private static Agreement agreement(JsonIn in) throws IOException {
        String id = "";
        String text = "";
        LocalDate made = null;
        LocalDate until = null;
        List<String> carries = List.of();
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "id" -> id = in.textOrEmpty();
                case "text" -> text = in.textOrEmpty();
                case "made" -> made = in.date();
                case "until" -> until = in.date();
                case "carries" -> carries = in.texts();
                default -> members.keep();
            }
        }
        return new Agreement(id, text, made, until, carries, members.extras());
    }

    private static void write(JsonOut out, Agreement agreement) throws IOException {
        out.begin()
                .text("id", agreement.id())
                .text("text", agreement.text())
                .optional("made", agreement.made())
                .optional("until", agreement.until())
                .texts("carries", agreement.carries())
                .end(agreement.extras());
    }

    private static Dialogue dialogue(JsonIn in) throws IOException {
        String practice = "";
        LocalDate held = null;
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "practice" -> practice = in.textOrEmpty();
                case "held" -> held = in.date();
                default -> members.keep();
            }
        }
        return new Dialogue(practice, held, members.extras());
    }

    private static void write(JsonOut out, Dialogue dialogue) throws IOException {
        out.begin()
                .text("practice", dialogue.practice())
                .optional("held", dialogue.held())
                .end(dialogue.extras());
    }
}
