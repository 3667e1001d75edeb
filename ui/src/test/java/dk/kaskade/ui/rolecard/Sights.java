package dk.kaskade.ui.rolecard;

import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.Inspector;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.report.RoleCards;
import dk.kaskade.rules.BuiltInInspections;
import dk.kaskade.store.FrameworkFile;
import dk.kaskade.store.OrganisationFile;
import dk.kaskade.ui.session.Analysis;
import java.nio.file.Path;
import java.time.LocalDate;

/** Pages worked out without a window. */
final class Sights {
    private static final Path TOP = Path.of("..");

    private Sights() {}

    static Analysis analysis(Organisation organisation, Framework framework) {
        LocalDate day = organisation.asOf() == null ? ChainText.DAY : organisation.asOf();
        InspectionContext in = InspectionContext.of(organisation, framework, day);
        Inspector inspector = new Inspector(BuiltInInspections.all());
        return new Analysis(
                in, inspector.inspect(in, () -> false), FindingTexts.of(inspector.infos(), organisation, framework));
    }

    static Analysis analysis(String chain, String framework) {
        return analysis(ChainText.organisation(chain), FrameworkText.framework(framework));
    }

    /** One of the shipped samples with the framework of its plugin. */
    static Analysis sample(String name, String municipality) throws Exception {
        Path framework = TOP.resolve("plugins/" + municipality + "/src/main/resources/dk/kaskade/plugin/" + municipality
                + "/framework.json");
        return analysis(
                OrganisationFile.read(TOP.resolve("sample-orgs/" + name + ".json")), FrameworkFile.read(framework));
    }

    static Sight sight(Analysis analysis, String position) {
        return Sight.of(analysis, RoleCards.of(analysis.context().cascade()), position)
                .orElseThrow();
    }

    static Sight nameless(Analysis analysis, String position) {
        return Sight.of(analysis, RoleCards.withoutNames(analysis.context().cascade()), position)
                .orElseThrow();
    }
}
