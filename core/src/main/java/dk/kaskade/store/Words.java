package dk.kaskade.store;

import dk.kaskade.correspondence.Verdict;
import dk.kaskade.framework.Ground;
import dk.kaskade.framework.Role;
import dk.kaskade.framework.TitleRule;
import dk.kaskade.organisation.LinkDecision;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.organisation.Scenario;
import dk.kaskade.organisation.Severity;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The words that a file may use where only some are known. */
final class Words {
    static final Map<String, ResponseStatus> STATUS = of(ResponseStatus.values(), ResponseStatus::id);
    static final Map<String, Severity> SEVERITY = of(Severity.values(), Severity::id);
    static final Map<String, LinkDecision.Verdict> VERDICT =
            of(LinkDecision.Verdict.values(), LinkDecision.Verdict::id);
    static final Map<String, Scenario.Verdict> DECISION = of(Scenario.Verdict.values(), Scenario.Verdict::id);
    static final Map<String, Verdict> CORRECTION = of(Verdict.values(), Verdict::id);
    static final Map<String, Ground> GROUND = of(Ground.values(), Ground::id);
    static final Map<String, Role.Kind> ROLE_KIND = of(Role.Kind.values(), Role.Kind::id);
    static final Map<String, TitleRule.Leads> LEADS = of(TitleRule.Leads.values(), TitleRule.Leads::id);

    private Words() {}

    private static <T> Map<String, T> of(T[] values, Function<T, String> word) {
        Map<String, T> all = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> all.put(word.apply(value), value));
        return Collections.unmodifiableMap(all);
    }
}
