package dk.kaskade.store;

import dk.kaskade.framework.Idea;
import dk.kaskade.framework.Passage;
import dk.kaskade.framework.Practice;
import dk.kaskade.framework.Source;
import java.io.IOException;
import java.util.List;

/** The parts of a framework to work with: ideas, practices and passages. */
final class WorkJson {
    private WorkJson() {}

    static Idea idea(JsonIn in) throws IOException {
        String id = null;
        String kind = "";
        String name = "";
        List<String> about = List.of();
        String text = "";
        Source source = Source.UNKNOWN;
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "id" -> id = in.text();
                case "kind" -> kind = in.textOrEmpty();
                case "name" -> name = in.textOrEmpty();
                case "about" -> about = in.texts();
                case "text" -> text = in.textOrEmpty();
                case "source" -> source = in.orElse(source, SourceJson::read);
                default -> members.keep();
            }
        }
        return new Idea(members.require("id", id), kind, name, about, text, source, members.extras());
    }

    static void write(JsonOut out, Idea idea) throws IOException {
        out.begin()
                .always("id", idea.id())
                .text("kind", idea.kind())
                .text("name", idea.name())
                .texts("about", idea.about())
                .text("text", idea.text())
                .part("source", idea.source(), Source.UNKNOWN, SourceJson::write)
                .end(idea.extras());
    }

    static Practice practice(JsonIn in) throws IOException {
        String id = null;
        String name = "";
        String kind = "";
        String text = "";
        int everyMonths = 0;
        boolean voluntary = false;
        Source source = Source.UNKNOWN;
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "id" -> id = in.text();
                case "name" -> name = in.textOrEmpty();
                case "kind" -> kind = in.textOrEmpty();
                case "text" -> text = in.textOrEmpty();
                case "everyMonths" -> everyMonths = in.count();
                case "voluntary" -> voluntary = in.flag();
                case "source" -> source = in.orElse(source, SourceJson::read);
                default -> members.keep();
            }
        }
        return new Practice(
                members.require("id", id), name, kind, text, everyMonths, voluntary, source, members.extras());
    }

    static void write(JsonOut out, Practice practice) throws IOException {
        out.begin()
                .always("id", practice.id())
                .text("name", practice.name())
                .text("kind", practice.kind())
                .text("text", practice.text())
                .number("everyMonths", practice.everyMonths())
                .flag("voluntary", practice.voluntary())
                .part("source", practice.source(), Source.UNKNOWN, SourceJson::write)
                .end(practice.extras());
    }

    static Passage passage(JsonIn in) throws IOException {
        String id = null;
        String kind = "";
        String name = "";
        String text = "";
        String partOf = null;
        List<String> poles = List.of();
        List<String> themes = List.of();
        Source source = Source.UNKNOWN;
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "id" -> id = in.text();
                case "kind" -> kind = in.textOrEmpty();
                case "name" -> name = in.textOrEmpty();
                case "text" -> text = in.textOrEmpty();
                case "partOf" -> partOf = in.optionalText();
                case "poles" -> poles = in.texts();
                case "themes" -> themes = in.texts();
                case "source" -> source = in.orElse(source, SourceJson::read);
                default -> members.keep();
            }
        }
        return new Passage(
                members.require("id", id), kind, name, text, partOf, poles, themes, source, members.extras());
    }

    static void write(JsonOut out, Passage passage) throws IOException {
        out.begin()
                .always("id", passage.id())
                .text("kind", passage.kind())
                .text("name", passage.name())
                .text("text", passage.text())
                .optional("partOf", passage.partOf())
                .texts("poles", passage.poles())
                .texts("themes", passage.themes())
                .part("source", passage.source(), Source.UNKNOWN, SourceJson::write)
                .end(passage.extras());
    }
}
