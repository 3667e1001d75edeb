package dk.kaskade.ui.handout;

import dk.kaskade.exchange.html.ReformPage;
import dk.kaskade.framework.Framework;
import dk.kaskade.host.Host;
import dk.kaskade.host.ProposalEditions;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Scenario;
import dk.kaskade.progress.Progress;
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
        Organisation proposed = snapshot.organisation();
        Scenario scenario = Objects.requireNonNull(proposed.scenario(), "a proposal");
        Framework framework = snapshot.framework();
        return new ChangesReport(
                new ProposalEditions(host, language, handout.disclosure(), null)
                        .of(scenario.base(), framework, proposed, framework, progress),
                language);
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
