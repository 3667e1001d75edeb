package dk.kaskade.rules;

import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.chain.Chain;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.FindingSink;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.organisation.Severity;
import java.util.List;

/** Has own words for an expectation that its leader, who has a holder, carries without. */
final class Unbacked extends Rule {
    Unbacked() {
        super("dialogue.unbacked", Severity.NOTICE);
    }

    @Override
    public void inspect(InspectionContext in, FindingSink out) {
        Translations translations = new Translations(in);
        Chain chain = in.chain();
        for (int i = 0; i < chain.size() && !translations.none(); i++) {
            int leader = chain.leader(i);
            if (PositionRule.filled(in, i) && leader != Chain.NOBODY && PositionRule.filled(in, leader)) {
                out.examined(1);
                ExpectationSet alone = translations.words(i).intersect(translations.missing(leader));
                if (!alone.isEmpty()) {
                    out.report(Finding.of(info())
                            .position(chain.id(i))
                            .expectations(in.carried().ids(alone))
                            .positions(List.of(chain.id(leader)))
                            .arguments(alone.size(), expectations(in, alone), position(in, leader)));
                }
            }
        }
    }
}
