package dk.kaskade.intake;

import dk.kaskade.exchange.Field;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds posts by what other rows call them. Those that are abolished are found too, so that one can tell. */
final class Index {
    private final Groups<String, Draft> ids = new Groups<>();
    private final Groups<String, Draft> bareIds = new Groups<>();
    private final Groups<String, Draft> personIds = new Groups<>();
    private final Groups<String, Draft> barePersonIds = new Groups<>();
    private final Groups<String, Draft> emails = new Groups<>();
    private final Groups<String, Draft> names = new Groups<>();
    private final Groups<String, Draft> titles = new Groups<>();

    /** What was found, by the very list that it was found in. */
    private final Map<List<Draft>, Found> asked = new IdentityHashMap<>();

    Index(Work work) {
        work.each(work.drafts, this::add);
    }

    private void add(Draft draft) {
        add(ids, Spelling.plain(draft.given), draft);
        add(bareIds, Spelling.unzeroed(Spelling.plain(draft.given)), draft);
        add(titles, Spelling.plain(draft.title), draft);
        for (Holder holder : draft.holders) {
            add(personIds, Spelling.plain(holder.personId()), draft);
            add(barePersonIds, Spelling.unzeroed(Spelling.plain(holder.personId())), draft);
            add(emails, Spelling.plain(holder.email()), draft);
            add(names, Spelling.name(holder.name()), draft);
        }
        if (draft.gone) {
            // its holder may have been cleared away; what refers to it still does
            add(names, Spelling.name(draft.get(Field.NAME)), draft);
        }
    }

    private static void add(Groups<String, Draft> groups, String key, Draft draft) {
        if (!key.isEmpty()) {
            groups.add(key, draft);
        }
    }

    Found position(String id) {
        return found(ids, bareIds, id);
    }

    Found person(String id) {
        return found(personIds, barePersonIds, id);
    }

    private Found found(Groups<String, Draft> exact, Groups<String, Draft> bare, String id) {
        Found found = found(exact, Spelling.plain(id), false);
        return found.none() ? found(bare, Spelling.unzeroed(Spelling.plain(id)), true) : found;
    }

    /** Remembered: many rows may ask for a name that many have. */
    private Found found(Groups<String, Draft> in, String key, boolean zeros) {
        List<Draft> drafts = in.of(key);
        return drafts.isEmpty() ? Found.NOTHING : asked.computeIfAbsent(drafts, same -> new Found(living(same), zeros));
    }

    Found email(String email) {
        return found(emails, Spelling.plain(email), false);
    }

    Found name(String name) {
        return found(names, Spelling.name(name), false);
    }

    Found title(String title) {
        return found(titles, Spelling.plain(title), false);
    }

    /** Those that make positions; where none does, those that would have. Of posts of one id those that references mean. */
    private static List<Draft> living(List<Draft> drafts) {
        Set<Draft> live = new LinkedHashSet<>();
        for (Draft draft : drafts) {
            if (!draft.gone && draft.referred) {
                live.add(draft);
            }
        }
        if (live.isEmpty()) {
            drafts.stream().filter(draft -> !draft.gone).forEach(live::add);
        }
        return live.isEmpty() ? List.copyOf(new LinkedHashSet<>(drafts)) : new ArrayList<>(live);
    }
}
