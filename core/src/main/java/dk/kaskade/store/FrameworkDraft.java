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
import dk.kaskade.framework.TitleRule;
import dk.kaskade.framework.Value;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A framework while it is read. */
final class FrameworkDraft {
    private @Nullable String format;
    private @Nullable String id;
    private String municipality = "";
    private @Nullable String name;
    private String language = "da";
    private String version = "1";
    private List<SourceDocument> documents = List.of();
    private List<Role> roles = List.of();
    private List<Line> lines = List.of();
    private List<ExpectationThread> threads = List.of();
    private List<Expectation> expectations = List.of();
    private List<FocusArea> focusAreas = List.of();
    private List<Value> values = List.of();
    private List<GuideMark> guideMarks = List.of();
    private List<Idea> ideas = List.of();
    private List<Practice> practices = List.of();
    private List<Passage> passages = List.of();
    private Norms norms = Norms.NONE;
    private List<TitleRule> titleRules = List.of();

    /** Takes a member that says what the file is; false where it is none of them. */
    boolean takeHead(String member, JsonIn in) throws IOException {
        switch (member) {
            case "format" -> format = Format.check(in, Format.Kind.FRAMEWORK, 1);
            case "id" -> id = in.text();
            case "municipality" -> municipality = in.textOrEmpty();
            case "name" -> name = in.text();
            case "language" -> language = in.orElse(language, JsonIn::text);
            case "version" -> version = in.orElse(version, JsonIn::text);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Takes one of the lists and the like; false where it is none of them. */
    boolean takePart(String member, JsonIn in) throws IOException {
        switch (member) {
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
            case "norms" -> norms = in.orElse(norms, NormsJson::read);
            case "titles" -> titleRules = in.list(PartsJson::titleRule);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Asked behind the last member. */
    Framework build(Members members) throws IOException {
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
                titleRules,
                members.extras());
    }
}
