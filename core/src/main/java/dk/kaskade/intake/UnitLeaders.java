package dk.kaskade.intake;

import dk.kaskade.intake.Doubts.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds leaders by units: a unit's own, else that of the nearest unit above that has one. Asked once for each unit. */
final class UnitLeaders {
    private static final String NONE = "none";
    /** Of the directors that sit together. */
    private static final String FIRST = "kommunaldirektør";

    private static final int MOST = 12;

    private final Work work;
    private final TitleRoles roles;
    private final Map<UnitNode, Optional<Draft>> own = new HashMap<>();
    private final Map<UnitNode, Optional<Draft>> up = new HashMap<>();

    UnitLeaders(Work work, TitleRoles roles) {
        this.work = work;
        this.roles = roles;
    }

    /** Whom a post reports to by its unit, null = nobody. */
    @Nullable
    Draft above(Draft draft) {
        UnitNode unit = draft.unit;
        if (unit == null) {
            return null;
        }
        Optional<Draft> leader = own(unit);
        if (leader.isPresent() && leader.get() != draft) {
            return leader.get();
        }
        return nearest(unit.parent).filter(one -> one != draft).orElse(null);
    }

    private Optional<Draft> nearest(@Nullable UnitNode from) {
        List<UnitNode> way = new ArrayList<>();
        Optional<Draft> leader = Optional.empty();
        UnitNode at = from;
        while (at != null && leader.isEmpty()) {
            Optional<Draft> known = up.get(at);
            if (known != null) {
                leader = known;
                break;
            }
            way.add(at);
            leader = own(at);
            at = at.parent;
        }
        for (UnitNode unit : way) {
            up.put(unit, leader);
        }
        return leader;
    }

    private Optional<Draft> own(UnitNode unit) {
        Optional<Draft> known = own.get(unit);
        if (known == null) {
            known = find(unit);
            own.put(unit, known);
        }
        return known;
    }

    private Optional<Draft> find(UnitNode unit) {
        List<Draft> members = unit.members.stream().filter(draft -> !draft.gone).toList();
        List<Draft> heads = heads(unit, members);
        if (heads.size() < 2) {
            return heads.stream().findFirst();
        }
        int level = heads.stream().mapToInt(roles::level).min().orElseThrow();
        List<Draft> highest =
                heads.stream().filter(draft -> roles.level(draft) == level).toList();
        return highest.size() == 1 ? Optional.of(highest.get(0)) : ask(unit, highest);
    }

    /** Those that no other of the unit leads, as far as the file tells; where one of these leads others of it, that one. */
    private static List<Draft> heads(UnitNode unit, List<Draft> members) {
        Set<Draft> heads = new LinkedHashSet<>();
        for (Draft draft : members) {
            if (draft.leader == null || draft.leader.unit != unit) {
                heads.add(draft);
            }
        }
        Set<Draft> leading = new LinkedHashSet<>();
        for (Draft draft : members) {
            if (draft.leader != null && heads.contains(draft.leader)) {
                leading.add(draft.leader);
            }
        }
        return List.copyOf(leading.size() == 1 ? leading : heads);
    }

    private Optional<Draft> ask(UnitNode unit, List<Draft> heads) {
        List<Choice> choices = new ArrayList<>();
        heads.stream()
                .sorted(Comparator.comparing(
                                (Draft draft) -> !Spelling.plain(draft.title).startsWith(FIRST))
                        .thenComparing(draft -> draft.line))
                .limit(MOST)
                .forEach(head -> choices.add(Leaders.position(head)));
        choices.add(Choice.of(DoubtKind.UNIT_LEADER, NONE, unit.name));
        String key = unit.given.isEmpty() ? Spelling.hash(unit.key) : Discretion.key(unit.given);
        String chosen = work.doubts.ask(new Question(
                DoubtKind.UNIT_LEADER,
                key,
                Work.lines(heads),
                choices,
                choices.get(0).id(),
                unit.name,
                heads.size()));
        return chosen.equals(NONE)
                ? Optional.empty()
                : Stream.concat(heads.stream(), unit.members.stream())
                        .filter(head -> chosen.equals(Choice.POSITION + head.id))
                        .findFirst();
    }
}
