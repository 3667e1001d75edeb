package dk.kaskade.ui.findings;

import dk.kaskade.inspect.InspectionReport;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.look.EmptyState;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.SeverityMark.Kind;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Analysis;
import dk.kaskade.ui.session.Session;
import java.awt.event.ActionEvent;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.Action;
import javax.swing.JComponent;

/** What stands in the place of the table where it has no rows: the reasons for that look different. */
final class NothingFound {
    private final Session session;
    private final Actions actions;
    private final Wording wording;
    private final FindingsFilter filter;
    private final Consumer<FindingsFilter> show;

    NothingFound(
            Session session, Actions actions, Wording wording, FindingsFilter filter, Consumer<FindingsFilter> show) {
        this.session = session;
        this.actions = actions;
        this.wording = wording;
        this.filter = filter;
        this.show = show;
    }

    JComponent component() {
        Optional<Analysis> analysis = session.analysis();
        if (analysis.isEmpty()) {
            String text = wording.text(session.isOpen() ? "findings.empty.looking" : "findings.empty.closed");
            return new EmptyState(Icons.GAPS, text, null);
        }
        InspectionReport report = analysis.get().report();
        if (report.totalExamined() == 0 && report.findings().isEmpty()) {
            return nothingToExamine();
        }
        if (filter.narrow()) {
            return new EmptyState(
                    Icons.FILTER,
                    wording.text("findings.empty.filter"),
                    action("findings.empty.clear-filter", () -> show.accept(filter.wide())));
        }
        return noGaps(report);
    }

    private JComponent nothingToExamine() {
        Action remedy = actions.isDone(ActionId.SET_ROLES) && session.selected().isPresent()
                ? action("findings.empty.give-roles", () -> actions.run(ActionId.SET_ROLES))
                : null;
        return new EmptyState(Icons.GAPS, wording.text("findings.empty.unexamined"), remedy);
    }

    private JComponent noGaps(InspectionReport report) {
        boolean others = !report.findings().isEmpty();
        boolean reallyNone = report.counts().errors() == 0 && report.counts().gaps() == 0;
        String text = reallyNone
                ? wording.text("findings.empty.none", report.totalExamined())
                : wording.text("findings.empty.filter");
        Action all =
                action("findings.empty.show-all", () -> show.accept(new FindingsFilter(EnumSet.allOf(Kind.class), "")));
        return new EmptyState(reallyNone ? Icons.CONFIRM : Icons.FILTER, text, others ? all : null);
    }

    private Action action(String key, Runnable what) {
        return new AbstractAction(wording.text(key)) {
            @Override
            public void actionPerformed(ActionEvent event) {
                what.run();
            }
        };
    }
}
