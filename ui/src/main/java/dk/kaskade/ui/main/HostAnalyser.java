package dk.kaskade.ui.main;

import dk.kaskade.framework.Framework;
import dk.kaskade.host.Host;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.InspectionReport;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.ui.session.Analyser;
import dk.kaskade.ui.session.Analysis;
import java.util.function.BooleanSupplier;

/** Looks at an organisation with the inspections of the host. */
record HostAnalyser(Host host, KnownFrameworks frameworks) implements Analyser {
    @Override
    public Analysis analyse(Organisation organisation, BooleanSupplier cancelled) {
        Framework framework = frameworks.apply(organisation);
        InspectionContext in = InspectionContext.of(organisation, framework, Host.day(organisation, null));
        InspectionReport report = host.inspector().inspect(in, cancelled);
        return new Analysis(in, report, FindingTexts.of(host.inspector().infos(), organisation, framework));
    }
}
