package dk.kaskade.draft;

import dk.kaskade.extras.Extras;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A known framework with the official wording of its expectations, taken from the municipality's own document: for use on the
 * machine of who has the document, not to be handed on. What is sure is attached as the additional member
 * {@value #MEMBER} of the expectation; what is in doubt is only told.
 *
 * @param framework with what was sure
 * @param matches   one for each expectation, in the framework's order
 */
public record OfficialWording(Framework framework, List<WordingMatch> matches) {
    /** The member of an expectation that holds the document's words. */
    public static final String MEMBER = "wording";

    private static final double SAME_SECTION = 0.7;
    /** Words of one's own share little with the official ones; that much is no accident. */
    private static final double ALIKE = 0.4;

    private static final double CLEARLY_MORE = 0.2;

    public OfficialWording {
        matches = List.copyOf(matches);
    }

    /**
     * @param known whose expectations name their sections and numbers
     * @param read  what {@link DraftReader} made of the document
     */
    public static OfficialWording attach(Framework known, Framework read) {
        Map<String, List<Expectation>> sections = sections(read);
        Map<String, List<Expectation>> own = sections(known);
        List<WordingMatch> matches = new ArrayList<>();
        List<Expectation> expectations = new ArrayList<>();
        for (Expectation expectation : known.expectations()) {
            List<Expectation> section = section(expectation, sections);
            int size = own.getOrDefault(sectionOf(expectation), List.of()).size();
            WordingMatch match = match(expectation, section, size, read.expectations());
            matches.add(match);
            boolean sure = match.certainty() == WordingMatch.Certainty.MATCHED;
            expectations.add(sure ? with(expectation, match.text()) : expectation);
        }
        return new OfficialWording(with(known, expectations), matches);
    }

    /** How many expectations were matched with that certainty. */
    public long count(WordingMatch.Certainty certainty) {
        return matches.stream().filter(match -> match.certainty() == certainty).count();
    }

    /** What stands as numbered points, by section. */
    private static Map<String, List<Expectation>> sections(Framework framework) {
        return framework.expectations().stream()
                .filter(expectation -> expectation.source().item() != null)
                .collect(Collectors.groupingBy(OfficialWording::sectionOf, LinkedHashMap::new, Collectors.toList()));
    }

    private static String sectionOf(Expectation expectation) {
        String section = expectation.source().section();
        return section == null ? "" : section;
    }

    private static List<Expectation> section(Expectation expectation, Map<String, List<Expectation>> sections) {
        return sections.entrySet().stream()
                .max(Comparator.comparingDouble(section -> fit(expectation, section)))
                .filter(best -> fit(expectation, best) >= SAME_SECTION)
                .map(Map.Entry::getValue)
                .orElse(List.of());
    }

    private static double fit(Expectation expectation, Map.Entry<String, List<Expectation>> section) {
        List<String> roles = section.getValue().get(0).roles();
        boolean sameRole = !roles.contains(Role.EVERY) && roles.equals(expectation.roles());
        return sameRole ? 1 : Likeness.ofLetters(sectionOf(expectation), section.getKey());
    }

    private static WordingMatch match(
            Expectation expectation, List<Expectation> section, int size, List<Expectation> everything) {
        Integer item = expectation.source().item();
        if (item == null || section.isEmpty()) {
            return byWords(expectation, everything);
        }
        Expectation best = alike(expectation, section);
        Expectation same = section.stream()
                .filter(point -> item.equals(point.source().item()))
                .findFirst()
                .orElse(null);
        double likeness = same == null ? 0 : likeness(expectation, same);
        double highest = best == null ? 0 : likeness(expectation, best);
        if (best != null && highest >= ALIKE && highest - likeness >= CLEARLY_MORE) {
            return new WordingMatch(expectation.id(), WordingMatch.Certainty.DOUBTFUL, best.text());
        } else if (same == null) {
            return none(expectation);
        }
        boolean sure = section.size() == size || likeness >= ALIKE;
        return new WordingMatch(
                expectation.id(), sure ? WordingMatch.Certainty.MATCHED : WordingMatch.Certainty.DOUBTFUL, same.text());
    }

    private static WordingMatch byWords(Expectation expectation, List<Expectation> everything) {
        return Optional.ofNullable(alike(expectation, everything))
                .filter(best -> likeness(expectation, best) >= ALIKE)
                .map(best -> new WordingMatch(expectation.id(), WordingMatch.Certainty.DOUBTFUL, best.text()))
                .orElseGet(() -> none(expectation));
    }

    private static WordingMatch none(Expectation expectation) {
        return new WordingMatch(expectation.id(), WordingMatch.Certainty.UNMATCHED, "");
    }

    private static @Nullable Expectation alike(Expectation expectation, List<Expectation> points) {
        return points.stream()
                .max(Comparator.comparingDouble(point -> likeness(expectation, point)))
                .orElse(null);
    }

    private static double likeness(Expectation expectation, Expectation point) {
        return Likeness.ofWords(expectation.title() + " " + expectation.text(), point.text());
    }

    private static Expectation with(Expectation e, String wording) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>(e.extras().members());
        members.put(MEMBER, wording);
        return new Expectation(
                e.id(),
                e.roles(),
                e.title(),
                e.text(),
                e.threads(),
                e.themes(),
                e.leadsTo(),
                e.translate(),
                e.source(),
                new Extras(members));
    }

    private static Framework with(Framework f, List<Expectation> expectations) {
        return new Framework(
                f.id(),
                f.municipality(),
                f.name(),
                f.language(),
                f.version(),
                f.documents(),
                f.roles(),
                f.lines(),
                f.threads(),
                expectations,
                f.focusAreas(),
                f.values(),
                f.guideMarks(),
                f.ideas(),
                f.practices(),
                f.passages(),
                f.norms(),
                f.titleRules(),
                f.extras());
    }
}
