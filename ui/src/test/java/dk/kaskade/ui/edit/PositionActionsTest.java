package dk.kaskade.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.ChainText;
import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.Inspector;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Analysis;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.task.Tasks;
import java.awt.EventQueue;
import java.util.List;
import javax.swing.Action;
import javax.swing.JPanel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PositionActionsTest {
    private final Tasks tasks = new Tasks("test");
    private final Session session =
            new Session((organisation, cancelled) -> analyse(organisation), any -> Framework.none(), tasks);
    private final Actions actions = new Actions(new Wording(Texts.DANISH));

    private static Analysis analyse(Organisation organisation) {
        InspectionContext in = InspectionContext.of(organisation, Framework.none(), ChainText.DAY);
        return new Analysis(
                in, new Inspector(List.of()).inspect(in), FindingTexts.of(List.of(), organisation, Framework.none()));
    }

    @AfterEach
    void endTasks() {
        tasks.close();
    }

    private Action addBelow(String chain, Selection selection) throws Exception {
        EventQueue.invokeAndWait(() -> {
            new PositionActions(SilentTalk.parts(session, JPanel::new)).register(actions);
            session.open(ChainText.organisation(chain), null, true);
            session.select(selection);
            actions.refresh();
        });
        return actions.action(ActionId.ADD_BELOW);
    }

    @Test
    void somebodyNewHasAPlaceUnderTheSelectedOrTheOnlyTop() throws Exception {
        assertThat(addBelow("a\n  b\nc\n", Selection.of("c")).isEnabled()).isTrue();
        assertThat(addBelow("a\n  b\n", Selection.NONE).isEnabled()).isTrue();
        assertThat(addBelow("", Selection.NONE).isEnabled()).isTrue();
    }

    @Test
    void amongSeveralTopsALeaderIsToBeChosenFirst() throws Exception {
        Action add = addBelow("a\nb\n", Selection.NONE);
        assertThat(add.isEnabled()).isFalse();
        assertThat(add.getValue(Action.SHORT_DESCRIPTION)).asString().contains("vælg først");
        assertThat(addBelow("a\nb reportsTo=gone\n", Selection.NONE).isEnabled())
                .isFalse();
        assertThat(addBelow("a\nb\n", Selection.of("a")).getValue(Action.SHORT_DESCRIPTION))
                .asString()
                .doesNotContain("vælg først");
    }
}
