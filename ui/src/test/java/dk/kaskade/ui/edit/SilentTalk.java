package dk.kaskade.ui.edit;

import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.InspectionReport;
import dk.kaskade.inspect.Inspector;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.task.Tasks;
import java.awt.Component;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Writes down what would be told. */
final class SilentTalk implements EditTalk {
    final List<String> said = new ArrayList<>();

    static PositionActions.Parts parts(Session session, Supplier<? extends Component> over) {
        return new PositionActions.Parts(
                session, new Wording(Texts.DANISH), over, new SilentTalk(), new Tasks("trial"));
    }

    @Override
    public void say(String sentence) {
        said.add(sentence);
    }

    @Override
    public void done(String sentence) {
        said.add("done: " + sentence);
    }

    @Override
    public InspectionReport look(Organisation organisation, BooleanSupplier cancelled) {
        return new Inspector(List.of())
                .inspect(InspectionContext.of(organisation, Framework.none(), LocalDate.of(2026, 11, 1)));
    }
}
