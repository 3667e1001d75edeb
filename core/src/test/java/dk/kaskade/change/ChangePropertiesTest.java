package dk.kaskade.change;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.document.History;
import dk.kaskade.fixture.RandomOrganisation;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.store.OrganisationFile;
import dk.kaskade.text.Texts;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every change of every organisation, however broken that is. */
final class ChangePropertiesTest {
    private static final int STEPS = 60;
    private static final int SEEDS = 80;

    @Test
    void nothingThrowsAndEverySentenceIsThere() {
        int done = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            Organisation organisation = RandomOrganisation.of(seed);
            for (int i = 0; i < STEPS; i++) {
                OrganisationChange change = new RandomChange(random, organisation).next();
                assertThat(change.sentence(organisation).in(Texts.DANISH)).isNotBlank();
                assertThat(change.sentence(organisation).in(Texts.ENGLISH)).isNotBlank();
                assertThat(change.subjects()).doesNotContainNull();
                Outcome outcome = change.applyTo(organisation);
                if (outcome instanceof Outcome.Refused refused) {
                    assertThat(refused.reason().in(Texts.DANISH)).isNotBlank();
                } else {
                    organisation = ((Outcome.Done) outcome).organisation();
                    done++;
                }
            }
        }
        assertThat(done).isBetween(SEEDS * STEPS / 4, SEEDS * STEPS - 1);
    }

    @Test
    void whatWasKnownStaysKnownAndNoRingIsMade() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            Organisation before = RandomOrganisation.of(seed);
            for (int i = 0; i < STEPS; i++) {
                OrganisationChange change = new RandomChange(random, before).next();
                if (change.applyTo(before) instanceof Outcome.Done done) {
                    Organisation after = done.organisation();
                    Set<String> broken = References.brokenIn(after);
                    broken.removeAll(References.brokenIn(before));
                    assertThat(broken).as("seed %d: %s", seed, change).isEmpty();
                    Set<String> rings = inRing(after);
                    rings.removeAll(inRing(before));
                    // where an id is used twice, the second takes the first one's place, with the line it has
                    if (Apply.positionIds(before).size() == before.positions().size()) {
                        assertThat(rings).as("seed %d: %s", seed, change).isEmpty();
                    }
                    before = after;
                }
            }
        }
    }

    private static Set<String> inRing(Organisation organisation) {
        Map<String, Position> byId = new HashMap<>();
        organisation.positions().forEach(p -> byId.putIfAbsent(p.id(), p));
        Set<String> found = new HashSet<>();
        for (String start : byId.keySet()) {
            String at = byId.get(start).reportsTo();
            for (int i = 0; i < byId.size() && at != null && byId.containsKey(at); i++) {
                if (at.equals(start)) {
                    found.add(start);
                }
                at = byId.get(at).reportsTo();
            }
        }
        return found;
    }

    @Test
    void undoingAllGoesBackAndRedoingAllForthAgain() {
        for (long seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            History history = History.opened(RandomOrganisation.of(seed));
            List<Organisation> values = new ArrayList<>(List.of(history.present()));
            for (int i = 0; i < STEPS; i++) {
                History.Tried tried = history.apply(new RandomChange(random, history.present()).next());
                if (tried instanceof History.Tried.Done done && done.history() != history) {
                    history = done.history();
                    values.add(history.present());
                }
            }
            for (int i = values.size() - 2; i >= 0; i--) {
                history = history.undo();
                assertThat(history.present()).isSameAs(values.get(i));
            }
            assertThat(history.dirty()).isFalse();
            for (int i = 1; i < values.size(); i++) {
                history = history.redo();
                assertThat(history.present()).isSameAs(values.get(i));
            }
        }
    }

    @Test
    void whatIsSavedIsLoadedAgain() throws IOException {
        for (long seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            Organisation organisation = RandomOrganisation.of(seed);
            for (int i = 0; i < STEPS; i++) {
                if (new RandomChange(random, organisation).next().applyTo(organisation) instanceof Outcome.Done done) {
                    organisation = done.organisation();
                }
            }
            String json = OrganisationFile.toJson(organisation);
            Organisation back = OrganisationFile.read(new StringReader(json), "x");
            assertThat(back).as("seed %d", seed).isEqualTo(organisation);
            assertThat(OrganisationFile.toJson(back)).isEqualTo(json);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 500})
    void removingEverybodyLeavesNobody(int size) {
        Organisation organisation = RandomOrganisation.of(size).withPositions(chain(size));
        for (RemovePositions.Reports reports : RemovePositions.Reports.values()) {
            List<String> all =
                    organisation.positions().stream().map(Position::id).toList();
            assertThat(Try.done(organisation, new RemovePositions(all, reports)).positions())
                    .isEmpty();
        }
    }

    private static List<Position> chain(int size) {
        List<Position> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            all.add(Position.of("s" + i, "", i == 0 ? null : "s" + (i - 1)));
        }
        return all;
    }
}
