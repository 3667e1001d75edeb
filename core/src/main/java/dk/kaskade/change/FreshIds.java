package dk.kaskade.change;

import dk.kaskade.organisation.Agreement;
import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ids for new things: a letter and the number behind the highest in use, so that the same organisation always gives the
 * same id, and nothing that refers to something missing finds something new in its place.
 */
public final class FreshIds {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private FreshIds() {}

    /** {@code s1}, {@code s2}, ... (stilling). */
    public static String position(Organisation organisation) {
        Stream<String> named = organisation.positions().stream()
                .flatMap(p -> Stream.concat(Stream.of(p.id()), with(p.reportsTo(), p.alsoReportsTo())));
        Stream<String> members = organisation.communities().stream().flatMap(c -> c.members().stream());
        Stream<String> accepted = organisation.accepted().stream().flatMap(a -> with(a.position(), a.positions()));
        return next("s", Stream.of(named, members, accepted).flatMap(ids -> ids));
    }

    /** So many at once: those behind the first, less what is in use all the same. */
    public static List<String> positions(Organisation organisation, int count) {
        Set<String> used = Apply.positionIds(organisation);
        long number = Long.parseLong(position(organisation).substring(1));
        List<String> fresh = new ArrayList<>();
        for (; fresh.size() < count; number++) {
            if (!used.contains("s" + number)) {
                fresh.add("s" + number);
            }
        }
        return fresh;
    }

    /** {@code p1}, {@code p2}, ... */
    public static String person(Organisation organisation) {
        Stream<String> named = organisation.positions().stream().flatMap(p -> with(p.deputy(), p.holders()));
        return next("p", Stream.concat(organisation.people().stream().map(Person::id), named));
    }

    /** {@code u1}, {@code u2}, ... */
    public static String unit(Organisation organisation) {
        Stream<String> units = organisation.units().stream().flatMap(u -> with(u.parent(), List.of(u.id())));
        Stream<String> named = organisation.positions().stream().flatMap(p -> Stream.ofNullable(p.unit()));
        return next("u", Stream.concat(units, named));
    }

    /** {@code c1}, {@code c2}, ... */
    public static String community(Organisation organisation) {
        return next("c", organisation.communities().stream().map(Community::id));
    }

    /** {@code a1}, {@code a2}, ...: an agreement's id stands for itself within all positions. */
    public static String agreement(Organisation organisation) {
        return next(
                "a",
                organisation.positions().stream()
                        .flatMap(p -> p.agreements().stream())
                        .map(Agreement::id));
    }

    private static Stream<String> with(@Nullable String one, List<String> others) {
        return Stream.concat(Stream.ofNullable(one), others.stream());
    }

    private static String next(String letter, Stream<String> ids) {
        long highest = ids.filter(id -> id.startsWith(letter))
                .map(id -> id.substring(letter.length()))
                .filter(rest -> NUMBER.matcher(rest).matches())
                .mapToLong(Long::parseLong)
                .max()
                .orElse(0);
        return letter + (highest + 1);
    }
}
