package dk.kaskade.store;

import dk.kaskade.framework.GuideMark;
import dk.kaskade.framework.GuideMark.Scale;
import dk.kaskade.framework.Source;
import java.io.IOException;
import java.util.List;

/** A guide mark and its scale. */
final class MarkJson {
    private MarkJson() {}

    static GuideMark read(JsonIn in) throws IOException {
        String id = null;
        String name = "";
        String text = "";
        List<String> themes = List.of();
        Scale scale = Scale.ONE_TO_FIVE;
        Source source = Source.UNKNOWN;
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "id" -> id = in.text();
                case "name" -> name = in.textOrEmpty();
                case "text" -> text = in.textOrEmpty();
                case "themes" -> themes = in.texts();
                case "scale" -> scale = in.orElse(scale, MarkJson::scale);
                case "source" -> source = in.orElse(source, SourceJson::read);
                default -> members.keep();
            }
        }
        return new GuideMark(members.require("id", id), name, text, themes, scale, source, members.extras());
    }

    static void write(JsonOut out, GuideMark mark) throws IOException {
        out.begin()
                .always("id", mark.id())
                .text("name", mark.name())
                .text("text", mark.text())
                .texts("themes", mark.themes())
                .part("scale", mark.scale(), Scale.ONE_TO_FIVE, MarkJson::write)
                .part("source", mark.source(), Source.UNKNOWN, SourceJson::write)
                .end(mark.extras());
    }

    static Scale scale(JsonIn in) throws IOException {
        int min = Scale.ONE_TO_FIVE.min();
        int max = Scale.ONE_TO_FIVE.max();
        String note = "";
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "min" -> min = in.orElse(min, JsonIn::whole);
                case "max" -> max = in.orElse(max, JsonIn::whole);
                case "note" -> note = in.textOrEmpty();
                default -> members.keep();
            }
        }
        return new Scale(min, max, note, members.extras());
    }

    static void write(JsonOut out, Scale scale) throws IOException {
        out.begin()
                .always("min", scale.min())
                .always("max", scale.max())
                .text("note", scale.note())
                .end(scale.extras());
    }
}
