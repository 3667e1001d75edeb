package dk.kaskade.store;

import dk.kaskade.framework.Source;
import java.io.IOException;

/** Where something stands. */
final class SourceJson {
    private SourceJson() {}

    static Source read(JsonIn in) throws IOException {
        String document = null;
        String section = null;
        Integer item = null;
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "document" -> document = in.optionalText();
                case "section" -> section = in.optionalText();
                case "item" -> item = in.optionalWhole();
                default -> members.keep();
            }
        }
        return new Source(document, section, item, members.extras());
    }

    static void write(JsonOut out, Source source) throws IOException {
        out.begin()
                .optional("document", source.document())
                .optional("section", source.section())
                .optional("item", source.item())
                .end(source.extras());
    }
}
