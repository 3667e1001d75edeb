package dk.kaskade.change;

import dk.kaskade.organisation.Agreement;
import dk.kaskade.organisation.Community;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Ids for new things: a letter and the number behind the highest in use, so that the same organisation always gives the
 * same id, and one that was just removed does not come back as something else.
 */
public final class FreshIds {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private FreshIds() {}

    /** {@code s1}, {@code s2}, ... (stilling). */
    public static String position(Organisation organisation) {
        return next("s", organisation.positions(), Position::id);
    }

    /** {@code p1}, {@code p2}, ... */
    public static String person(Organisation organisation) {
        return next("p", organisation.people(), Person::id);
    }

    /** {@code u1}, {@code u2}, ... */
    public static String unit(Organisation organisation) {
        return next("u", organisation.units(), Unit::id);
    }

    /** {@code c1}, {@code c2}, ... */
    public static String community(Organisation organisation) {
        return next("c", organisation.communities(), Community::id);
    }

    /** {@code a1}, {@code a2}, ...: an agreement's id stands for itself within all positions. */
    public static String agreement(Organisation organisation) {
        List<Agreement> all = organisation.positions().stream()
                .flatMap(position -> position.agreements().stream())
                .toList();
        return next("a", all, Agreement::id);
    }

    private static <T> String next(String letter, List<T> all, Function<T, String> id) {
        long highest = all.stream()
                .map(id)
                .filter(text -> text.startsWith(letter))
                .map(text -> text.substring(letter.length()))
                .filter(rest -> NUMBER.matcher(rest).matches())
                .mapToLong(Long::parseLong)
                .max()
                .orElse(0);
        return letter + (highest + 1);
    }
}
