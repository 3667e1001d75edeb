package dk.kaskade.plugin.halsnaes.view;

import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Idea;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.ui.leaders.Figure;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What every leader takes to the next talk, in one value of the organisation. */
final class Picks {
    private final Map<String, List<Pick>> byPosition = new HashMap<>();

    private Picks(Organisation organisation, Framework framework) {
        Map<String, Idea> ideas = new HashMap<>();
        framework.ideas().forEach(idea -> ideas.putIfAbsent(idea.id(), idea));
        for (Position position : organisation.positions()) {
            List<Pick> picks = position.agreements().stream()
                    .flatMap(agreement -> Pick.of(agreement, ideas::get).stream())
                    .toList();
            if (!picks.isEmpty()) {
                byPosition.putIfAbsent(position.id(), picks);
            }
        }
    }

    static Picks of(Organisation organisation, Framework framework) {
        return new Picks(organisation, framework);
    }

    /** What a leader takes along, in the order it was picked. */
    List<Pick> of(String position) {
        return byPosition.getOrDefault(position, List.of());
    }

    Optional<Pick> of(String position, Idea idea) {
        return of(position).stream().filter(pick -> pick.idea().equals(idea)).findFirst();
    }

    /** How many ideas a leader takes along. */
    Figure figure(String position) {
        return new Figure(of(position).size(), 0);
    }
}
