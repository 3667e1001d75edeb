package dk.kaskade.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.session.Session;
import java.awt.EventQueue;
import java.util.List;
import javax.swing.JMenu;
import org.junit.jupiter.api.Test;

class CommunityMenuTest {
    private final Session session = EditShowroom.session(FrameworkText.empty());

    @Test
    void aClickTakesThePositionInAndTheNextOneTakesItOut() throws Exception {
        EventQueue.invokeAndWait(() -> {
            open();
            session.select(Selection.of("a"));
            assertThat(menu().getItem(0).isSelected()).isFalse();
            menu().getItem(0).doClick();
            assertThat(members()).containsExactly("top", "a");
            assertThat(menu().getItem(0).isSelected()).isTrue();
            menu().getItem(0).doClick();
            assertThat(members()).containsExactly("top");
            assertThat(session.history().orElseThrow().done()).hasSize(2);
        });
    }

    @Test
    void theDialogIsOfferedWhereThereIsNoCommunity() throws Exception {
        EventQueue.invokeAndWait(() -> {
            session.open(ChainText.organisation("top title=Top\n"), null, true);
            session.select(Selection.of("top"));
            assertThat(menu().getItemCount()).isEqualTo(1);
        });
    }

    private void open() {
        session.open(ChainText.organisation("""
                top title=Top
                  a title=Alfa
                community: board members=top
                """), null, true);
    }

    private JMenu menu() {
        Wording wording = new Wording(Texts.DANISH);
        return new CommunityMenu(session, wording, new Actions(wording)).menu();
    }

    private List<String> members() {
        return session.organisation().communities().get(0).members();
    }
}
