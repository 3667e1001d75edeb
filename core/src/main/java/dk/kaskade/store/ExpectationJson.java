package dk.kaskade.store;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Ground;
import dk.kaskade.framework.Link;
import dk.kaskade.framework.Source;
import java.io.IOException;
import java.util.List;

/** An expectation and what it leads to. */
final class ExpectationJson {
    private ExpectationJson() {}

    static Expectation read(JsonIn in) throws IOException {
        String id = null;
        List<String> roles = List.of();
        String title = "";
        String text = "";
        List<String> threads = List.of();
        List<String> themes = List.of();
        List<Link> leadsTo = List.of();
        boolean translate = false;
        Source source = Source.UNKNOWN;
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "id" -> id = in.text();
                case "roles" -> roles = in.texts();
                case "title" -> title = in.textOrEmpty();
                case "text" -> text = in.textOrEmpty();
                case "threads" -> threads = in.texts();
                case "themes" -> themes = in.texts();
                case "leadsTo" -> leadsTo = in.list(ExpectationJson::link);
                case "translate" -> translate = in.flag();
                case "source" -> source = in.orElse(source, SourceJson::read);
                default -> members.keep();
            }
        }
        return new Expectation(
                members.require("id", id),
                roles,
                title,
                text,
                threads,
                themes,
                leadsTo,
                translate,
                source,
                members.extras());
    }

    static void write(JsonOut out, Expectation expectation) throws IOException {
        out.begin()
                .always("id", expectation.id())
                .texts("roles", expectation.roles())
                .text("title", expectation.title())
                .text("text", expectation.text())
                .texts("threads", expectation.threads())
                .texts("themes", expectation.themes())
                .list("leadsTo", expectation.leadsTo(), ExpectationJson::write)
                .flag("translate", expectation.translate())
                .part("source", expectation.source(), Source.UNKNOWN, SourceJson::write)
                .end(expectation.extras());
    }

    static Link link(JsonIn in) throws IOException {
        String to = null;
        Ground ground = null;
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "to" -> to = in.text();
                case "ground" -> ground = in.word(Words.GROUND);
                default -> members.keep();
            }
        }
        return new Link(members.require("to", to), members.require("ground", ground), members.extras());
    }

    static void write(JsonOut out, Link link) throws IOException {
        out.begin().always("to", link.to()).always("ground", link.ground().id()).end(link.extras());
    }
}
