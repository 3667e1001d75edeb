package dk.kaskade.rules;

import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.FindingSink;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.organisation.Severity;

/** Carries an expectation that each leader is asked to put into own words, and has no words for it yet. */
final class Untranslated extends Rule {
    Untranslated() {
        super("dialogue.untranslated", Severity.GAP);
    }

    @Override
    public void inspect(InspectionContext in, FindingSink out) {
        Translations translations = new Translations(in);
        for (int i = 0; i < in.chain().size() && !translations.none(); i++) {
            if (PositionRule.filled(in, i)) {
                out.examined(1);
                ExpectationSet missing = translations.missing(i);
                if (!missing.isEmpty()) {
                    out.report(Finding.of(info())
                            .position(in.chain().id(i))
                            .expectations(in.carried().ids(missing))
                            .arguments(missing.size(), expectations(in, missing)));
                }
            }
        }
    }
}
