package dk.kaskade.merge;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.change.Outcome;
import dk.kaskade.change.RandomChange;
import dk.kaskade.change.References;
import dk.kaskade.change.Retitle;
import dk.kaskade.fixture.RandomOrganisation;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.store.OrganisationFile;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds for whatever two sides do to one organisation, however broken that is. */
class MergePropertiesTest {
    private static final int SEEDS = 400;
    private static final int STEPS = 12;

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

    @Test
    void whereOnlyOneSideChangedSomethingTheResultIsThatSide() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Organisation base = RandomOrganisation.of(seed);
            Organisation side = seed % 2 == 0 ? edited(base, seed) : RandomOrganisation.of(seed + 1_000);
            assertThat(Merge.of(base, side, base))
                    .as("mine %d", seed)
                    .isEqualTo(new Merged(side, List.of(), List.of()));
            assertThat(Merge.of(base, base, side))
                    .as("theirs %d", seed)
                    .isEqualTo(new Merged(side, List.of(), List.of()));
            assertThat(OrganisationFile.toJson(Merge.of(base, base, side).organisation()))
                    .as("the file of %d", seed)
                    .isEqualTo(OrganisationFile.toJson(side));
            assertThat(Merge.of(base, side, side).organisation()).isEqualTo(side);
        }
    }

    @Test
    void nothingThrowsNothingNewIsBrokenAndDecidedForTheirsItIsStillWhole() {
        int conflicts = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Organisation base = RandomOrganisation.of(seed);
            Organisation mine = edited(base, seed);
            Organisation theirs = edited(base, seed + 7_777);
            Merged merged = Merge.of(base, mine, theirs);
            conflicts += merged.conflicts().size();
            notWorse(merged, mine, theirs, seed);
            Set<Place> all = merged.conflicts().stream().map(Conflict::place).collect(Collectors.toSet());
            notWorse(Merge.of(base, mine, theirs, all), mine, theirs, seed);
            assertThat(Merge.of(base, mine, theirs)).as("again %d", seed).isEqualTo(merged);
        }
        assertThat(conflicts).isGreaterThan(SEEDS / 4);
    }

    private static void notWorse(Merged merged, Organisation mine, Organisation theirs, long seed) {
        Organisation result = merged.organisation();
        Set<String> broken = new HashSet<>(References.brokenIn(result));
        broken.removeAll(References.brokenIn(mine));
        broken.removeAll(References.brokenIn(theirs));
        broken.removeIf(reference -> {
            String id = reference.substring(reference.lastIndexOf(' ') + 1);
            return Used.missing(mine).positions().contains(id)
                    || Used.missing(theirs).positions().contains(id)
                    || Used.missing(mine).people().contains(id)
                    || Used.missing(theirs).people().contains(id)
                    || Used.missing(mine).units().contains(id)
                    || Used.missing(theirs).units().contains(id);
        });
        assertThat(broken).as("seed %d", seed).isEmpty();
        if (unique(result)) {
            Set<Set<String>> rings = Rings.sets(result);
            rings.removeAll(Rings.sets(mine));
            rings.removeAll(Rings.sets(theirs));
            assertThat(rings).as("rings of %d", seed).isEmpty();
        }
    }

    private static boolean unique(Organisation organisation) {
        return Rings.byId(organisation).size() == organisation.positions().size();
    }

    @Test
    void editsOfDifferentPositionsCommute() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Organisation base = RandomOrganisation.of(seed);
            Organisation mine = base;
            Organisation theirs = base;
            boolean even = true;
            for (Position position : Rings.byId(base).values()) {
                Retitle edit = new Retitle(position.id(), "Ny " + position.id());
                if (even) {
                    mine = ((Outcome.Done) edit.applyTo(mine)).organisation();
                } else {
                    theirs = ((Outcome.Done) edit.applyTo(theirs)).organisation();
                }
                even = !even;
            }
            mine = added(mine, "mine");
            theirs = added(theirs, "theirs");
            Merged one = Merge.of(base, mine, theirs);
            assertThat(one.conflicts()).isEmpty();
            assertThat(Merge.of(base, theirs, mine)).as("seed %d", seed).isEqualTo(one);
            assertThat(one.organisation().positions()).hasSize(base.positions().size() + 2);
        }
    }

    private static Organisation added(Organisation organisation, String id) {
        List<Position> all = new java.util.ArrayList<>(organisation.positions());
        all.add(Position.of(id, "Ny", null));
        return organisation.withPositions(all);
    }

    @Test
    void nothingThatASideAddedIsLost() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Organisation base = RandomOrganisation.of(seed);
            Organisation mine = edited(base, seed);
            Organisation theirs = edited(base, seed + 7_777);
            Set<String> had = Rings.byId(base).keySet();
            Organisation result = Merge.of(base, mine, theirs).organisation();
            for (Organisation side : List.of(mine, theirs)) {
                for (Position position : side.positions()) {
                    if (!had.contains(position.id())) {
                        assertThat(result.positions())
                                .as("seed %d", seed)
                                .anyMatch(p -> p.title().equals(position.title()) && p.id().startsWith(position.id()));
                    }
                }
            }
        }
    }
}
