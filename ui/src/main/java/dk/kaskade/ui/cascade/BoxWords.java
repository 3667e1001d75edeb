package dk.kaskade.ui.cascade;

import dk.kaskade.cascade.Carried;
import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Role;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.ui.cascade.Box.State;
import dk.kaskade.ui.cascade.Box.Why;
import dk.kaskade.ui.look.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What stands in a box and in its tooltip. */
final class BoxWords {
    private static final int MOST_NAMED = 12;

    private final Descent descent;
    private final Chain chain;
    private final Wording wording;
    private final PositionNames names;
    private final Map<String, String> people = new HashMap<>();

    BoxWords(Descent descent, Wording wording) {
        this.descent = descent;
        this.wording = wording;
        chain = descent.cascade().carried().chain();
        names = new PositionNames(chain);
        for (Person person : chain.organisation().people()) {
            people.putIfAbsent(person.id(), person.name());
        }
    }

    String title(Box box) {
        if (box.size() == 1) {
            return names.name(box.first());
        }
        String title = names.title(box.first());
        boolean alike = box.positions().stream().allMatch(p -> names.title(p).equals(title));
        return alike ? title : wording.text("cascade.box.several", title);
    }

    /** The second line: why it breaks, how many they are, or who it is. */
    String aside(Box box) {
        String count = box.size() > 1
                ? wording.text("cascade.box.leaders", box.size())
                : names.byUnit(box.first()) ? names.title(box.first()) : "";
        if (box.state() == State.BREAKS) {
            return joined(count, vacant(box), why(box));
        }
        if (box.state() == State.PASSES) {
            return joined(count, wording.text("cascade.box.passes"));
        }
        if (!box.reached()) {
            return joined(count, wording.text("cascade.box.not-reached"));
        }
        return joined(count, box.size() == 1 ? holder(box.first()) : "", hat(box));
    }

    private String vacant(Box box) {
        boolean all = box.positions().stream().allMatch(p -> chain.position(p).vacant());
        return all ? wording.text("cascade.box.vacant") : "";
    }

    private String holder(int position) {
        Position shown = chain.position(position);
        return shown.vacant()
                ? wording.text("cascade.box.vacant")
                : shown.holders().stream()
                        .map(id -> people.getOrDefault(id, id))
                        .collect(Collectors.joining(", "));
    }

    private String why(Box box) {
        return box.why() == Why.NOTHING
                ? ""
                : wording.text("cascade.why." + box.why().name().toLowerCase(java.util.Locale.ROOT));
    }

    /** By which of several roles it is carried, where the role of its own lane does not carry it. */
    private String hat(Box box) {
        int p = box.first();
        if (box.state() != State.CARRIES || chain.roles(p).length < 2) {
            return "";
        }
        Carried carried = descent.cascade().carried();
        List<Role> roles = chain.framework().roles();
        List<Integer> by = java.util.Arrays.stream(chain.roles(p))
                .boxed()
                .filter(r -> carried.ofRole(r).intersects(descent.at(p)))
                .toList();
        boolean own = by.isEmpty() || by.stream().anyMatch(r -> roles.get(r).level() == chain.level(p));
        return own
                ? ""
                : wording.text("cascade.box.as", roles.get(by.get(0)).name().toLowerCase(wording.language()));
    }

    /** All of it, a line each, with the names of those that stand together. */
    String whole(Box box) {
        List<String> lines = new ArrayList<>();
        lines.add(box.size() == 1 ? names.whole(box.first()) : title(box));
        lines.add(aside(box));
        lines.add(wording.text("cascade.state." + box.state().name().toLowerCase(java.util.Locale.ROOT)));
        if (box.why() == Why.ANSWER) {
            lines.add(reason(box));
        }
        for (int p : box.positions().subList(0, Math.min(MOST_NAMED, box.size()))) {
            if (box.size() > 1) {
                lines.add("· " + joined(names.title(p), names.byUnit(p) ? names.name(p) : "", holder(p)));
            }
        }
        if (box.size() > MOST_NAMED) {
            lines.add(wording.text("cascade.box.more", box.size() - MOST_NAMED));
        }
        return lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private String reason(Box box) {
        Carried carried = descent.cascade().carried();
        Position shown = chain.position(box.first());
        return carried
                .ids(descent.cascade()
                        .blocking(descent.cascade().breaks(box.first()).blocked(), box.first()))
                .stream()
                .map(id -> shown.response(id).reason())
                .filter(text -> text != null && !text.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private static String joined(String... parts) {
        return java.util.Arrays.stream(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
