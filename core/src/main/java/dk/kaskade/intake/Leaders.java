package dk.kaskade.intake;

import dk.kaskade.exchange.Field;
import dk.kaskade.intake.Doubts.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds whom each post reports to, by what its row tells of its leader; what is not found there is left to the units. */
final class Leaders {
    static final String TOP = "top";
    static final String BY_UNIT = "unit";
    private static final String NEAR = "near";
    private static final int MOST = 12;

    private final Work work;
    private final Index index;
    private final UnitLeaders units;
    private final Map<String, Draft> byId = new HashMap<>();

    private boolean peopleFirst;
    private final List<Draft> silent = new ArrayList<>();
    private final List<Draft> zeros = new ArrayList<>();
    private final Map<Draft, Found> found = new LinkedHashMap<>();
    private final Groups<String, Draft> unknown = new Groups<>();
    private final Groups<String, Draft> ambiguous = new Groups<>();
    private final Groups<Draft, Draft> underGone = new Groups<>();
    private final List<Draft> selves = new ArrayList<>();
    private final Map<Draft, Draft> differing = new LinkedHashMap<>();

    Leaders(Work work, Index index, UnitLeaders units) {
        this.work = work;
        this.index = index;
        this.units = units;
        work.live().forEach(draft -> byId.put(draft.id, draft));
    }

    void run() {
        whatIdsMean();
        work.each(work.drafts, this::look);
        lostZeros();
        found.forEach(this::take);
        differing();
        underGone();
        ambiguous.each(this::ambiguous);
        // from here on the units' leaders are asked, and these stand on what is known by now
        unknown.each(this::unknown);
        selves.forEach(this::self);
        silent();
        dotted();
    }

    /** A column of numbers may be positions' or people's. */
    private void whatIdsMean() {
        int positions = 0;
        int people = 0;
        List<Draft> both = new ArrayList<>();
        for (Draft draft : work.live()) {
            String id = draft.get(Field.LEADER_ID);
            if (id.isEmpty()) {
                continue;
            }
            Found position = index.position(id);
            Found person = index.person(id);
            positions += position.none() ? 0 : 1;
            people += person.none() ? 0 : 1;
            if (position.one()
                    && person.one()
                    && position.drafts().get(0) != person.drafts().get(0)) {
                both.add(draft);
            }
        }
        peopleFirst = people > positions;
        if (!both.isEmpty()) {
            String[] choices = peopleFirst ? new String[] {"person", "position"} : new String[] {"position", "person"};
            peopleFirst = work.doubts
                    .ask(Question.of(DoubtKind.LEADER_ID_MEANS, "", Work.lines(both), choices)
                            .with(positions, people, both.size()))
                    .equals("person");
        }
    }

    private Found byId(String id) {
        Found first = peopleFirst ? index.person(id) : index.position(id);
        Found second = peopleFirst ? index.position(id) : index.person(id);
        if (first.none() || first.zeros() && !second.none() && !second.zeros()) {
            return second;
        }
        return first;
    }

    /** What each column finds, told ones only. */
    private List<Found> told(Draft draft) {
        List<Found> told = new ArrayList<>();
        add(told, draft.get(Field.LEADER_ID), this::byId);
        add(told, draft.get(Field.LEADER_EMAIL), index::email);
        add(told, draft.get(Field.LEADER_NAME), index::name);
        add(told, draft.get(Field.LEADER_TITLE), index::title);
        return told;
    }

    private static void add(List<Found> told, String text, Function<String, Found> find) {
        if (!text.isEmpty()) {
            told.add(find.apply(text));
        }
    }

    private void look(Draft draft) {
        List<Found> told = told(draft);
        if (told.isEmpty()) {
            silent.add(draft);
            return;
        }
        Found narrow = Found.NOTHING;
        for (Found next : told) {
            narrow = narrow.none() ? next : narrow.narrower(next);
        }
        if (narrow.none()) {
            unknown.add(reference(draft), draft);
            return;
        }
        if (narrow.zeros()) {
            zeros.add(draft);
        }
        found.put(draft, narrow);
        if (narrow.one() && told.size() > 1) {
            Draft one = narrow.drafts().get(0);
            told.stream()
                    .limit(sure(draft))
                    .filter(Found::one)
                    .map(next -> next.drafts().get(0))
                    .filter(other -> other != one)
                    .findFirst()
                    .ifPresent(other -> differing.put(draft, other));
        }
    }

