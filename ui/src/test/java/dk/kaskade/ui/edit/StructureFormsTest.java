package dk.kaskade.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.change.InsertLevel;
import dk.kaskade.change.MergePositions;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.Outcome;
import dk.kaskade.change.RemoveLevel;
import dk.kaskade.change.SplitSpan;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.look.Wording;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.util.List;
import java.util.concurrent.FutureTask;
import javax.swing.JButton;
import javax.swing.JSpinner;
import org.junit.jupiter.api.Test;

/** What the forms about the chain's structure propose before anybody has answered. */
class StructureFormsTest {
    private static final Framework FRAMEWORK = FrameworkText.empty();
    private static final Organisation ORGANISATION = ChainText.organisation("""
            dir level=1
              c1 level=2 unit=u1 staff=5
                a1 level=4 title=Skoleleder
                b1 level=4 title=Dagtilbudsleder
                a2 level=4 title=Skoleleder
                b2 level=4 title=Dagtilbudsleder
              c2 level=2
                d1 level=4
            unit: u1
            """);
    private final StructureWords words = new StructureWords(new Wording(Texts.DANISH));

    private static <T> T onScreen(java.util.concurrent.Callable<T> what) throws Exception {
        FutureTask<T> task = new FutureTask<>(what);
        EventQueue.invokeAndWait(task);
        return task.get();
    }

    private static Position position(String id) {
        return ORGANISATION.position(id).orElseThrow();
    }

    private static void assertPossible(OrganisationChange change) {
        assertThat(change.applyTo(ORGANISATION)).isInstanceOf(Outcome.Done.class);
    }

    private static <T extends Component> T find(Container in, Class<T> type) {
        for (Component child : in.getComponents()) {
            if (type.isInstance(child)) {
                return type.cast(child);
            }
            T found = child instanceof Container inner ? find(inner, type) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    @Test
    void mergingProposesTheNextBesideWithTheSameRolesAndMayBeTurnedRound() throws Exception {
        List<OrganisationChange> changes = onScreen(() -> {
            MergeForm form = new MergeForm(ORGANISATION, words, List.of("c1"));
            OrganisationChange first = form.change().orElseThrow();
            find(form.component(), JButton.class).doClick();
            return List.of(first, form.change().orElseThrow());
        });
        List<String> holders = position("c1").holders();
        assertThat(changes.get(0)).isEqualTo(new MergePositions("c1", "c2", "c1", "u1", holders));
        assertThat(changes.get(1))
                .isEqualTo(new MergePositions(
                        "c2", "c1", "c2", "u1", position("c2").holders()));
        assertPossible(changes.get(0));
    }

    @Test
    void whereNobodyIsLikeItTheOtherIsAskedFor() throws Exception {
        assertThat(onScreen(() -> new MergeForm(ORGANISATION, words, List.of("dir")).change()))
                .isEmpty();
        assertThat(onScreen(() -> new MergeForm(ORGANISATION, words, List.of("a1", "d1")).change()))
                .get()
                .extracting(change -> ((MergePositions) change).closes())
                .isEqualTo("d1");
    }

    @Test
    void aLevelHasTheRoleBetweenAndAsManyPartsAsAreAskedFor() throws Exception {
        List<OrganisationChange> changes = onScreen(() -> {
            InsertLevelForm form = new InsertLevelForm(ORGANISATION, FRAMEWORK, words, position("c1"));
            OrganisationChange first = form.change().orElseThrow();
            find(form.component(), JSpinner.class).setValue(2);
            return List.of(first, form.change().orElseThrow());
        });
        InsertLevel one = (InsertLevel) changes.get(0);
        assertThat(one.parts()).hasSize(1);
        assertThat(one.parts().get(0).reports()).containsExactly("a1", "b1", "a2", "b2");
        assertThat(one.roles())
                .singleElement()
                .satisfies(id -> assertThat(FRAMEWORK.role(id).map(Role::level)).contains(3));
        InsertLevel two = (InsertLevel) changes.get(1);
        assertThat(two.parts())
                .extracting(InsertLevel.Part::reports)
                .containsExactly(List.of("a1", "a2"), List.of("b1", "b2"));
        changes.forEach(StructureFormsTest::assertPossible);
    }

    @Test
    void theRoleBetweenIsThatOfTheReportsWhereThereIsNone() {
        Position c1 = position("c1");
        assertThat(new RoleBetween(FRAMEWORK, position("dir"), List.of(c1))
                        .likely()
                        .map(Role::level))
                .contains(2);
        assertThat(new RoleBetween(Framework.none(), c1, List.of(position("a1"))).likely())
                .isEmpty();
    }

    @Test
    void takenOutIsTheRoleThatStandsBetween() throws Exception {
        OrganisationChange change = onScreen(() -> new RemoveLevelForm(ORGANISATION, FRAMEWORK, words, position("dir"))
                .change()
                .orElseThrow());
        assertThat(((RemoveLevel) change).positions()).containsExactly("c1", "c2");
        assertPossible(change);
    }

    @Test
    void halfOfASpanGoesToTheSecond() throws Exception {
        OrganisationChange change = onScreen(() ->
                new SplitForm(ORGANISATION, words, position("c1")).change().orElseThrow());
        SplitSpan split = (SplitSpan) change;
        assertThat(split.title()).isEqualTo("c1 2");
        assertThat(split.reports()).containsExactly("b1", "b2");
        assertThat(split.staff()).isEqualTo(2);
        assertPossible(change);
    }
}
