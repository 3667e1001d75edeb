package dk.kaskade.comparison.sheets;

import dk.kaskade.comparison.Party;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.Inspector;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.rules.BuiltInInspections;

/** Organisations beside each other, told in the language of the fixtures. */
public final class Beside {
    private static final Inspector INSPECTOR = new Inspector(BuiltInInspections.all());
    private static final String FRAMEWORK = """
            D1 direktoer leadsTo=C1 themes=politik
            C1 chef leadsTo=L1 themes=politik,mod
            L1 leder-af-medarbejdere themes=data
            A1 * themes=trivsel
            """;
    private static final String CHAIN = """
            dir level=1
              c1 level=2
                t1 level=4 staff=8 agreed=L1
                t2 level=4 staff=12 agreed=L1
              c2 level=2 vacant
                t3 level=4 staff=9
            """;

    private Beside() {}

    public static Framework framework() {
        return FrameworkText.framework(FRAMEWORK);
    }

    public static Organisation organisation() {
        return ChainText.organisation(CHAIN);
    }

    public static Summary summary(Organisation organisation, Framework framework) {
        InspectionContext in = InspectionContext.of(organisation, framework, ChainText.DAY);
        return Summary.of(
                new Party(in, INSPECTOR.inspect(in), FindingTexts.of(INSPECTOR.infos(), organisation, framework)));
    }

    /** The organisation of the fixture under another name. */
    public static Summary named(String name) {
        return summary(organisation().withName(name), framework());
    }

    /** One without positions and without a framework. */
    public static Summary empty(String name) {
        return summary(Organisation.empty("tom", name, null), Framework.none());
    }
}
