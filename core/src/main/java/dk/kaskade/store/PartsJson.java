package dk.kaskade.store;

import dk.kaskade.framework.ExpectationThread;
import dk.kaskade.framework.FocusArea;
import dk.kaskade.framework.Role;
import dk.kaskade.framework.Source;
import dk.kaskade.framework.TitleRule;
import dk.kaskade.framework.Value;
import java.io.IOException;
import java.util.List;

/** The parts of a framework that are little more than a name and a text. */
final class PartsJson {
    private PartsJson() {}

    static Role role(JsonIn in) throws IOException {
        String id = null;
        String name = "";
        String plural = "";
        Integer level = null;
        Role.Kind kind = null;
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "id" -> id = in.text();
                case "name" -> name = in.textOrEmpty();
                case "plural" -> plural = in.textOrEmpty();
                case "level" -> level = in.whole();
                case "kind" -> kind = in.orElse(kind, each -> each.word(Words.ROLE_KIND));
                default -> members.keep();
            }
        }
        return new Role(
                members.require("id", id), name, plural, members.require("level", level), kind, members.extras());
    }

    static void write(JsonOut out, Role role) throws IOException {
        out.begin()
                .always("id", role.id())
                .text("name", role.name())
                .text("plural", role.plural())
                .always("level", role.level())
                .optional("kind", role.kind() == null ? null : role.kind().id())
                .end(role.extras());
    }

    static ExpectationThread thread(JsonIn in) throws IOException {
        String id = null;
        String name = "";
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "id" -> id = in.text();
                case "name" -> name = in.textOrEmpty();
                default -> members.keep();
            }
        }
        return new ExpectationThread(members.require("id", id), name, members.extras());
    }

    static void write(JsonOut out, ExpectationThread thread) throws IOException {
        out.begin().always("id", thread.id()).text("name", thread.name()).end(thread.extras());
    }

    static FocusArea focusArea(JsonIn in) throws IOException {
        String id = null;
        String name = "";
        String text = "";
        List<String> points = List.of();
        Source source = Source.UNKNOWN;
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "id" -> id = in.text();
                case "name" -> name = in.textOrEmpty();
                case "text" -> text = in.textOrEmpty();
                case "points" -> points = in.texts();
                case "source" -> source = in.orElse(source, SourceJson::read);
                default -> members.keep();
            }
        }
        return new FocusArea(members.require("id", id), name, text, points, source, members.extras());
    }

    static void write(JsonOut out, FocusArea area) throws IOException {
        out.begin()
                .always("id", area.id())
                .text("name", area.name())
                .text("text", area.text())
                .texts("points", area.points())
                .part("source", area.source(), Source.UNKNOWN, SourceJson::write)
                .end(area.extras());
    }

    static Value value(JsonIn in) throws IOException {
        String id = null;
        String name = "";
        String text = "";
        String kind = Value.VALUE;
        List<String> themes = List.of();
        Source source = Source.UNKNOWN;
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "id" -> id = in.text();
                case "name" -> name = in.textOrEmpty();
                case "text" -> text = in.textOrEmpty();
                case "kind" -> kind = in.orElse(kind, JsonIn::text);
                case "themes" -> themes = in.texts();
                case "source" -> source = in.orElse(source, SourceJson::read);
                default -> members.keep();
            }
        }
        return new Value(members.require("id", id), name, text, kind, themes, source, members.extras());
    }

    static void write(JsonOut out, Value value) throws IOException {
        out.begin()
                .always("id", value.id())
                .text("name", value.name())
                .text("text", value.text())
                .optional("kind", value.kind().equals(Value.VALUE) ? null : value.kind())
                .texts("themes", value.themes())
                .part("source", value.source(), Source.UNKNOWN, SourceJson::write)
                .end(value.extras());
    }

    static TitleRule titleRule(JsonIn in) throws IOException {
        String match = null;
        List<String> roles = List.of();
        TitleRule.Leads leads = TitleRule.Leads.ANYBODY;
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "match" -> match = in.text();
                case "roles" -> roles = in.texts();
                case "leads" -> leads = in.orElse(leads, each -> each.word(Words.LEADS));
                default -> members.keep();
            }
        }
        return new TitleRule(members.require("match", match), roles, leads, members.extras());
    }

    static void write(JsonOut out, TitleRule rule) throws IOException {
        out.begin()
                .always("match", rule.match())
                .texts("roles", rule.roles())
                .optional(
                        "leads",
                        rule.leads() == TitleRule.Leads.ANYBODY
                                ? null
                                : rule.leads().id())
                .end(rule.extras());
    }
}
