package dk.kaskade.store;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.ExpectationThread;
import dk.kaskade.framework.FocusArea;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.GuideMark;
import dk.kaskade.framework.Idea;
import dk.kaskade.framework.Line;
import dk.kaskade.framework.Norms;
import dk.kaskade.framework.Passage;
import dk.kaskade.framework.Practice;
import dk.kaskade.framework.Role;
import dk.kaskade.framework.SourceDocument;
import dk.kaskade.framework.Value;
import java.io.IOException;
import java.util.List;

/** {@code kaskade-framework/1}. */
final class FrameworkJson {
    static final Format<Framework> FORMAT =
            new Format<>(Format.Kind.FRAMEWORK, 1, FrameworkJson::read, FrameworkJson::write);

    private FrameworkJson() {}

    private static Framework read(JsonIn in) throws IOException {
        String format = null;
        String id = null;
        String municipality = "";
        String name = null;
        String language = "da";
        String version = "1";
        List<SourceDocument> documents = List.of();
        List<Role> roles = List.of();
        List<Line> lines = List.of();
        List<ExpectationThread> threads = List.of();
        List<Expectation> expectations = List.of();
        List<FocusArea> focusAreas = List.of();
        List<Value> values = List.of();
        List<GuideMark> guideMarks = List.of();
        List<Idea> ideas = List.of();
        List<Practice> practices = List.of();
        List<Passage> passages = List.of();
        Norms norms = Norms.NONE;
        Members members = in.object();
        while (members.next()) {
            switch (members.name()) {
                case "format" -> format = Format.check(in, Format.Kind.FRAMEWORK, 1);
                case "id" -> id = in.text();
                case "municipality" -> municipality = in.textOrEmpty();
                case "name" -> name = in.text();
                case "language" -> language = in.text();
                case "version" -> version = in.text();
                case "documents" -> documents = in.list(DocumentJson::read);
                case "roles" -> roles = in.list(PartsJson::role);
                case "lines" -> lines = in.list(FrameworkJson::line);
                case "threads" -> threads = in.list(PartsJson::thread);
                case "expectations" -> expectations = in.list(ExpectationJson::read);
                case "focusAreas" -> focusAreas = in.list(PartsJson::focusArea);
                case "values" -> values = in.list(PartsJson::value);
                case "guideMarks" -> guideMarks = in.list(MarkJson::read);
                case "ideas" -> ideas = in.list(WorkJson::idea);
                case "practices" -> practices = in.list(WorkJson::practice);
                case "passages" -> passages = in.list(WorkJson::passage);
                case "norms" -> norms = NormsJson.read(in);
                default -> members.keep();
            }
        }
        members.require("format", format);
        return new Framework(
                members.require("id", id),
                municipality,
                members.require("name", name),
                language,
                version,
                documents,
                roles,
                lines,
                threads,
                expectations,
                focusAreas,
                values,
                guideMarks,
                ideas,
                practices,
                passages,
                norms,
                members.extras());
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
                .end(framework.extras());
    }

    private static Line line(JsonIn in) throws IOException {
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
