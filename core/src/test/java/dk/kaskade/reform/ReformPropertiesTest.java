package dk.kaskade.reform;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.change.Outcome;
import dk.kaskade.change.RandomChange;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.fixture.LargeOrganisation;
import dk.kaskade.fixture.RandomOrganisation;
import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for whatever is proposed, and however broken the files are. */
class ReformPropertiesTest {
    private static final int SEEDS = 600;
    private static final int STEPS = 14;
    private static final Framework FRAMEWORK = FrameworkText.framework("D1 direktoer leadsTo=C1\nC1 chef");

    /** Two organisations that have nothing to do with one another, one and its edited self, or a sound one and its edited self. */
    private static Reform reform(long seed) {
        Organisation today = seed % 3 == 2 ? LargeOrganisation.of(25, FRAMEWORK, seed) : RandomOrganisation.of(seed);
        Organisation proposed = seed % 3 == 0 ? RandomOrganisation.of(seed + 10_000) : edited(today, seed);
        return Reform.between(today, seed % 5 == 4 ? renumbered(proposed) : proposed);
    }

    /** The same with every person and unit under another id, as the next export of another system has it. */
    private static Organisation renumbered(Organisation organisation) {
        Map<String, String> people = new HashMap<>();
        organisation.people().forEach(person -> people.put(person.id(), "another-" + person.id()));
        Map<String, String> units = new HashMap<>();
        organisation.units().forEach(unit -> units.put(unit.id(), "another-" + unit.id()));
        return new Translation(Map.of(), Map.of(), people, units).applied(organisation);
    }

    @Test
    void otherIdsOfPeopleAndUnitsChangeNothingWhereNamesTellThem() {
        for (long seed = 2; seed < SEEDS; seed += 3) {
            Organisation today = LargeOrganisation.of(25, FRAMEWORK, seed);
            Organisation proposed = edited(today, seed);
            Reform renumbered = Reform.between(today, renumbered(proposed));
            assertThat(Reform.between(today, renumbered(today)).changes())
                    .as("seed %d", seed)
                    .isEmpty();
            assertThat(applied(renumbered, Set.of())).as("seed %d", seed).isEqualTo(renumbered.proposed());
            assertThat(renumbered.proposed().positions()).hasSameSizeAs(proposed.positions());
        }
    }

    private static Organisation edited(Organisation organisation, long seed) {
        Random random = new Random(seed);
        Organisation now = organisation;
        for (int i = 0; i < STEPS; i++) {
            if (new RandomChange(random, now).next().applyTo(now) instanceof Outcome.Done done) {
                now = done.organisation();
            }
        }
        return now;
    }

    private static void each(BiConsumer<Long, Reform> property) {
        for (long seed = 0; seed < SEEDS; seed++) {
            property.accept(seed, reform(seed));
        }
    }

    private static Set<String> ids(Reform reform) {
        return reform.changes().stream().map(Change::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> some(Collection<String> ids, Random random) {
        int one = 1 + random.nextInt(5);
        return ids.stream().filter(id -> random.nextInt(one) == 0).collect(Collectors.toSet());
    }

    @Test
    void anOrganisationIsNoReformOfItself() {
        each((seed, reform) -> {
            assertThat(Reform.between(reform.today(), reform.today()).changes()).isEmpty();
            assertThat(Reform.between(reform.proposed(), reform.proposed()).changes())
                    .isEmpty();
        });
    }

    @Test
    void noTwoChangesHaveOneId() {
        each((seed, reform) -> assertThat(reform.changes())
                .as("seed %d", seed)
                .extracting(Change::id)
                .doesNotHaveDuplicates());
    }

    @Test
    void withEveryChangeDoneOneByOneTodayBecomesTheProposal() {
        each((seed, reform) -> {
            assertThat(reform.without(Set.of())).isEqualTo(reform.proposed());
            assertThat(applied(reform, Set.of())).as("seed %d", seed).isEqualTo(reform.proposed());
        });
    }

    @Test
    void withEveryChangeLeftOutTodayIsToday() {
        each((seed, reform) -> {
            assertThat(reform.without(ids(reform))).isEqualTo(reform.today());
            assertThat(applied(reform, ids(reform))).as("seed %d", seed).isEqualTo(reform.today());
        });
    }

    /** What the shortcuts for all and nothing pass by. */
    private static Organisation applied(Reform reform, Set<String> leftOut) {
        return new Sides(reform.today(), reform.proposed()).without(leftOut);
    }

    @Test
    void mirroredItIsTheWayBack() {
        each((seed, reform) -> {
            Reform back = reform.mirrored();
            assertThat(back.without(Set.of())).isEqualTo(reform.today());
            assertThat(back.mirrored().changes()).as("seed %d", seed).isEqualTo(reform.changes());
            Map<String, Change> all = new HashMap<>();
            back.changes().forEach(change -> all.put(mirrored(change.id()), change));
            assertThat(all.keySet()).as("seed %d", seed).isEqualTo(ids(reform));
            reform.changes().forEach(change -> {
                Change other = Objects.requireNonNull(all.get(change.id()));
                assertThat(other.from()).isEqualTo(change.to());
                assertThat(other.to()).isEqualTo(change.from());
                assertThat(other.before()).isEqualTo(change.after());
            });
        });
    }

    private static String mirrored(String id) {
        return id.startsWith("new:")
                ? id.replaceFirst("new:", "closed:")
                : id.startsWith("closed:") ? id.replaceFirst("closed:", "new:") : id;
    }

    @Test
    void whateverIsLeftOutTheResultRefersToNothingThatIsMissingAndHasNoNewRing() {
        each((seed, reform) -> {
            Random random = new Random(seed);
            for (int i = 0; i < 4; i++) {
                Set<String> leftOut = some(ids(reform), random);
                Organisation result = reform.without(leftOut);
                assertWellFormed(reform, result, "seed " + seed + " without " + leftOut);
            }
        });
    }

    @Test
    void evenSwarmsOfMovesMakeNoRing() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            Reform reform = Reform.between(forest(random), forest(random));
            for (int i = 0; i < 10; i++) {
                Set<String> leftOut = some(ids(reform), random);
                assertThat(rings(reform.without(leftOut)))
                        .as("seed %d without %s", seed, leftOut)
                        .isEmpty();
            }
        }
    }

