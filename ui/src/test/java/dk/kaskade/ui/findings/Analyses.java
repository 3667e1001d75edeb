package dk.kaskade.ui.findings;

import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.Inspector;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.rules.BuiltInInspections;
import dk.kaskade.ui.session.Analysis;

/** Looks at small organisations with the inspections of the program. */
final class Analyses {
    static final Framework FRAMEWORK = FrameworkText.framework("""
            D1 direktoer leadsTo=C1 threads=red
            C1 chef leadsTo=L1 threads=red
            L1 leder leadsTo=T1 threads=red
            T1 team threads=red
            """);

    /** Three vacant posts under one leader, one under another, and one notice. */
    static final Organisation SCHOOLS = ChainText.organisation("""
            dir level=1 title=Direktør unit=top
              c1 level=2 title=Chef unit=skoler
                s1 level=3 title=Skoleleder vacant unit=nord
                s2 level=3 title=Skoleleder vacant unit=syd
                s3 level=3 title=Skoleleder vacant unit=skoler
              c2 level=2 title=Chef unit=by
                v1 level=3 title=Vejleder vacant unit=by
                x1 title=Uden unit=by
            unit: top
            unit: skoler parent=top kind=center
            unit: nord parent=skoler
            unit: syd parent=skoler
            unit: by parent=top kind=center
            """);

    private Analyses() {}

    static Analysis of(Organisation organisation) {
        Inspector inspector = new Inspector(BuiltInInspections.all());
        InspectionContext in = InspectionContext.of(organisation, FRAMEWORK, ChainText.DAY);
        return new Analysis(in, inspector.inspect(in), FindingTexts.of(inspector.infos(), organisation, FRAMEWORK));
    }
}
