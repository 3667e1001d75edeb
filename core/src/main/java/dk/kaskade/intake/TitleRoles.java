package dk.kaskade.intake;

import dk.kaskade.exchange.Field;
import dk.kaskade.framework.Role;
import dk.kaskade.framework.TitleRule;
import dk.kaskade.intake.Doubts.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the roles of posts: as the file tells them, else by the rules for titles. What no rule speaks of is asked. */
final class TitleRoles {
    private static final Pattern SEVERAL = Pattern.compile("\\s*[;,/|]\\s*");
    private static final String NONE = "none";
    private static final String BY_TITLE = "title";
    private static final String ROLE = "role:";

    private final Work work;
    private final Map<String, Role> byText = new HashMap<>();
    private final Map<List<Object>, Optional<List<String>>> byTitle = new HashMap<>();

    TitleRoles(Work work) {
        this.work = work;
        for (Role role : work.settings.framework().roles()) {
            byText.putIfAbsent(Spelling.plain(role.id()), role);
        }
        for (Role role : work.settings.framework().roles()) {
            byText.putIfAbsent(Spelling.plain(role.name()), role);
            byText.putIfAbsent(Spelling.plain(role.plural()), role);
        }
    }

    /** How high a post stands as far as its row tells; who has no role stands below everybody. */
    int level(Draft draft) {
        List<String> told = told(draft);
        List<String> ids = told.isEmpty() ? byTitle(draft.title, true).orElse(List.of()) : told;
        return ids.stream()
                .map(work.settings.framework()::role)
                .flatMap(Optional::stream)
                .mapToInt(Role::level)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private List<String> told(Draft draft) {
        List<String> ids = new ArrayList<>();
        for (String text : texts(draft)) {
            Role role = byText.get(Spelling.plain(text));
            if (role != null && !ids.contains(role.id())) {
                ids.add(role.id());
            }
        }
        return ids;
    }

    /** A role's name may have a comma in it. */
    private List<String> texts(Draft draft) {
        String cell = draft.get(Field.ROLE);
        return cell.isEmpty()
                ? List.of()
                : byText.containsKey(Spelling.plain(cell)) ? List.of(cell) : List.of(SEVERAL.split(cell));
    }

    private Optional<List<String>> byTitle(String title, boolean leadsLeaders) {
        return byTitle.computeIfAbsent(List.of(Spelling.plain(title), leadsLeaders), key -> rule(title, leadsLeaders));
    }

    private Optional<List<String>> rule(String title, boolean leadsLeaders) {
        Set<String> known = new HashSet<>();
        work.settings.framework().roles().forEach(role -> known.add(role.id()));
        return work.settings.rules().stream()
                .filter(rule -> rule.matches(title, leadsLeaders))
                .findFirst()
                .map(TitleRule::roles)
                .map(ids -> ids.stream().filter(known::contains).toList())
                .filter(ids -> !ids.isEmpty());
    }

    /** Gives each its roles; asked when it is known who leads whom. */
    void run() {
        if (work.settings.framework().roles().isEmpty()) {
            return;
        }
        List<Draft> live = work.live();
        Set<Draft> leading = new HashSet<>();
        live.forEach(draft -> {
            if (draft.leader != null) {
                leading.add(draft.leader);
            }
        });
        Groups<String, Draft> unknown = new Groups<>();
        Groups<String, Draft> none = new Groups<>();
        for (Draft draft : live) {
            draft.roles = told(draft);
            if (draft.roles.isEmpty()) {
                draft.roles = byTitle(draft.title, leading.contains(draft)).orElse(List.of());
            }
            texts(draft).stream()
                    .filter(text -> !byText.containsKey(Spelling.plain(text)))
                    .forEach(text -> unknown.add(Spelling.plain(text), draft));
            if (draft.roles.isEmpty() && texts(draft).isEmpty()) {
                none.add(Spelling.plain(draft.title), draft);
            }
        }
        unknown.each((text, drafts) -> settle(DoubtKind.UNKNOWN_ROLE, text, drafts, text));
        none.each((title, drafts) -> settle(DoubtKind.NO_ROLE, title, drafts, drafts.get(0).title));
    }

    private void settle(DoubtKind kind, String key, List<Draft> drafts, String shown) {
        boolean byTitle = drafts.stream().anyMatch(draft -> !draft.roles.isEmpty());
        List<Choice> choices = new ArrayList<>();
        if (byTitle) {
            choices.add(Choice.of(DoubtKind.UNKNOWN_ROLE, BY_TITLE));
        }
        choices.add(Choice.named(NONE, "no-role.none"));
        work.settings
                .framework()
                .rolesByLevel()
                .forEach(role -> choices.add(Choice.named(ROLE + role.id(), "role", role.name())));
        String chosen = work.doubts.ask(new Question(
                kind, key, Work.lines(drafts), choices, choices.get(0).id(), shown, drafts.size()));
        if (chosen.startsWith(ROLE)) {
            drafts.forEach(draft -> draft.roles = List.of(chosen.substring(ROLE.length())));
        } else if (chosen.equals(NONE)) {
            drafts.forEach(draft -> draft.roles = List.of());
        }
    }
}
