package dk.kaskade.rules;

import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Expectation;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.FindingSink;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.Named;
import dk.kaskade.inspect.Named.Kind;
import dk.kaskade.organisation.Severity;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A theme of the framework's expectations that nobody carries in the branch of a direct report of a top. Whoever stands in
 * a ring, or hangs on one, is in no such branch.
 */
final class ThemeMissing extends Rule {
    private static final int NONE = -1;

    ThemeMissing() {
        super("coverage.theme-missing", Severity.GAP);
    }

    @Override
    public void inspect(InspectionContext in, FindingSink out) {
        Set<String> themes = new LinkedHashSet<>();
        for (Expectation expectation : in.framework().expectations()) {
            // of expectations with one id the first counts
            if (in.carried().expectation(in.carried().indexOf(expectation.id())) == expectation) {
                themes.addAll(expectation.themes());
            }
        }
        if (themes.isEmpty()) {
            return;
        }
        int[] branch = branches(in.chain());
        ExpectationSet[] carried = carriedPerBranch(in, branch);
        for (int i = 0; i < branch.length; i++) {
            if (branch[i] == i) {
                out.examined(1);
                report(in, i, themes, carried[i], out);
            }
        }
    }

    /** For each position the direct report of a top that it stands under, or is. */
    private static int[] branches(Chain chain) {
        int[] branch = new int[chain.size()];
        Arrays.fill(branch, NONE);
        for (int i : chain.topDown()) {
            int leader = chain.leader(i);
            if (leader != Chain.NOBODY && !chain.inRing(i)) {
                branch[i] = chain.top(leader) ? i : branch[leader];
            }
        }
        return branch;
    }

    private static ExpectationSet[] carriedPerBranch(InspectionContext in, int[] branch) {
        ExpectationSet[] carried = new ExpectationSet[branch.length];
        Arrays.fill(carried, ExpectationSet.EMPTY);
        for (int i = 0; i < branch.length; i++) {
            if (branch[i] != NONE) {
                carried[branch[i]] = carried[branch[i]].union(in.carried().own(i));
            }
        }
        return carried;
    }

    private void report(InspectionContext in, int head, Set<String> themes, ExpectationSet carried, FindingSink out) {
        Set<String> missing = new LinkedHashSet<>(themes);
        carried.stream()
                .mapToObj(in.carried()::expectation)
                .map(Expectation::themes)
                .forEach(missing::removeAll);
        if (!missing.isEmpty()) {
            out.report(Finding.of(info())
                    .position(in.chain().id(head))
                    .arguments(missing.size(), new Named(Kind.THEME, List.copyOf(missing))));
        }
    }
}
