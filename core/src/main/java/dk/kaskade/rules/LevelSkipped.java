package dk.kaskade.rules;

import dk.kaskade.cascade.ExpectationSet;
import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Line;
import dk.kaskade.framework.Role;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.Named;
import dk.kaskade.inspect.Named.Kind;
import dk.kaskade.organisation.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A role lies strictly between the lowest role of a position and the highest of a report: names the expectations of those
 * roles that neither of the two carries. Where the framework has a line for every such pair of roles it is only worth
 * noticing. A report without a role stands below everybody and has no pair to object to; its missing role has a finding
 * of its own.
 */
final class LevelSkipped extends PositionRule {
    LevelSkipped() {
        super("structure.level-skipped", Severity.GAP);
    }

    @Override
    boolean examines(InspectionContext in, int number) {
        return in.chain().reports(number).length > 0;
    }

    @Override
    Optional<Finding.Builder> find(InspectionContext in, int number) {
        Chain chain = in.chain();
        int low = chain.low(number);
        List<Integer> reports = new ArrayList<>();
        int lowest = low;
        for (int report : chain.reports(number)) {
            if (skips(in, low, chain.level(report))) {
                reports.add(report);
                lowest = Math.max(lowest, chain.level(report));
            }
        }
        if (reports.isEmpty()) {
            return Optional.empty();
        }
        ExpectationSet lost = lost(in, number, reports);
        List<String> roles = new RoleLevels(in.framework()).between(low, lowest);
        List<String> ids = reports.stream().map(chain::id).toList();
        boolean lines = reports.stream().allMatch(report -> line(in, number, report));
        return Optional.of(finding(
                        new Named(Kind.POSITION, ids),
                        roles(roles),
                        lost.size(),
                        expectations(in, lost),
                        ids.size(),
                        roles.size())
                .severity(lines ? Severity.NOTICE : Severity.GAP)
                .variant(lines ? "line" : "")
                .roles(roles)
                .expectations(in.carried().ids(lost))
                .positions(ids));
    }

    private static boolean skips(InspectionContext in, int low, int level) {
        // most reports stand right below: nothing to look for then
        return level > low && level - 1 > low && roles(in).anyMatch(role -> between(in, role, low, level));
    }

    /** What belongs to the roles between the position and some report, and neither of the two carries. */
    private static ExpectationSet lost(InspectionContext in, int number, List<Integer> reports) {
        ExpectationSet lost = ExpectationSet.EMPTY;
        for (int report : reports) {
            int low = in.chain().low(number);
            int level = in.chain().level(report);
            ExpectationSet between = roles(in)
                    .filter(role -> between(in, role, low, level))
                    .mapToObj(in.carried()::ofRole)
                    .reduce(ExpectationSet.EMPTY, ExpectationSet::union);
            lost = lost.union(
                    between.minus(in.carried().own(number)).minus(in.carried().own(report)));
        }
        return lost;
    }

    private static boolean between(InspectionContext in, int role, int low, int level) {
        int its = in.framework().roles().get(role).level();
        return its > low && its < level;
    }

    /** The framework's roles by number; of those with one id the first counts. */
    private static IntStream roles(InspectionContext in) {
        List<Role> all = in.framework().roles();
        return IntStream.range(0, all.size())
                .filter(role -> in.framework().role(all.get(role).id()).orElseThrow() == all.get(role));
    }

    /** The framework knows a line from every lowest role of the position to every highest role of the report. */
    private static boolean line(InspectionContext in, int number, int report) {
        RoleLevels levels = new RoleLevels(in.framework());
        int low = in.chain().low(number);
        int level = in.chain().level(report);
        List<String> below = levels.of(in.chain(), report, l -> l == level);
        return levels.of(in.chain(), number, l -> l == low).stream()
                .allMatch(leader ->
                        below.stream().allMatch(role -> in.framework().lines().contains(new Line(leader, role))));
    }
}
