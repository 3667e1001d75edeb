package dk.kaskade.reform.sheets;

import dk.kaskade.difference.Field;
import dk.kaskade.extras.Extras;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import dk.kaskade.intake.Certainty;
import dk.kaskade.organisation.Position;
import dk.kaskade.reform.Change;
import dk.kaskade.reform.Effects.ThreadReach;
import dk.kaskade.reform.Reform;
import dk.kaskade.text.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Each change as a sentence, and what becomes of a thread. Positions are told by title, unit and id; all else by its name. */
public final class ChangeSentences {
    private static final Set<Field> TEXTS_OF_ITS_OWN = Set.of(Field.NAME, Field.TITLE, Field.REASON);
    private static final Set<Field> RECORDS =
            Set.of(Field.RESPONSES, Field.STRENGTHS, Field.AGREEMENTS, Field.DIALOGUES);

    private static final Set<Field> LISTS = Set.of(Field.MEMBERS, Field.ALSO_REPORTS_TO);

    private final Framework framework;
    private final ReformWords words;

    public ChangeSentences(Reform reform, Framework framework, Locale language) {
        this.framework = framework;
        words = new ReformWords(reform, framework, Texts.languageFor(language));
    }

    /** Under a heading that tells its kind: "Teamleder, Øst [t3] fra Chef, Øst [c2] til Chef, Vest [c1]". */
    public String of(Change change) {
        String told = switch (change.kind()) {
            case NEW -> stands(change, "new", change.after());
            case CLOSED -> stands(change, "closed", change.before());
            case MOVED ->
                words.text("sentence.moved", subject(change), leader((String) change.from()), leader((String)
                        change.to()));
            case CHANGED, BEYOND -> member(change);
        };
        return change.certainty() == Certainty.ID
                ? told
                : words.text("sentence.guessed", told, change.certainty().name(words.language()));
    }

    private String stands(Change change, String key, @Nullable Position position) {
        String leader = position == null ? null : position.reportsTo();
        return leader == null
                ? words.text("sentence." + key + ".top", subject(change))
                : words.text("sentence." + key, subject(change), leader(leader));
    }

    private String subject(Change change) {
        Position shown = change.shown();
        return shown == null ? words.subject(change) : position(shown.id());
    }

    private String leader(@Nullable String id) {
        return id == null ? words.text("sentence.top") : position(id);
    }

    /** A position by its title, unit and id, as proposed, or as it was where it is closed. */
    public String position(String id) {
        String called = words.position(id);
        return called.equals(id) ? "[" + id + "]" : called + " [" + id + "]";
    }

    private String member(Change change) {
        String subject = subject(change);
        if (change.field() == Field.ITSELF) {
            return words.text(change.from() == null ? "sentence.added" : "sentence.gone", subject);
        }
        if (change.thing() != null && change.thing().startsWith("order:")) {
            return words.text("sentence.order", subject);
        }
        String field = field(change);
        if (RECORDS.contains(change.field()) || change.from() instanceof Extras) {
            return words.text("sentence.records", subject, field, size(change.from()), size(change.to()));
        }
        if (LISTS.contains(change.field())
                && change.from() instanceof List<?> from
                && change.to() instanceof List<?> to
                && !from.isEmpty()
                && !to.isEmpty()) {
            return words.text("sentence.list", subject, field, comeAndGone(change, from, to));
        }
        return single(change, subject, field);
    }

    private String comeAndGone(Change change, List<?> from, List<?> to) {
        List<?> come = to.stream().filter(one -> !from.contains(one)).toList();
        List<?> gone = from.stream().filter(one -> !to.contains(one)).toList();
        List<String> told = new ArrayList<>();
        if (!come.isEmpty()) {
            told.add(words.text("sentence.list.come", words.value(change, come)));
        }
        if (!gone.isEmpty()) {
            told.add(words.text("sentence.list.gone", words.value(change, gone)));
        }
        return told.isEmpty() ? words.text("sentence.list.order") : String.join(", ", told);
    }

    private String single(Change change, String subject, String field) {
        String from = value(change, change.from());
        String to = value(change, change.to());
        if (isNone(change.from())) {
            return words.text("sentence.set", subject, field, to);
        }
        return isNone(change.to())
                ? words.text("sentence.cleared", subject, field, from)
                : words.text("sentence.changed", subject, field, from, to);
    }

    /** Within a sentence it begins small, and some are called otherwise than in a column. */
    private String field(Change change) {
        String within =
                "within." + change.field().name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (ReformWords.TEXTS.has(within)) {
            return words.text(within);
        }
        String field = words.field(change);
        return field.isEmpty() ? field : field.substring(0, 1).toLowerCase(words.language()) + field.substring(1);
    }

    private String value(Change change, @Nullable Object value) {
        String told = words.value(change, value);
        return TEXTS_OF_ITS_OWN.contains(change.field()) ? words.text("sentence.quoted", told) : told;
    }

    private static boolean isNone(@Nullable Object value) {
        return value == null || value.equals("") || value instanceof Collection<?> all && all.isEmpty();
    }

    private static int size(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.size();
        }
        if (value instanceof Extras extras) {
            return extras.members().size();
        }
        return value instanceof Collection<?> all ? all.size() : 0;
    }

    /** Threads that reach otherwise than today, each with the levels where they do. */
    public List<String> reach(List<ThreadReach> threads) {
        return threads.stream()
                .filter(one -> !levels(one).isEmpty())
                .map(this::reach)
                .toList();
    }

    private static Set<Integer> levels(ThreadReach one) {
        Set<Integer> levels = new TreeSet<>(one.before().keySet());
        levels.addAll(one.after().keySet());
        levels.removeIf(
                level -> one.before().getOrDefault(level, 0).equals(one.after().getOrDefault(level, 0)));
        return levels;
    }

    private String reach(ThreadReach one) {
        String told = levels(one).stream()
                .map(level -> words.text(
                        "reach.level",
                        level(level),
                        one.before().getOrDefault(level, 0),
                        one.ofBefore().getOrDefault(level, 0),
                        one.after().getOrDefault(level, 0),
                        one.ofAfter().getOrDefault(level, 0)))
                .collect(Collectors.joining("; "));
        String name =
                framework.thread(one.thread()).map(thread -> thread.name()).orElse(one.thread());
        return words.text("reach.thread", name, told);
    }

    /** The roles of a level, as the municipality calls them. */
    private String level(int level) {
        String roles = framework.roles().stream()
                .filter(role -> role.level() == level)
                .map(Role::plural)
                .collect(Collectors.joining(", "));
        return roles.isBlank() ? words.text("reach.unnamed", level) : roles;
    }
}
