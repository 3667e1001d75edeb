package dk.kaskade.store;

import dk.kaskade.framework.TitleRule;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A kept mapping as JSON. */
final class KeptMappingJson {
    private static final int VERSION = 1;

    static final Format<KeptMapping> FORMAT =
            new Format<>(Format.Kind.MAPPING, VERSION, KeptMappingJson::read, KeptMappingJson::write);

    private KeptMappingJson() {}

    private static KeptMapping read(JsonIn in) throws IOException {
        String format = null;
        Map<String, String> columns = Map.of();
        String encoding = "";
        String separator = "";
        String sheet = "";
        Map<String, String> decisions = Map.of();
        List<TitleRule> titles = List.of();
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "format" -> format = Format.check(in, Format.Kind.MAPPING, VERSION);
                case "columns" -> columns = in.map(JsonIn::textOrEmpty);
                case "encoding" -> encoding = in.textOrEmpty();
                case "separator" -> separator = in.textOrEmpty();
                case "sheet" -> sheet = in.textOrEmpty();
                case "decisions" -> decisions = in.map(JsonIn::text);
                case "titles" -> titles = in.list(PartsJson::titleRule);
                default -> members.keep();
            }
        }
        members.require("format", format);
        return new KeptMapping(columns, encoding, separator, sheet, decisions, titles, members.extras());
    }

    private static void write(JsonOut out, KeptMapping mapping) throws IOException {
        out.begin()
                .always("format", Format.Kind.MAPPING.id + "/" + VERSION)
                .map("columns", mapping.columns(), JsonOut::value)
                .text("encoding", mapping.encoding())
                .text("separator", mapping.separator())
                .text("sheet", mapping.sheet())
                .map("decisions", mapping.decisions(), JsonOut::value)
                .list("titles", mapping.titles(), PartsJson::write)
                .end(mapping.extras());
    }
}