    /** How many of the columns tell of one person or post; a title does not. */
    private static int sure(Draft draft) {
        return (draft.row.tells(Field.LEADER_ID) ? 1 : 0)
                + (draft.row.tells(Field.LEADER_EMAIL) ? 1 : 0)
                + (draft.row.tells(Field.LEADER_NAME) ? 1 : 0);
    }

    /** The first that a row tells of its leader. */
    private static String reference(Draft draft) {
        for (Field field : List.of(Field.LEADER_ID, Field.LEADER_NAME, Field.LEADER_EMAIL, Field.LEADER_TITLE)) {
            if (draft.row.tells(field)) {
                return draft.get(field);
            }
        }
        return "";
    }

    private static String key(Draft of) {
        boolean byId = of.row.tells(Field.LEADER_ID);
        String reference = reference(of);
        return byId ? Discretion.key(reference) : Spelling.hash(Spelling.name(reference));
    }

    private void lostZeros() {
        List<Draft> live = zeros.stream().filter(draft -> !draft.gone).toList();
        if (live.isEmpty()) {
            return;
        }
        Draft example = live.get(0);
        String chosen = work.doubts.ask(Question.of(DoubtKind.ZEROS_LOST, "", Work.lines(live), "match", "leave")
                .with(
                        live.size(),
                        Discretion.shown(example.get(Field.LEADER_ID)),
                        Discretion.shown(idOf(Objects.requireNonNull(found.get(example))
                                .drafts()
                                .get(0)))));
        if (chosen.equals("leave")) {
            zeros.forEach(draft -> {
                found.remove(draft);
                unknown.add(reference(draft), draft);
            });
        }
    }

    private static String idOf(Draft draft) {
        return draft.given.isEmpty() && !draft.holders.isEmpty()
                ? draft.holders.get(0).personId()
                : draft.given;
    }

    private void take(Draft draft, Found leaders) {
        List<Draft> others = leaders.others(draft);
        if (others.isEmpty()) {
            selves.add(draft);
        } else if (others.size() > 1) {
            ambiguous.add(reference(draft), draft);
        } else {
            under(draft, others.get(0));
        }
    }

    private void under(Draft draft, Draft leader) {
        draft.leader = leader;
        if (leader.gone && !draft.gone) {
            underGone.add(leader, draft);
        }
    }

    /** A leader whose post is dropped: his own leader, the first that is not. */
    private void underGone() {
        underGone.each((gone, drafts) -> {
            Draft above = above(gone);
            String[] choices = above == null ? new String[] {TOP} : new String[] {"above", TOP};
            String chosen =
                    work.doubts.ask(Question.of(DoubtKind.LEADER_GONE, key(gone, drafts), Work.lines(drafts), choices)
                            .with(gone.called(), drafts.size(), above == null ? "" : above.called()));
            drafts.forEach(draft -> draft.leader = chosen.equals("above") ? above : null);
        });
    }

    private static String key(Draft gone, List<Draft> drafts) {
        return gone.given.isEmpty() ? key(drafts.get(0)) : Discretion.key(gone.given);
    }

    private static @Nullable Draft above(Draft gone) {
        Set<Draft> seen = new LinkedHashSet<>();
        Draft at = gone;
        while (at != null && at.gone && seen.add(at)) {
            at = at.leader;
        }
        return at == null || at.gone ? null : at;
    }

    private void differing() {
        differing.forEach((draft, other) -> {
            Draft first = draft.leader;
            if (draft.gone || first == null || first.gone || other.gone || other == draft) {
                return;
            }
            place(
                    draft,
                    ask(
                            DoubtKind.LEADERS_DIFFER,
                            Discretion.key(draft.id),
                            List.of(draft),
                            List.of(first, other),
                            List.of()));
        });
    }

