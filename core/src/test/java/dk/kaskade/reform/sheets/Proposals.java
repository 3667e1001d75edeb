package dk.kaskade.reform.sheets;

import dk.kaskade.comparison.Party;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.Inspector;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Scenario.Verdict;
import dk.kaskade.progress.Progress;
import dk.kaskade.reform.Reform;
import dk.kaskade.rules.BuiltInInspections;
import java.util.Map;

/** Proposals in the language of the fixtures. */
public final class Proposals {
    private static final Inspector INSPECTOR = new Inspector(BuiltInInspections.all());
    private static final Framework FRAMEWORK = FrameworkText.framework("""
            D1 direktoer leadsTo=C1 threads=red
            C1 chef leadsTo=L1 threads=red
            L1 leder-af-medarbejdere threads=red
            """);
    private static final String TODAY = """
            dir level=1 title=Direktør
              c1 level=2 title=Chef
                t1 level=4 staff=8 title=Teamleder
                t2 level=4 staff=12
              c2 level=2 vacant title=<b>Chef</b>
                t3 level=4 staff=9
            """;
    private static final String PROPOSED = """
            dir level=1 title=Direktør
              c1 level=2 title=Områdechef
                t1 level=4 staff=8 title=Teamleder
                t3 level=4 staff=9
                t4 level=4 vacant staff=3
            """;

    private Proposals() {}

    /** t2 and c2 go, t3 moves, c1 has another title, t4 is new. */
    public static Proposal proposal(Map<String, Verdict> decisions) {
        return between(TODAY, PROPOSED, decisions);
    }

    static Proposal between(String before, String after, Map<String, Verdict> decisions) {
        Organisation today = ChainText.organisation(before).withName("I dag");
        Organisation proposed = ChainText.organisation(after).withName("=Forslag <script>");
        Reform reform = Reform.between(today, proposed);
        return Proposal.of(
                reform,
                party(reform.today()),
                party(reform.without(Proposal.leftOut(reform, decisions))),
                decisions,
                Progress.UNWATCHED);
    }

    private static Party party(Organisation organisation) {
        InspectionContext in = InspectionContext.of(organisation, FRAMEWORK, ChainText.DAY);
        return new Party(in, INSPECTOR.inspect(in), FindingTexts.of(INSPECTOR.infos(), organisation, FRAMEWORK));
    }
}
