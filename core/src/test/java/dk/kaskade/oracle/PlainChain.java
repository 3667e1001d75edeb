package dk.kaskade.oracle;

import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Agreement;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.ResponseStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Who leads whom and who carries what, read plainly. */
final class PlainChain {
    static final int BELOW_EVERYBODY = Integer.MAX_VALUE;

    final Map<String, Position> positions = new LinkedHashMap<>();
    final PlainLinks links;
    final LocalDate day;

    PlainChain(Organisation organisation, Framework framework, LocalDate day) {
        this.links = new PlainLinks(framework);
        this.day = day;
        for (Position position : organisation.positions()) {
            positions.putIfAbsent(position.id(), position);
        }
    }

    Position position(String p) {
        return positions.get(p);
    }

    @Nullable
    String leader(String p) {
        String leader = position(p).reportsTo();
        return leader != null && positions.containsKey(leader) ? leader : null;
    }

    List<String> reports(String p) {
        return positions.keySet().stream().filter(q -> p.equals(leader(q))).toList();
    }

    List<String> line(String p) {
        List<String> all = new ArrayList<>();
        for (String at = leader(p); at != null && !all.contains(at); at = leader(at)) {
            all.add(at);
        }
        return all;
    }

    boolean inRing(String p) {
        return line(p).contains(p);
    }

    Set<String> under(String p) {
        Set<String> all = new LinkedHashSet<>();
        for (String q : positions.keySet()) {
            if (!q.equals(p) && line(q).contains(p)) {
                all.add(q);
            }
        }
        return all;
    }

    Set<String> above(String p) {
        Set<String> all = new TreeSet<>();
        climb(p, all);
        all.remove(p);
        return all;
    }

    private void climb(String p, Set<String> all) {
        List<String> leaders = new ArrayList<>(position(p).alsoReportsTo());
        if (position(p).reportsTo() != null) {
            leaders.add(position(p).reportsTo());
        }
        for (String leader : leaders) {
            if (positions.containsKey(leader) && all.add(leader)) {
                climb(leader, all);
            }
        }
    }

    List<Integer> levels(String p) {
        return position(p).roles().stream()
                .filter(links.levels::containsKey)
                .map(links.levels::get)
                .toList();
    }

    int level(String p) {
        return levels(p).stream().min(Integer::compare).orElse(BELOW_EVERYBODY);
    }

    int low(String p) {
        return levels(p).stream().max(Integer::compare).orElse(BELOW_EVERYBODY);
    }

    Set<String> full(String p) {
        Set<String> all = new TreeSet<>();
        links.expectations.values().forEach(e -> {
            if (e.roles().contains("*")
                    || e.roles().stream()
                            .anyMatch(r -> links.levels.containsKey(r)
                                    && position(p).roles().contains(r))) {
                all.add(e.id());
            }
        });
        for (Agreement agreement : position(p).agreements()) {
            boolean made = agreement.made() == null || agreement.made().compareTo(day) <= 0;
            boolean over = agreement.until() != null && agreement.until().compareTo(day) < 0;
            if (made && !over) {
                all.addAll(agreement.carries());
            }
        }
        all.retainAll(links.expectations.keySet());
        return all;
    }

    Set<String> own(String p) {
        Set<String> all = full(p);
        all.removeIf(e -> position(p).response(e).status() == ResponseStatus.NOT_APPLICABLE);
        return all;
    }

    Set<String> down(String p) {
        Set<String> all = own(p);
        under(p).forEach(q -> all.addAll(own(q)));
        return all;
    }
}
