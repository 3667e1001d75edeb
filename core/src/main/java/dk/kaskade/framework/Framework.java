package dk.kaskade.framework;

import dk.kaskade.extras.Extras;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A municipality's leadership foundation (ledelsesgrundlag): a value, as the file says it. Unknown references and ids
 * used twice are held as they stand and told as findings; where an id is used twice the first counts.
 *
 * @param titleRules which titles its roles have, for organisations that come from somewhere else; the first that matches counts
 */
public record Framework(
        String id,
        String municipality,
        String name,
        String language,
        String version,
        List<SourceDocument> documents,
        List<Role> roles,
        List<Line> lines,
        List<ExpectationThread> threads,
        List<Expectation> expectations,
        List<FocusArea> focusAreas,
        List<Value> values,
        List<GuideMark> guideMarks,
        List<Idea> ideas,
        List<Practice> practices,
        List<Passage> passages,
        Norms norms,
        List<TitleRule> titleRules,
        Extras extras) {
    public Framework {
        documents = List.copyOf(documents);
        roles = List.copyOf(roles);
        lines = List.copyOf(lines);
        threads = List.copyOf(threads);
        expectations = List.copyOf(expectations);
        focusAreas = List.copyOf(focusAreas);
        values = List.copyOf(values);
        guideMarks = List.copyOf(guideMarks);
        ideas = List.copyOf(ideas);
        practices = List.copyOf(practices);
        passages = List.copyOf(passages);
        titleRules = List.copyOf(titleRules);
    }

    /** A framework that does not say which titles its roles have. */
    public Framework(
            String id,
            String municipality,
            String name,
            String language,
            String version,
            List<SourceDocument> documents,
            List<Role> roles,
            List<Line> lines,
            List<ExpectationThread> threads,
            List<Expectation> expectations,
            List<FocusArea> focusAreas,
            List<Value> values,
            List<GuideMark> guideMarks,
            List<Idea> ideas,
            List<Practice> practices,
            List<Passage> passages,
            Norms norms,
            Extras extras) {
        this(
                id,
                municipality,
                name,
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
                List.of(),
                extras);
    }

    /** A framework that expects nothing, for an organisation that has chosen none. */
    public static Framework none() {
        return new Framework(
                "",
                "",
                "",
                "da",
                "1",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Norms.NONE,
                Extras.NONE);
    }

    public Optional<Role> role(String roleId) {
        return roles.stream().filter(r -> r.id().equals(roleId)).findFirst();
    }

    public Optional<Expectation> expectation(String expectationId) {
        return expectations.stream().filter(e -> e.id().equals(expectationId)).findFirst();
    }

    public Optional<ExpectationThread> thread(String threadId) {
        return threads.stream().filter(t -> t.id().equals(threadId)).findFirst();
    }

    public Optional<GuideMark> guideMark(String markId) {
        return guideMarks.stream().filter(m -> m.id().equals(markId)).findFirst();
    }

    public Optional<Practice> practice(String practiceId) {
        return practices.stream().filter(p -> p.id().equals(practiceId)).findFirst();
    }

    /** The roles from the top down; roles of one level in the framework's order. */
    public List<Role> rolesByLevel() {
        return roles.stream().sorted(Comparator.comparingInt(Role::level)).toList();
    }
}
