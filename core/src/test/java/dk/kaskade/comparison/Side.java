package dk.kaskade.comparison;

import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.InspectionReport;
import dk.kaskade.inspect.Inspector;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.progress.Progress;
import dk.kaskade.rules.BuiltInInspections;
import java.util.Arrays;
import java.util.List;

/** Organisations beside each other, told in the language of the fixtures. */
final class Side {
    private static final Inspector INSPECTOR = new Inspector(BuiltInInspections.all());

    private Side() {}

    static Party party(Organisation organisation, Framework framework) {
        InspectionContext in = InspectionContext.of(organisation, framework, ChainText.DAY);
        InspectionReport report = INSPECTOR.inspect(in);
        return new Party(in, report, FindingTexts.of(INSPECTOR.infos(), organisation, framework));
    }

    static Party party(String framework, String organisation) {
        return party(ChainText.organisation(organisation), FrameworkText.framework(framework));
    }

    static Comparison of(Party... parties) {
        return Comparison.of(Arrays.asList(parties), Progress.UNWATCHED);
    }

    static Row row(Comparison comparison, String id) {
        return comparison.rows().stream()
                .filter(row -> row.id().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no row " + id));
    }

    /** One figure of one organisation. */
    static Figure figure(String framework, String organisation, String id) {
        return row(of(party(framework, organisation)), id).figures().get(0);
    }

    static List<String> ids(Comparison comparison) {
        return comparison.rows().stream().map(row -> row.id().id()).toList();
    }
}
