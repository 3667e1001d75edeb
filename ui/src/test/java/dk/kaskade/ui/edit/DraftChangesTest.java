package dk.kaskade.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.change.HolderChoice;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.Outcome;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.ui.edit.PositionDraft.Field;
import dk.kaskade.ui.edit.PositionDraft.UnitChoice;
import java.util.List;
import org.junit.jupiter.api.Test;

class DraftChangesTest {
    private static final Organisation ORGANISATION = ChainText.organisation("""
            dir level=1
              c1 roles=chef staff=4 unit=u1
                t1 level=4
              c2 roles=chef vacant
            unit: u1
            """);

    private static Position position(Organisation organisation, String id) {
        return organisation.position(id).orElseThrow();
    }

    private static PositionDraft draft(String title, String staff, String leader, List<String> also) {
        return new PositionDraft(title, null, List.of("chef"), List.of(), false, null, staff, leader, also);
    }

    private static Organisation after(OrganisationChange change) {
        return ((Outcome.Done) change.applyTo(ORGANISATION)).organisation();
    }

    @Test
    void aFormThatNobodyTouchedChangesNothing() {
        for (Position position : ORGANISATION.positions()) {
            assertThat(DraftChanges.of(ORGANISATION, position, PositionDraft.of(position))
                            .change())
                    .as(position.id())
                    .isEmpty();
        }
    }

    @Test
    void everythingThatDiffersIsOneStep() {
        PositionDraft draft = new PositionDraft(
                " Leder af leg ",
                new UnitChoice(null, "Legestuen"),
                List.of("leder"),
                List.of(new HolderChoice.New("Eva Attrap"), new HolderChoice.New("Ib Figur")),
                true,
                new HolderChoice.New("Ib Figur"),
                "12",
                "c1",
                List.of("dir"));

        Organisation after = after(DraftChanges.of(ORGANISATION, position(ORGANISATION, "c2"), draft)
                .change()
                .orElseThrow());

        Position c2 = position(after, "c2");
        assertThat(c2.title()).isEqualTo("Leder af leg");
        assertThat(after.unit(String.valueOf(c2.unit())).orElseThrow().name()).isEqualTo("Legestuen");
        assertThat(c2.roles()).containsExactly("leder");
        assertThat(c2.holders())
                .map(id -> after.person(id).orElseThrow().name())
                .containsExactly("Eva Attrap", "Ib Figur");
        assertThat(c2.acting()).isTrue();
        assertThat(c2.deputy()).isEqualTo(c2.holders().get(1));
        assertThat(c2.staff()).isEqualTo(12);
        assertThat(c2.reportsTo()).isEqualTo("c1");
        assertThat(c2.alsoReportsTo()).containsExactly("dir");
    }

    @Test
    void staffIsKnownUnknownOrZero() {
        Position c1 = position(ORGANISATION, "c1");
        Organisation unknown = after(DraftChanges.of(ORGANISATION, c1, draft("c1", " ", "dir", List.of()))
                .change()
                .orElseThrow());
        Organisation zero = after(DraftChanges.of(ORGANISATION, c1, draft("c1", "0", "dir", List.of()))
                .change()
                .orElseThrow());

        assertThat(position(unknown, "c1").staffKnown()).isFalse();
        assertThat(position(zero, "c1").staffKnown()).isTrue();
        assertThat(position(zero, "c1").staff()).isZero();
    }

    @Test
    void aNewPositionStandsWhereItWasPut() {
        DraftChanges changes = DraftChanges.ofNew(ORGANISATION, draft("Ny leder", "3", "c1", List.of()));
        Organisation after = after(changes.change().orElseThrow());

        assertThat(position(after, changes.position()).reportsTo()).isEqualTo("c1");
        assertThat(position(after, changes.position()).staff()).isEqualTo(3);
        assertThat(position(after, changes.position()).vacant()).isTrue();
    }

    @Test
    void whatIsWrongIsToldForItsOwnField() {
        assertThat(problems(draft(" ", "", "dir", List.of()))).containsOnlyKeys(Field.TITLE);
        assertThat(problems(draft("c1", "-1", "dir", List.of()))).containsOnlyKeys(Field.STAFF);
        assertThat(problems(draft("c1", "tolv", "dir", List.of()))).containsOnlyKeys(Field.STAFF);
        assertThat(problems(draft("c1", "100001", "dir", List.of()))).containsOnlyKeys(Field.STAFF);
        assertThat(problems(draft("c1", "100000", "dir", List.of()))).isEmpty();
        assertThat(problems(draft("c1", "1", "dir", List.of("dir")))).containsOnlyKeys(Field.ALSO);
    }

    private static java.util.Map<Field, String> problems(PositionDraft draft) {
        return DraftChanges.of(ORGANISATION, position(ORGANISATION, "c1"), draft)
                .problems();
    }
}
