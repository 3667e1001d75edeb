package dk.kaskade.ui.handout;

import dk.kaskade.comparison.Party;
import dk.kaskade.exchange.html.ReformPage;
import dk.kaskade.host.Analysis;
import dk.kaskade.host.Editions;
import dk.kaskade.host.Host;
import dk.kaskade.organisation.Scenario;
import dk.kaskade.progress.Progress;
import dk.kaskade.reform.Reform;
import dk.kaskade.reform.sheets.Proposal;
import dk.kaskade.reform.sheets.ReformReport;
import dk.kaskade.reform.sheets.ReformSheets;
import dk.kaskade.report.sheets.Sheet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.w3c.dom.Document;

/** What the proposal that is open changes in the organisation it was made from, and what follows of it. */
final class ChangesReport implements Report {
    private final Proposal proposal;
    private final Locale language;

    private ChangesReport(Proposal proposal, Locale language) {
        this.proposal = proposal;
        this.language = language;
    }

    /** Looks at both: not for the event thread. Names are left out of both before anything is made of them. */
    static ChangesReport of(Host host, Snapshot snapshot, Handout handout, Locale language, Progress progress) {
        // an edition tells nothing of what a proposal was made from: both sides are made nameless by themselves
        Editions editions = new Editions(host, language, handout.disclosure());
        Scenario scenario = Objects.requireNonNull(snapshot.organisation().scenario(), "a proposal");
        Reform reform =
                Reform.between(editions.organisation(scenario.base()), editions.organisation(snapshot.organisation()));
        progress.check();
        Analysis before = host.analyse(reform.today(), snapshot.framework(), null);
        progress.check();
        Analysis after = host.analyse(
                reform.without(Proposal.leftOut(reform, scenario.decisions())), snapshot.framework(), null);
        boolean nameless = handout.disclosure().nameless();
        return new ChangesReport(
                Proposal.of(reform, party(before, nameless), party(after, nameless), scenario.decisions(), progress),
                language);
    }

    private static Party party(Analysis of, boolean nameless) {
        return new Party(of.context(), of.report(), nameless ? of.texts().withoutNames() : of.texts());
    }

    @Override
    public Document paper() {
        return new ReformPage(ReformReport.of(proposal, language), language).paper();
    }

    @Override
    public String screen() {
        return new ReformPage(ReformReport.of(proposal, language), language).screen();
    }

    @Override
    public Sheet about() {
        return new ReformSheets(proposal, language).about();
    }

    @Override
    public List<Sheet> sheets() {
        return new ReformSheets(proposal, language).all();
    }

    @Override
    public Map<String, Object> json() {
        return new ReformSheets(proposal, language).records();
    }
}
