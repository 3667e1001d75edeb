package dk.kaskade.ui.rolecard;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import dk.kaskade.framework.Theme;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.Named;
import dk.kaskade.inspect.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What holding several roles brings with it, as the inspection {@code role.several} found it.
 *
 * @param twice      what more than one of the roles asks
 * @param apart      themes that only one of the roles asks about
 * @param polarities of the framework, between which somebody with several roles has to find a balance
 */
record Several(List<Role> roles, List<Expectation> twice, List<Apart> apart, List<String> polarities) {
    private static final String INSPECTION = "role.several";

    /** A theme and the one role that asks about it. */
    record Apart(String theme, Role role) {}

    Several {
        roles = List.copyOf(roles);
        twice = List.copyOf(twice);
        apart = List.copyOf(apart);
        polarities = List.copyOf(polarities);
    }

    /** Of the findings of a position; empty where it holds one role or the inspection is off. */
    static Optional<Several> of(List<Finding> findings, Framework framework) {
        return findings.stream()
                .filter(finding -> finding.inspection().equals(INSPECTION))
                .findFirst()
                .map(finding -> several(finding, framework));
    }

    private static Several several(Finding finding, Framework framework) {
        List<Role> roles = finding.roles().stream()
                .flatMap(id -> framework.role(id).stream())
                .toList();
        List<Expectation> twice = named(finding, Named.Kind.EXPECTATION)
                .flatMap(id -> framework.expectation(id).stream())
                .toList();
        List<Apart> apart = new ArrayList<>();
        named(finding, Named.Kind.THEME)
                .forEach(theme -> asking(theme, roles, framework).ifPresent(role -> apart.add(new Apart(theme, role))));
        List<String> polarities = finding.arguments().stream()
                .filter(Quoted.class::isInstance)
                .flatMap(argument -> ((Quoted) argument).texts().stream())
                .toList();
        return new Several(roles, twice, apart, polarities);
    }

    private static Stream<String> named(Finding finding, Named.Kind kind) {
        return finding.arguments().stream()
                .filter(argument -> argument instanceof Named named && named.kind() == kind)
                .flatMap(argument -> ((Named) argument).ids().stream());
    }

    private static Optional<Role> asking(String theme, List<Role> roles, Framework framework) {
        return roles.stream()
                .filter(role -> framework.expectations().stream()
                        .anyMatch(e -> e.roles().contains(role.id())
                                && !e.themes().isEmpty()
                                && e.themes().get(0).equals(theme)))
                .findFirst();
    }

    /** A theme's name; its id where it is not one of the shared themes. */
    static String name(String theme, java.util.Locale language) {
        return Theme.of(theme).map(known -> known.name(language)).orElse(theme);
    }
}