    private static Organisation forest(Random random) {
        List<String> ids = new ArrayList<>(List.of("a", "b", "c", "d", "e", "f", "g", "h"));
        java.util.Collections.shuffle(ids, random);
        List<Position> positions = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            int above = random.nextInt(i + 1) - 1;
            if (random.nextInt(8) > 0) {
                positions.add(Position.of(ids.get(i), ids.get(i), above < 0 ? null : firstOf(positions, random)));
            }
        }
        return Organisation.empty("o", "Skov", null).withPositions(positions);
    }

    private static @Nullable String firstOf(List<Position> positions, Random random) {
        return positions.isEmpty()
                ? null
                : positions.get(random.nextInt(positions.size())).id();
    }

    @Test
    void whatIsLeftOutIsWhatStillDiffers() {
        each((seed, reform) -> {
            Random random = new Random(seed);
            for (int i = 0; i < 2; i++) {
                Set<String> leftOut = reform.allLeftOut(some(ids(reform), random));
                Reform rest = new ReformOf(reform.without(leftOut), reform.proposed()).byId();
                String as = "seed " + seed + " without " + leftOut;
                assertThat(firm(ids(rest))).as(as).isEqualTo(firm(leftOut));
                Reform done = new ReformOf(reform.today(), reform.without(leftOut)).byId();
                Set<String> taken = ids(reform);
                taken.removeAll(leftOut);
                assertThat(firm(ids(done))).as(as).isEqualTo(firm(taken));
            }
        });
    }

    /** Dotted lines, members, accepted gaps and orders depend on who is there. */
    private static Set<String> firm(Set<String> ids) {
        return ids.stream()
                .filter(id -> !id.endsWith(":alsoReportsTo") && !id.endsWith(":members"))
                .filter(id -> !id.startsWith("beyond:accepted:") && !id.startsWith("beyond:order:"))
                .collect(Collectors.toSet());
    }

    /** Nothing guessed: the ids are those of today already. */
    private record ReformOf(Organisation today, Organisation proposed) {
        Reform byId() {
            return Reform.between(today, today).retold(today, proposed);
        }
    }

    @Test
    void whatFallsWithAChangeIsWhatNeedsIt() {
        each((seed, reform) -> {
            for (String id : some(ids(reform), new Random(seed))) {
                assertThat(ids(reform)).containsAll(reform.needs(id));
                reform.needs(id)
                        .forEach(need -> assertThat(reform.fallWith(need))
                                .as("seed %d: %s needs %s", seed, id, need)
                                .contains(id));
                Set<String> all = new HashSet<>(reform.fallWith(id));
                assertThat(all).doesNotContain(id);
                all.add(id);
                assertThat(reform.allLeftOut(Set.of(id))).isEqualTo(all);
            }
        });
    }

    private static void assertWellFormed(Reform reform, Organisation result, String as) {
        Set<List<String>> hanging = hanging(reform.today());
        hanging.addAll(hanging(reform.proposed()));
        assertThat(hanging).as(as).containsAll(hanging(result));
        Set<Set<String>> rings = rings(reform.today());
        rings.addAll(rings(reform.proposed()));
        assertThat(rings).as(as).containsAll(rings(result));
    }

    /** Who refers to what is not there. */
    private static Set<List<String>> hanging(Organisation organisation) {
        Set<String> positions =
                organisation.positions().stream().map(Position::id).collect(Collectors.toSet());
        Set<String> people = organisation.people().stream().map(Person::id).collect(Collectors.toSet());
        Set<String> units = organisation.units().stream().map(Unit::id).collect(Collectors.toSet());
        Set<List<String>> all = new HashSet<>();
        for (Position p : organisation.positions()) {
            hang(all, positions, p.id(), p.reportsTo());
            p.alsoReportsTo().forEach(id -> hang(all, positions, p.id(), id));
            p.holders().forEach(id -> hang(all, people, p.id(), id));
            hang(all, people, p.id(), p.deputy());
            hang(all, units, p.id(), p.unit());
        }
        organisation.units().forEach(unit -> hang(all, units, unit.id(), unit.parent()));
        organisation.communities().forEach(c -> c.members().forEach(id -> hang(all, positions, c.id(), id)));
        organisation.accepted().forEach(a -> {
            hang(all, positions, "accepted", a.position());
            a.positions().forEach(id -> hang(all, positions, "accepted", id));
        });
        return all;
    }

    private static void hang(Set<List<String>> all, Set<String> there, String who, @Nullable String what) {
        if (what != null && !there.contains(what)) {
            all.add(List.of(who, what));
        }
    }

    private static Set<Set<String>> rings(Organisation organisation) {
        Map<String, Position> byId = new HashMap<>();
        organisation.positions().forEach(position -> byId.putIfAbsent(position.id(), position));
        Set<Set<String>> rings = new HashSet<>();
        for (String start : byId.keySet()) {
            Set<String> walk = new LinkedHashSet<>();
            String at = start;
            while (at != null && byId.containsKey(at) && walk.add(at)) {
                at = Objects.requireNonNull(byId.get(at)).reportsTo();
            }
            if (start.equals(at)) {
                rings.add(walk);
            }
        }
        return rings;
    }
}
