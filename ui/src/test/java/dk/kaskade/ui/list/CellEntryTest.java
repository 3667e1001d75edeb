package dk.kaskade.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.change.Outcome;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import dk.kaskade.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellEntryTest {
    private Organisation organisation = Departments.ORGANISATION;

    private Entry read(String id, Column column, String typed) {
        return new CellEntry(organisation, Departments.FRAMEWORK)
                .read(organisation.position(id).orElseThrow(), column, typed);
    }

    private Position typed(String id, Column column, String text) {
        Entry entry = read(id, column, text);
        assertThat(entry).isInstanceOf(Entry.Changed.class);
        Outcome outcome = ((Entry.Changed) entry).change().applyTo(organisation);
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        organisation = ((Outcome.Done) outcome).organisation();
        return organisation.position(id).orElseThrow();
    }

    private String refused(String id, Column column, String text) {
        Entry entry = read(id, column, text);
        assertThat(entry).isInstanceOf(Entry.Refused.class);
        Entry.Refused refused = (Entry.Refused) entry;
        assertThat(refused.in(Texts.DANISH)).isNotBlank().isNotEqualTo(refused.in(Texts.ENGLISH));
        return refused.key();
    }

    @Test
    void aTitleIsTakenButNotAnEmptyOne() {
        assertThat(typed("n", Column.TITLE, "  Nordchef ").title()).isEqualTo("Nordchef");
        assertThat(read("n", Column.TITLE, "Nordchef")).isInstanceOf(Entry.Same.class);
        assertThat(refused("n", Column.TITLE, "  ")).isEqualTo("refused.title");
    }

    @Test
    void aHolderIsSomebodyKnownOrNew() {
        assertThat(typed("n", Column.HOLDERS, "anne eksempel").holders()).containsExactly("p1");
        assertThat(typed("n", Column.HOLDERS, "Ny Person").holders()).containsExactly("p4");
        assertThat(organisation.person("p4")).map(Person::name).contains("Ny Person");
        assertThat(typed("n", Column.HOLDERS, "").holders()).isEmpty();
    }

    @Test
    void severalHoldersArePartedBySemicolons() {
        assertThat(typed("n", Column.HOLDERS, "Anne Eksempel; ; Ny Person;Anne Eksempel")
                        .holders())
                .containsExactly("p1", "p4");
    }

    @Test
    void aNameThatTwoHaveStaysWithTheOneWhoHoldsThePosition() {
        organisation = organisation.withPositions(organisation.positions().stream()
                .map(p -> p.id().equals("n") ? p.change().holders(List.of("p3")).build() : p)
                .toList());
        assertThat(read("n", Column.HOLDERS, "Bo Skabelon")).isInstanceOf(Entry.Same.class);
        assertThat(typed("n1", Column.HOLDERS, "Bo Skabelon").holders()).containsExactly("p2");
        assertThat(typed("n2", Column.HOLDERS, "Bo Skabelon, Leder nord").holders())
                .containsExactly("p3");
    }

    @Test
    void aUnitIsKnownOrMadeUnderTheLeadersOne() {
        assertThat(typed("n", Column.UNIT, "hus nord").unit()).isEqualTo("u2");
        assertThat(typed("s", Column.UNIT, "Hus Syd").unit()).isEqualTo("u3");
        assertThat(organisation.unit("u3")).map(Unit::parent).contains("u1");
        assertThat(typed("s", Column.UNIT, " ").unit()).isNull();
        assertThat(typed("s1", Column.UNIT, "Alene").unit()).isEqualTo("u4");
        assertThat(organisation.unit("u4").orElseThrow().parent()).isNull();
    }

    @Test
    void rolesAreThoseOfTheFramework() {
        assertThat(typed("n", Column.ROLES, "LEDER; Chef").roles()).containsExactly("leder", "chef");
        assertThat(read("n", Column.ROLES, "Leder;Chef;Leder")).isInstanceOf(Entry.Same.class);
        assertThat(refused("n", Column.ROLES, "Leder; Fyrtårn")).isEqualTo("refused.role");
        assertThat(typed("n", Column.ROLES, "").roles()).isEmpty();
    }

    @Test
    void staffIsDigitsOrNotTold() {
        assertThat(typed("n", Column.STAFF, "0").staffKnown()).isTrue();
        assertThat(typed("n", Column.STAFF, "100000").staff()).isEqualTo(100_000);
        assertThat(typed("n", Column.STAFF, "").staffKnown()).isFalse();
        assertThat(read("n", Column.STAFF, "")).isInstanceOf(Entry.Same.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1,5", "tolv", "100001", "9999999", "1 2"})
    void otherNumbersOfStaffAreRefused(String text) {
        assertThat(refused("n", Column.STAFF, text)).isEqualTo("refused.staff");
    }

    @Test
    void actingIsYesOrNo() {
        assertThat(typed("n", Column.ACTING, "Ja").acting()).isTrue();
        assertThat(typed("n", Column.ACTING, "").acting()).isFalse();
        assertThat(refused("n", Column.ACTING, "måske")).isEqualTo("refused.acting");
    }

    @Test
    void dottedLinesGoToPositionsThatCanBeToldApart() {
        assertThat(typed("n", Column.ALSO, "leder syd").alsoReportsTo()).containsExactly("s");
        assertThat(refused("n", Column.ALSO, "Team 1")).isEqualTo("refused.positions");
        assertThat(refused("n", Column.ALSO, "Ingen")).isEqualTo("refused.position");
        assertThat(refused("n", Column.ALSO, "Direktør")).isEqualTo("refused.leader-already");
        assertThat(typed("n2", Column.ALSO, "Team 1 (s1)").alsoReportsTo()).containsExactly("s1");
    }

    @ParameterizedTest
    @EnumSource(value = Column.class)
    void civilRegistrationNumbersAreRefusedEverywhere(Column column) {
        assertThat(refused("n", column, "Bo Skabelon 010170-1234")).isEqualTo("refused.civil-number");
    }
}
