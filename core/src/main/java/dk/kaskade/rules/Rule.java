package dk.kaskade.rules;

import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.inspect.Inspection;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.InspectionInfo;
import dk.kaskade.inspect.InspectionInfo.Subject;
import dk.kaskade.inspect.Named;
import dk.kaskade.inspect.Named.Kind;
import dk.kaskade.organisation.Severity;
import dk.kaskade.text.Texts;
import java.util.List;

/** A built-in inspection: its id and default severity; its texts are in the bundle {@code rules}. */
abstract class Rule implements Inspection {
    private static final Texts TEXTS = Texts.beside(Rule.class, "rules");

    private final InspectionInfo info;

    Rule(String id, Severity severity, Subject subject) {
        info = new InspectionInfo(id, severity, subject, TEXTS);
    }

    Rule(String id, Severity severity) {
        this(id, severity, Subject.POSITION);
    }

    @Override
    public final InspectionInfo info() {
        return info;
    }

    static Named position(InspectionContext in, int number) {
        return Named.of(Kind.POSITION, in.chain().id(number));
    }

    static Named expectations(InspectionContext in, ExpectationSet set) {
        return new Named(Kind.EXPECTATION, in.carried().ids(set));
    }

    static Named roles(List<String> ids) {
        return new Named(Kind.ROLE, ids);
    }
}