    private void ambiguous(String reference, List<Draft> drafts) {
        List<Draft> live = drafts.stream().filter(draft -> !draft.gone).toList();
        if (live.isEmpty()) {
            return;
        }
        Set<Draft> candidates = new LinkedHashSet<>();
        Set<Found> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<Draft, Draft> near = new HashMap<>();
        for (Draft draft : live) {
            Found several = Objects.requireNonNull(found.get(draft));
            if (seen.add(several)) {
                candidates.addAll(several.drafts());
            }
            several.nearest(draft).ifPresent(leader -> near.put(draft, leader));
        }
        boolean all = near.size() == live.size();
        String chosen = ask(
                DoubtKind.AMBIGUOUS_LEADER,
                key(live.get(0)),
                live,
                List.copyOf(candidates),
                all ? List.of(NEAR) : List.of());
        live.forEach(draft -> place(
                draft, chosen.equals(NEAR) ? Choice.POSITION + Objects.requireNonNull(near.get(draft)).id : chosen));
    }

    private void unknown(String reference, List<Draft> drafts) {
        List<Draft> live = drafts.stream().filter(draft -> !draft.gone).toList();
        if (!live.isEmpty()) {
            boolean byUnit = live.stream().anyMatch(draft -> units.above(draft) != null);
            String chosen = ask(
                    DoubtKind.UNKNOWN_LEADER,
                    key(live.get(0)),
                    live,
                    List.of(),
                    byUnit ? List.of(BY_UNIT, TOP) : List.of(TOP));
            live.forEach(draft -> place(draft, chosen));
        }
    }

    private void self(Draft draft) {
        if (!draft.gone) {
            List<String> choices = units.above(draft) == null ? List.of(TOP) : List.of(BY_UNIT, TOP);
            place(draft, ask(DoubtKind.SELF, Discretion.key(draft.id), List.of(draft), List.of(), choices));
        }
    }

    /**
     * Asks for a leader.
     *
     * @param first the choices that stand before the posts; the first of all is proposed
     */
    private String ask(DoubtKind kind, String key, List<Draft> about, List<Draft> posts, List<String> first) {
        List<Choice> choices = new ArrayList<>();
        first.forEach(id -> choices.add(Choice.named(id, "leader." + id)));
        posts.stream().limit(MOST).forEach(post -> choices.add(position(post)));
        if (choices.stream().noneMatch(choice -> choice.id().equals(TOP))) {
            choices.add(Choice.named(TOP, "leader." + TOP));
        }
        Draft draft = about.get(0);
        String reference = Discretion.shown(reference(draft));
        Question question = new Question(
                kind,
                key,
                Work.lines(about),
                choices,
                choices.get(0).id(),
                draft.called(),
                about.size(),
                reference,
                posts.size());
        return work.doubts.ask(question, known());
    }

    private Predicate<String> known() {
        return choice ->
                choice.startsWith(Choice.POSITION) && byId.containsKey(choice.substring(Choice.POSITION.length()));
    }

    static Choice position(Draft post) {
        return Choice.named(Choice.POSITION + post.id, "position", post.called(), post.line);
    }

    private void place(Draft draft, String chosen) {
        if (chosen.equals(BY_UNIT)) {
            draft.leader = units.above(draft);
        } else if (chosen.equals(TOP)) {
            draft.leader = null;
        } else {
            Draft leader = byId.get(chosen.substring(Choice.POSITION.length()));
            draft.leader = leader == draft ? null : leader;
        }
    }

    /** Rows that name nobody: a top, or somebody whose leader the units tell. */
    private void silent() {
        Map<Draft, Draft> above = new LinkedHashMap<>();
        for (Draft draft : silent) {
            Draft leader = draft.gone ? null : units.above(draft);
            if (leader != null) {
                above.put(draft, leader);
            }
        }
        if (!above.isEmpty()) {
            String chosen = work.doubts.ask(
                    Question.of(DoubtKind.NO_LEADER, "", Work.lines(List.copyOf(above.keySet())), BY_UNIT, TOP)
                            .with(above.size()));
            if (chosen.equals(BY_UNIT)) {
                above.forEach((draft, leader) -> draft.leader = leader);
            }
        }
    }

    /** The leaders of rows that were joined with another. */
    private void dotted() {
        for (Draft draft : work.live()) {
            for (Draft other : draft.others) {
                Optional<Draft> leader = Optional.ofNullable(other.leader).filter(one -> !one.gone && one != draft);
                leader.filter(one -> one != draft.leader && !draft.dotted.contains(one))
                        .ifPresent(draft.dotted::add);
            }
        }
    }
}
