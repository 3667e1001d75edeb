package dk.kaskade.cascade;

import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import dk.kaskade.organisation.Agreement;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * What each position carries on one day. {@code full} = the expectations of its roles, of every leader, and those that
 * an agreement in force carries; {@code own} = those less what it answered does not apply. Equal sets are one object, so
 * that what is built on them can remember by set.
 */
public final class Carried {
    private final Chain chain;
    private final LocalDate day;
    private final Map<String, Integer> expectationIndex = new HashMap<>();
    private final List<Expectation> expectations;
    private final Map<ExpectationSet, ExpectationSet> shared = new HashMap<>();
    private final ExpectationSet common;
    private final ExpectationSet[] ofRole;
    private final ExpectationSet[] full;
    private final ExpectationSet[] own;

    private Carried(Chain chain, LocalDate day) {
        this.chain = chain;
        this.day = day;
        Framework framework = chain.framework();
        expectations = framework.expectations();
        for (int e = 0; e < expectations.size(); e++) {
            expectationIndex.putIfAbsent(expectations.get(e).id(), e);
        }
        common = forRole(Role.EVERY);
        ofRole = framework.roles().stream().map(role -> forRole(role.id())).toArray(ExpectationSet[]::new);
        full = new ExpectationSet[chain.size()];
        own = new ExpectationSet[chain.size()];
        Map<List<Integer>, ExpectationSet> byRoles = new HashMap<>();
        for (int i = 0; i < full.length; i++) {
            int[] roles = chain.roles(i);
            ExpectationSet expected =
                    byRoles.computeIfAbsent(Arrays.stream(roles).boxed().toList(), key -> share(union(roles)));
            full[i] = share(withAgreements(expected, chain.position(i)));
            own[i] = share(full[i].minus(waved(chain.position(i))));
        }
    }

    /** @param day on which agreements are in force: the organisation's {@code asOf}, or today */
    public static Carried of(Chain chain, LocalDate day) {
        return new Carried(chain, day);
    }

    /** An expectation whose id was used before is left out: the first counts. */
    private ExpectationSet forRole(String role) {
        return ExpectationSet.of(expectationIndex.values().stream()
                .filter(e -> expectations.get(e).roles().contains(role))
                .mapToInt(Integer::intValue)
                .toArray());
    }

    private ExpectationSet union(int[] roles) {
        ExpectationSet all = common;
        for (int role : roles) {
            all = all.union(ofRole[role]);
        }
        return all;
    }

    private ExpectationSet withAgreements(ExpectationSet expected, Position position) {
        ExpectationSet all = expected;
        for (Agreement agreement : position.agreements()) {
            if (agreement.inForce(day)) {
                all = all.union(numbers(agreement.carries()));
            }
        }
        return all;
    }

    private ExpectationSet waved(Position position) {
        return answered(position, response -> response.status() == ResponseStatus.NOT_APPLICABLE);
    }

    private ExpectationSet share(ExpectationSet set) {
        return shared.computeIfAbsent(set, key -> key);
    }

    public Chain chain() {
        return chain;
    }

    public LocalDate day() {
        return day;
    }

    /** The expectations of position {@code i}'s roles, of every leader and of its agreements in force. */
    public ExpectationSet full(int i) {
        return full[i];
    }

    /** What position {@code i} carries: {@link #full} less what it answered does not apply. */
    public ExpectationSet own(int i) {
        return own[i];
    }

    /** The expectations of every leader. */
    public ExpectationSet common() {
        return common;
    }

    /** The expectations of a role, by its number in the framework's list; those of every leader not among them. */
    public ExpectationSet ofRole(int role) {
        return ofRole[role];
    }

    /** The number of an expectation, -1 for an id the framework does not have. */
    public int indexOf(String expectation) {
        return expectationIndex.getOrDefault(expectation, -1);
    }

    public Expectation expectation(int number) {
        return expectations.get(number);
    }

    /** The known ones of some ids. */
    public ExpectationSet numbers(List<String> ids) {
        return ExpectationSet.of(
                ids.stream().mapToInt(this::indexOf).filter(e -> e >= 0).toArray());
    }

    /** The known expectations that a position has answered in a certain way. */
    public ExpectationSet answered(Position position, Predicate<Response> way) {
        BitSet bits = new BitSet();
        for (Map.Entry<String, Response> answer : position.responses().entrySet()) {
            int number = way.test(answer.getValue()) ? indexOf(answer.getKey()) : -1;
            if (number >= 0) {
                bits.set(number);
            }
        }
        return ExpectationSet.of(bits);
    }

    /** Ids in the framework's order. */
    public List<String> ids(ExpectationSet set) {
        return List.of(set.stream().mapToObj(e -> expectations.get(e).id()).toArray(String[]::new));
    }
}
