package dk.kaskade.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kaskade.change.Outcome;
import dk.kaskade.exchange.Extract;
import dk.kaskade.exchange.Field;
import dk.kaskade.exchange.Row;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.progress.Progress;
import dk.kaskade.store.OrganisationFile;
import dk.kaskade.text.CivilNumber;
import dk.kaskade.text.Texts;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for whatever a file says, tried with files that say it at random. */
final class IntakePropertiesTest {
    private static final List<String> NAMES = List.of(
            "Anne Eksempel",
            "anne  EKSEMPEL",
            "Eksempel, Anne",
            "Bo Skabelon",
            "Bo Skabelon og Cy Prøve",
            "vakant",
            "N/D",
            "",
            "Di Mønster (konst.)",
            "-",
            "Ea Model 010170-1234");
    private static final List<String> TITLES = List.of(
            "Kommunaldirektør",
            "Skolechef",
            "Skoleleder",
            "Konst. socialchef",
            "Vejchef (nedlagt)",
            "Værkfører",
            "",
            "I alt",
            "---");
    private static final List<String> UNITS = List.of("Skoler", "Social", "Administration", "Drift", "");
    private static final List<String> STATUS = List.of("", "", "", "aktiv", "nedlagt", "vakant", "orlov");

    private static Extract random(long seed, int count) {
        Random random = new Random(seed);
        boolean people = random.nextBoolean();
        boolean paths = random.nextBoolean();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<Field, String> cells = new EnumMap<>(Field.class);
            cells.put(Field.ID, id(random, count));
            cells.put(Field.TITLE, any(random, TITLES));
            cells.put(Field.NAME, any(random, NAMES));
            cells.put(Field.LEADER_ID, random.nextInt(4) == 0 ? "" : id(random, count));
            cells.put(Field.STATUS, any(random, STATUS));
            cells.put(Field.UNIT, any(random, UNITS));
            if (people) {
                cells.put(Field.PERSON_ID, id(random, count));
                cells.put(Field.EMAIL, random.nextInt(3) == 0 ? "x" + random.nextInt(count) + "@eksempel.invalid" : "");
            } else {
                cells.put(Field.LEADER_NAME, any(random, NAMES));
            }
            cells.put(Field.CIVIL_NUMBER, "010170-1234");
            cells.put(Field.ALSO_REPORTS_TO, random.nextInt(5) == 0 ? id(random, count) : "");
            cells.put(Field.COMMUNITY, random.nextInt(5) == 0 ? "Forum; Netværk" : "");
            cells.put(Field.DEPUTY, random.nextInt(5) == 0 ? any(random, NAMES) : "");
            cells.put(Field.STAFF, random.nextInt(5) == 0 ? "mange" : String.valueOf(random.nextInt(30)));
            List<String> path = new ArrayList<>();
            for (int step = 0; paths && step < random.nextInt(4); step++) {
                path.add(any(random, UNITS));
            }
            rows.add(new Row(i + 2, cells, path));
        }
        return new Extract("Tilfældig", rows, List.of(), List.of(), count);
    }

    private static String id(Random random, int count) {
        int number = random.nextInt(count);
        return switch (random.nextInt(12)) {
            case 0 -> "";
            case 1 -> "0" + number;
            case 2 -> "x" + number + "@eksempel.invalid";
            case 3 -> "0101701234";
            default -> String.valueOf(number);
        };
    }

    private static String any(Random random, List<String> some) {
        return some.get(random.nextInt(some.size()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 30, 120})
    void accountsForEveryRowAndMakesAnOrganisationThatCanBeSaved(int count) throws IOException {
        for (long seed = 0; seed < 60; seed++) {
            Taken taken = Intake.of(random(seed, count), Sheet.settings(), Progress.UNWATCHED);
            assertThat(taken.account().adds())
                    .as("seed %d: %s", seed, taken.account())
                    .isTrue();
            Organisation organisation = taken.organisation();
            assertThat(organisation.positions()).hasSize(taken.account().positions());
            String json = OrganisationFile.toJson(organisation);
            assertThat(OrganisationFile.read(new StringReader(json), "x")).isEqualTo(organisation);
            assertThat(CivilNumber.isIn(json)).as("seed %d", seed).isFalse();
            assertThat(json).doesNotContain("@");
            assertSound(organisation);
            assertSaid(taken);
        }
    }

    /** Every id is there once, everything referred to is there, and with the proposals taken there is no ring. */
    private static void assertSound(Organisation organisation) {
        Set<String> ids = new HashSet<>();
        organisation
                .positions()
                .forEach(position -> assertThat(ids.add(position.id())).isTrue());
        Set<String> people = new HashSet<>();
        organisation
                .people()
                .forEach(person -> assertThat(people.add(person.id())).isTrue());
        Set<String> units = new HashSet<>();
        organisation.units().forEach(unit -> assertThat(units.add(unit.id())).isTrue());
        for (Position position : organisation.positions()) {
            assertThat(people).containsAll(position.holders());
            assertThat(ids).containsAll(position.alsoReportsTo());
            assertThat(position.unit() == null || units.contains(position.unit()))
                    .isTrue();
            Set<String> way = new HashSet<>();
            String at = position.reportsTo();
            while (at != null) {
                assertThat(ids).contains(at);
                assertThat(way.add(at)).as("ring at %s", at).isTrue();
                at = organisation.position(at).orElseThrow().reportsTo();
            }
        }
    }

    private static void assertSaid(Taken taken) {
        Set<String> ids = new HashSet<>();
        for (Doubt doubt : taken.doubts()) {
            assertThat(ids.add(doubt.id())).isTrue();
            String all = doubt.id() + doubt.question(Texts.DANISH) + doubt.answer(Texts.ENGLISH) + doubt.choices();
            assertThat(CivilNumber.isIn(all)).as(all).isFalse();
            assertThat(doubt.choice(doubt.proposed())).isPresent();
            assertThat(doubt.id()).doesNotContainIgnoringCase("eksempel");
        }
        taken.remarks().forEach(remark -> {
            assertThat(CivilNumber.isIn(remark.sentence(Texts.DANISH))).isFalse();
            assertThat(remark.sentence(Texts.ENGLISH)).doesNotContain("{");
        });
    }

    @Test
    void holdsWhateverIsDecided() {
        for (long seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            Extract extract = random(seed, 40);
            IntakeSettings settings = Sheet.settings();
            for (int round = 0; round < 5; round++) {
                Taken taken = Intake.of(extract, settings, Progress.UNWATCHED);
                assertThat(taken.account().adds()).isTrue();
                assertThat(Intake.of(extract, settings, Progress.UNWATCHED).organisation())
                        .isEqualTo(taken.organisation());
                for (Doubt doubt : taken.doubts()) {
                    Choice choice =
                            doubt.choices().get(random.nextInt(doubt.choices().size()));
                    settings = settings.decided(doubt.id(), choice.id());
                }
            }
        }
    }

    @Test
    void findsNothingToUpdateInTheSameFileAndEverythingInAnother() {
        for (long seed = 0; seed < 60; seed++) {
            Organisation one = Intake.of(random(seed, 30), Sheet.settings(), Progress.UNWATCHED)
                    .organisation();
            assertThat(Update.of(one, one).steps()).as("seed %d", seed).isEmpty();
            Organisation other = Intake.of(random(seed + 1000, 30), Sheet.settings(), Progress.UNWATCHED)
                    .organisation();
            Update update = Update.of(one, other);
            Outcome outcome = update.change(Set.of(), "f").applyTo(one);
            assertThat(outcome).isInstanceOf(Outcome.Done.class);
            Organisation renewed = ((Outcome.Done) outcome).organisation();
            assertThat(renewed.positions()).hasSameSizeAs(other.positions());
            assertSound(renewed);
        }
    }

    @Test
    void takesManyRowsAndHearsThatNobodyWantsThem() {
        Extract extract = random(7, 20_000);
        long start = System.nanoTime();
        Taken taken = Intake.of(extract, Sheet.settings(), Progress.UNWATCHED);
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        assertThat(taken.account().adds()).isTrue();
        assertThat(seconds).isLessThan(30);
        Progress cancelled = new Progress() {
            @Override
            public void done(double share) {
                // nobody looks
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> Intake.of(extract, Sheet.settings(), cancelled))
                .isInstanceOf(CancellationException.class);
    }
}
