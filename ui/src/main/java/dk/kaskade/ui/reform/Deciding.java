package dk.kaskade.ui.reform;

import dk.kaskade.change.DecideChange;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.organisation.Scenario.Verdict;
import dk.kaskade.ui.session.OpenDocument;
import dk.kaskade.ui.session.Session;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a person decides about single changes. About the proposal that is open it is decided in the document, so that it can
 * be undone and is saved; about a file that is only looked at, and about who is not the same, it is kept while this is open.
 */
final class Deciding {
    private static final int NAMED = 5;

    private final ReformDesk desk;
    private final Session session;
    private final Map<OpenDocument, Map<String, Verdict>> own = new WeakHashMap<>();
    private final Map<OpenDocument, Set<String>> apart = new WeakHashMap<>();

    Deciding(ReformDesk desk) {
        this.desk = desk;
        session = desk.context().session();
    }

    /** What was decided about a file that is held against this document. */
    Map<String, Verdict> own(OpenDocument document) {
        return own.getOrDefault(document, Map.of());
    }

    /** The positions that are not the same as those they were taken for. */
    Set<String> apart(OpenDocument document) {
        return apart.getOrDefault(document, Set.of());
    }

    /**
     * @param inDocument whether the proposal is the document that is open
     * @return whether it is to be studied anew without a change of the document
     */
    boolean decide(Study study, Collection<ChangeRow> rows, @Nullable Verdict verdict, boolean inDocument) {
        Set<String> ids = new LinkedHashSet<>();
        rows.forEach(row -> ids.addAll(row.ids()));
        if (verdict == Verdict.REJECTED && !mayFall(study, ids)) {
            return false;
        }
        if (inDocument) {
            ChangeRow first = rows.iterator().next();
            String called = first.kind().name(desk.language()) + ": " + first.title();
            apply(new DecideChange(List.copyOf(ids), verdict, called));
            return false;
        }
        session.current().ifPresent(document -> keep(document, ids, verdict));
        return true;
    }

    private void apply(OrganisationChange change) {
        session.apply(change)
                .ifPresentOrElse(
                        refusal -> desk.context().navigation().say(session.words(refusal, desk.language())),
                        () -> desk.context()
                                .navigation()
                                .done(session.words(change.sentence(session.organisation()), desk.language())));
    }

    private void keep(OpenDocument document, Set<String> ids, @Nullable Verdict verdict) {
        Map<String, Verdict> decided = new LinkedHashMap<>(own(document));
        for (String id : ids) {
            if (verdict == null) {
                decided.remove(id);
            } else {
                decided.put(id, verdict);
            }
        }
        own.put(document, decided);
    }

    /** Names what cannot be done without what is turned down, and asks. */
    private boolean mayFall(Study study, Set<String> ids) {
        Set<String> fall = new LinkedHashSet<>();
        ids.forEach(id -> fall.addAll(study.reform().fallWith(id)));
        fall.removeAll(ids);
        fall.removeAll(study.leftOut());
        if (fall.isEmpty()) {
            return true;
        }
        ChangeWords words = new ChangeRows(study).words();
        List<String> named = study.reform().changes().stream()
                .filter(change -> fall.contains(change.id()))
                .limit(NAMED)
                .map(change -> change.kind().name(desk.language()) + ": " + words.title(change))
                .toList();
        String more = fall.size() > named.size() ? desk.text("falls.more", fall.size() - named.size()) : "";
        return desk.around()
                .confirm(
                        desk.text("falls.what", fall.size()), String.join("\n", named) + more, desk.text("falls.verb"));
    }

    void notTheSame(ChangeRow row) {
        session.current().ifPresent(document -> {
            Set<String> all = new HashSet<>(apart(document));
            all.addAll(row.positions());
            apart.put(document, all);
        });
    }
}
