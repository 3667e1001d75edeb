package dk.kaskade.rules;

import dk.kaskade.chain.Chain;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.organisation.Severity;
import java.util.List;
import java.util.Optional;

/** Stands above its leader; a leader without a role stands below everybody. */
final class LevelInverted extends PositionRule {
    LevelInverted() {
        super("structure.level-inverted", Severity.GAP);
    }

    @Override
    boolean examines(InspectionContext in, int number) {
        return !in.chain().top(number);
    }

    @Override
    Optional<Finding.Builder> find(InspectionContext in, int number) {
        Chain chain = in.chain();
        int leader = chain.leader(number);
        int level = chain.level(number);
        int over = chain.level(leader);
        if (level >= over) {
            return Optional.empty();
        }
        RoleLevels roles = new RoleLevels(in.framework());
        List<String> own = roles.of(chain, number, l -> l == level);
        List<String> leaders = roles.of(chain, leader, l -> l == over);
        return Optional.of(finding(roles(own), position(in, leader), roles(leaders))
                .variant(leaders.isEmpty() ? "no-role" : "")
                .roles(java.util.stream.Stream.concat(own.stream(), leaders.stream())
                        .toList())
                .positions(List.of(chain.id(leader))));
    }
}
