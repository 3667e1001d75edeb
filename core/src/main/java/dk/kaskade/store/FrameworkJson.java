package dk.kaskade.store;

import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Line;
import dk.kaskade.framework.Norms;
import java.io.IOException;
import java.util.List;

/** {@code kaskade-framework/1}. */
final class FrameworkJson {
    static final Format<Framework> FORMAT =
            new Format<>(Format.Kind.FRAMEWORK, 1, FrameworkJson::read, FrameworkJson::write);

    private FrameworkJson() {}

    private static Framework read(JsonIn in) throws IOException {
        FrameworkDraft draft = new FrameworkDraft();
        Members members = in.object();
        while (members.next()) {
            if (!draft.takeHead(members.name(), in) && !draft.takePart(members.name(), in)) {
                members.keep();
            }
        }
        return draft.build(members);
    }

    private static void write(JsonOut out, Framework framework) throws IOException {
        out.begin()
                .always("format", Format.Kind.FRAMEWORK.id + "/1")
                .always("id", framework.id())
                .text("municipality", framework.municipality())
                .always("name", framework.name())
                .always("language", framework.language())
                .always("version", framework.version())
                .list("documents", framework.documents(), DocumentJson::write)
                .list("roles", framework.roles(), PartsJson::write)
                .list("lines", framework.lines(), FrameworkJson::write)
                .list("threads", framework.threads(), PartsJson::write)
                .list("expectations", framework.expectations(), ExpectationJson::write)
                .list("focusAreas", framework.focusAreas(), PartsJson::write)
                .list("values", framework.values(), PartsJson::write)
                .list("guideMarks", framework.guideMarks(), MarkJson::write)
                .list("ideas", framework.ideas(), WorkJson::write)
                .list("practices", framework.practices(), WorkJson::write)
                .list("passages", framework.passages(), WorkJson::write)
                .part("norms", framework.norms(), Norms.NONE, NormsJson::write)
                .list("titles", framework.titleRules(), PartsJson::write)
                .end(framework.extras());
    }

    static Line line(JsonIn in) throws IOException {
        List<String> pair = in.list(JsonIn::text);
        if (pair.size() != 2) {
            throw in.failureBehind("format.expected-pair");
        }
        return new Line(pair.get(0), pair.get(1));
    }

    private static void write(JsonOut out, Line line) throws IOException {
        out.array(List.of(line.leader(), line.report()), JsonOut::value);
    }
}
