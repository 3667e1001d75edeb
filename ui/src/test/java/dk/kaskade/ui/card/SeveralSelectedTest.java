package dk.kaskade.ui.card;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.Inspector;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Analysis;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.task.Tasks;
import dk.kaskade.worked.WorkedExample;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SeveralSelectedTest {
    private final Tasks tasks = new Tasks("test");
    private final Wording wording = new Wording(Texts.DANISH);
    private final Framework framework = WorkedExample.framework();
    private final Session session =
            new Session((organisation, cancelled) -> analysis(organisation), any -> framework, tasks);

    private Analysis analysis(Organisation organisation) {
        InspectionContext in = InspectionContext.of(organisation, framework, LocalDate.of(2026, 11, 1));
        Inspector inspector = new Inspector(List.of());
        return new Analysis(in, inspector.inspect(in), FindingTexts.of(inspector.infos(), organisation, framework));
    }

    @AfterEach
    void endTasks() {
        tasks.close();
    }

    private static List<String> labels(Container in) {
        List<String> all = new ArrayList<>();
        for (Component part : in.getComponents()) {
            if (part instanceof JLabel label) {
                all.add(String.valueOf(label.getText()));
            }
            if (part instanceof Container inner) {
                all.addAll(labels(inner));
            }
        }
        return all;
    }

    @Test
    void theCardOfSeveralSaysSoAndTheCardOfOneDoesNot() throws Exception {
        EventQueue.invokeAndWait(() -> {
            session.open(WorkedExample.organisation(), null, true);
            JComponent card = new CardViewFactory(session, wording, new Actions(wording), finding -> {})
                    .create()
                    .component();
            session.select(Selection.of(List.of("dir", "c1")));
            assertThat(labels(card)).contains("Den senest valgte af 2 markerede");
            session.select(Selection.of("dir"));
            assertThat(labels(card)).doesNotContain("Den senest valgte af 2 markerede");
        });
    }
}
