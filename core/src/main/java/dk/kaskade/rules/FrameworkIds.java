package dk.kaskade.rules;

import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import dk.kaskade.framework.Source;
import dk.kaskade.framework.Theme;
import dk.kaskade.inspect.Named.Kind;
import dk.kaskade.inspect.References;
import dk.kaskade.inspect.References.Reference;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The ids that a framework declares, by kind. */
final class FrameworkIds {
    private final Map<Kind, Set<String>> ids = new EnumMap<>(Kind.class);
    private final Set<String> passages;
    /** What an idea can be about: everything of the framework that has an id. */
    private final Set<String> all = new HashSet<>();

    FrameworkIds(Framework framework) {
        put(Kind.ROLE, framework.roles(), Role::id);
        put(Kind.EXPECTATION, framework.expectations(), e -> e.id());
        put(Kind.THREAD, framework.threads(), thread -> thread.id());
        put(Kind.GUIDE_MARK, framework.guideMarks(), mark -> mark.id());
        put(Kind.PRACTICE, framework.practices(), practice -> practice.id());
        put(Kind.DOCUMENT, framework.documents(), document -> document.id());
        put(Kind.THEME, Arrays.asList(Theme.values()), Theme::id);
        passages = set(framework.passages(), passage -> passage.id());
        ids.values().forEach(all::addAll);
        all.addAll(passages);
        all.addAll(set(framework.focusAreas(), area -> area.id()));
        all.addAll(set(framework.values(), value -> value.id()));
    }

    private <T> void put(Kind kind, List<T> things, Function<T, String> id) {
        ids.put(kind, set(things, id));
    }

    private static <T> Set<String> set(List<T> things, Function<T, String> id) {
        return things.stream().map(id).collect(Collectors.toSet());
    }

    Missing missing() {
        return new Missing();
    }

    /** Gathers what one part of the framework names and is not there, each once. */
    final class Missing {
        private final Set<Reference> found = new LinkedHashSet<>();

        Missing add(Kind kind, String id) {
            if (!ids.getOrDefault(kind, Set.of()).contains(id)) {
                found.add(new Reference(kind, id));
            }
            return this;
        }

        Missing add(Kind kind, Collection<String> some) {
            some.forEach(id -> add(kind, id));
            return this;
        }

        /** Roles, among which every leader is known. */
        Missing roles(Collection<String> some) {
            some.stream().filter(id -> !id.equals(Role.EVERY)).forEach(id -> add(Kind.ROLE, id));
            return this;
        }

        Missing source(Source source) {
            return source.document() == null ? this : add(Kind.DOCUMENT, source.document());
        }

        Missing passage(@Nullable String id) {
            if (id != null && !passages.contains(id)) {
                found.add(new Reference(Kind.PASSAGE, id));
            }
            return this;
        }

        Missing about(Collection<String> some) {
            some.stream().filter(id -> !all.contains(id)).forEach(id -> found.add(new Reference(Kind.PASSAGE, id)));
            return this;
        }

        References references() {
            return new References(List.copyOf(found));
        }
    }
}
