package dk.kaskade.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.edit.PositionDraft.Field;
import dk.kaskade.ui.look.Wording;
import java.awt.EventQueue;
import org.junit.jupiter.api.Test;

class PositionFormTest {
    private static final Organisation ORGANISATION = ChainText.organisation("""
            dir level=1 deputy=x
              c1 roles=chef,gone staff=0 unit=u1 holders=x,y
                t1 level=4 acting reportsTo=nobody dotted=dir,missing
              c2 level=2 vacant unit=lost title=Chef
              c3 level=2 title=Chef
            unit: u1 name=Skole
            unit: u2 name=Skole
            """);

    private static PositionForm form(Position position) {
        return new PositionForm(
                ORGANISATION,
                FrameworkText.empty(),
                PositionDraft.of(position),
                position.id(),
                new Wording(Texts.DANISH));
    }

    @Test
    void showingAPositionAndSavingItChangesNothingNotEvenWhatIsNotThere() throws Exception {
        EventQueue.invokeAndWait(() -> {
            for (Position position : ORGANISATION.positions()) {
                DraftChanges changes =
                        DraftChanges.of(ORGANISATION, position, form(position).draft());

                assertThat(changes.problems()).as(position.id()).isEmpty();
                assertThat(changes.change()).as(position.id()).isEmpty();
            }
        });
    }

    @Test
    void aLeaderThatNobodyKnowsIsToldBesideItsField() throws Exception {
        EventQueue.invokeAndWait(() -> {
            PositionForm form = form(ORGANISATION.positions().get(1));
            assertThat(form.unreadable()).isEmpty();

            form.leader().setText("nobody of that name");

            assertThat(form.unreadable()).containsOnlyKeys(Field.LEADER);
        });
    }

    @Test
    void aNameThatIsTypedAndNotTakenYetCountsToo() throws Exception {
        EventQueue.invokeAndWait(() -> {
            PositionForm form = form(ORGANISATION.positions().get(3));

            form.holders().field().setText("Eva Attrap");

            assertThat(form.draft().holders()).hasSize(1);
        });
    }
}
