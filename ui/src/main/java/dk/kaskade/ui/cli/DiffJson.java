package dk.kaskade.ui.cli;

import dk.kaskade.difference.Field;
import dk.kaskade.extras.Extras;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.organisation.Agreement;
import dk.kaskade.organisation.Dialogue;
import dk.kaskade.organisation.LinkDecision;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.Severity;
import dk.kaskade.organisation.Strength;
import dk.kaskade.reform.Change;
import dk.kaskade.reform.Effects.ThreadReach;
import dk.kaskade.reform.Kind;
import dk.kaskade.reform.Reform;
import dk.kaskade.reform.sheets.Proposal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What {@code diff} tells, as JSON. */
final class DiffJson {
    private final Locale language;
    private final DiffResult result;

    DiffJson(Locale language, DiffResult result) {
        this.language = language;
        this.result = result;
    }

    Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("new", ids(Kind.NEW));
        all.put("closed", ids(Kind.CLOSED));
        all.put("moved", result.of(Kind.MOVED).stream().map(this::moved).toList());
        all.put("changed", result.of(Kind.CHANGED).stream().map(this::changed).toList());
        Map<String, @Nullable Object> gaps = new LinkedHashMap<>();
        Proposal proposal = result.proposal();
        gaps.put(
                "closed", findings(proposal.before().texts(), proposal.effects().closed()));
        gaps.put("opened", findings(proposal.after().texts(), proposal.effects().opened()));
        all.put("gaps", gaps);
        all.put("beyond", result.of(Kind.BEYOND).stream().map(this::beyond).toList());
        Map<String, @Nullable Object> guessed = new LinkedHashMap<>();
        proposal.reform().guessed().forEach((id, certainty) -> guessed.put(id, certainty.id()));
        all.put("certainty", guessed);
        all.put("byName", byName(proposal.reform()));
        all.put("reach", reach(proposal.effects().reach()));
        return all;
    }

    /** Id in the proposal's file to id of today. */
    private static Map<String, @Nullable Object> byName(Reform reform) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("people", reform.peopleByName());
        all.put("units", reform.unitsByName());
        return all;
    }

    private static Map<String, @Nullable Object> reach(List<ThreadReach> threads) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        for (ThreadReach thread : threads) {
            Set<Integer> among = new TreeSet<>(thread.before().keySet());
            among.addAll(thread.after().keySet());
            Map<String, @Nullable Object> levels = new LinkedHashMap<>();
            for (int level : among) {
                Map<String, @Nullable Object> one = new LinkedHashMap<>();
                one.put("before", thread.before().getOrDefault(level, 0));
                one.put("after", thread.after().getOrDefault(level, 0));
                levels.put(String.valueOf(level), one);
            }
            all.put(thread.thread(), levels);
        }
        return all;
    }

    private List<String> ids(Kind kind) {
        List<String> ids = new ArrayList<>();
        result.of(kind).forEach(change -> ids.add(String.valueOf(change.position())));
        return ids;
    }

    private Map<String, @Nullable Object> moved(Change change) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("position", change.position());
        one.put("from", change.from());
        one.put("to", change.to());
        return one;
    }

    private Map<String, @Nullable Object> changed(Change change) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("position", change.position());
        one.put("field", change.member());
        one.put("from", value(change.from()));
        one.put("to", value(change.to()));
        return one;
    }

    private Map<String, @Nullable Object> beyond(Change change) {
        Map<String, @Nullable Object> one = new LinkedHashMap<>();
        one.put("thing", change.thing());
        if (change.field() == Field.ITSELF) {
            one.put("change", change.from() == null ? Kind.NEW.id() : Kind.CLOSED.id());
        } else {
            one.put("change", Kind.CHANGED.id());
            one.put("field", change.member());
            one.put("from", value(change.from()));
            one.put("to", value(change.to()));
        }
        return one;
    }

    /** Numbers, truths, and ids as they are; what has parts by what tells it apart. */
    private static @Nullable Object value(@Nullable Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> all = new LinkedHashMap<>();
            map.forEach((key, each) -> all.put(String.valueOf(key), value(each)));
            return all;
        }
        if (value instanceof Collection<?> many) {
            List<@Nullable Object> all = new ArrayList<>();
            many.forEach(each -> all.add(value(each)));
            return all;
        }
        return named(value);
    }

    private static String named(Object value) {
        if (value instanceof Response response) {
            return response.status().id();
        }
        if (value instanceof Agreement agreement) {
            return agreement.id();
        }
        if (value instanceof Strength strength) {
            return strength.mark() + ":" + strength.value();
        }
        if (value instanceof Dialogue dialogue) {
            return dialogue.practice() + "@" + dialogue.held();
        }
        if (value instanceof Severity severity) {
            return severity.id();
        }
        if (value instanceof LinkDecision.Verdict verdict) {
            return verdict.id();
        }
        return value instanceof Extras extras
                ? String.join(",", extras.members().keySet())
                : value.toString();
    }

    private List<Map<String, @Nullable Object>> findings(FindingTexts texts, List<Finding> findings) {
        FindingsJson json = new FindingsJson(language, texts);
        return findings.stream().map(json::finding).toList();
    }
}
