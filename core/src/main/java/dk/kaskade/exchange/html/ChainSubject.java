package dk.kaskade.exchange.html;

import dk.kaskade.cascade.Cascade;
import dk.kaskade.chain.Chain;
import dk.kaskade.exchange.Edition;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import dk.kaskade.inspect.Finding;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Severity;
import dk.kaskade.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** What the page of the chain is about, with the words it is told in. */
final class ChainSubject {
    private static final Texts WORDS = Texts.beside(ChainSubject.class, "chain-page");

    private final Edition edition;
    private final Locale language;
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, String> people = new HashMap<>();
    private final Map<Integer, String> levels = new HashMap<>();
    private final Map<String, List<Finding>> findings;
    private final DateTimeFormatter days;

    ChainSubject(Edition edition) {
        this.edition = edition;
        language = Texts.languageFor(edition.language());
        edition.organisation().units().forEach(unit -> units.putIfAbsent(unit.id(), unit.name()));
        edition.organisation().people().forEach(person -> people.putIfAbsent(person.id(), person.name()));
        for (Role role : framework().roles()) {
            levels.merge(role.level(), role.name(), (one, other) -> one + ", " + other);
        }
        findings = edition.report().findings().stream()
                .filter(finding -> finding.position() != null)
                .collect(Collectors.groupingBy(finding -> String.valueOf(finding.position())));
        days = DateTimeFormatter.ofPattern(WORDS.pattern(language, "date"), language);
    }

    Edition edition() {
        return edition;
    }

    Locale language() {
        return language;
    }

    Chain chain() {
        return edition.context().chain();
    }

    Cascade cascade() {
        return edition.context().cascade();
    }

    Framework framework() {
        return edition.context().framework();
    }

    String say(String key, Object... arguments) {
        return WORDS.get(language, key, arguments);
    }

    String day(LocalDate day) {
        return days.format(day);
    }

    String title(int p) {
        Position position = chain().position(p);
        return position.title().isBlank() ? position.id() : position.title();
    }

    Optional<String> unit(int p) {
        return Optional.ofNullable(chain().position(p).unit()).map(units::get).filter(name -> !name.isBlank());
    }

    /** Who holds it; where names are left out, that somebody does. */
    String holders(int p) {
        Position position = chain().position(p);
        if (position.vacant()) {
            return say("nobody");
        }
        return edition.nameless()
                ? say("filled")
                : position.holders().stream().map(this::person).collect(Collectors.joining(", "));
    }

    private String person(String id) {
        String name = people.getOrDefault(id, "");
        return name.isBlank() ? id : name;
    }

    /** The names of its roles, in the framework's order; what an unknown role is called nobody knows. */
    String roles(int p) {
        String roles = Arrays.stream(chain().roles(p))
                .sorted()
                .mapToObj(role -> framework().roles().get(role).name())
                .collect(Collectors.joining(", "));
        return roles.isEmpty() ? say("no-role") : roles;
    }

    /** The roles of a level. */
    String level(int level) {
        return levels.getOrDefault(level, say("level", level));
    }

    /** Levels of the framework, the top first. */
    List<Integer> levels() {
        return levels.keySet().stream().sorted().toList();
    }

    List<Finding> findings(int p) {
        return findings.getOrDefault(chain().id(p), List.of());
    }

    /** How many findings that count there are at a position. */
    int count(int p, Severity severity) {
        return (int) findings(p).stream()
                .filter(finding -> !finding.isAccepted() && finding.severity() == severity)
                .count();
    }

    /** A link to where an expectation is told. */
    Element link(Element parent, Expectation expectation) {
        Element link = Html.add(parent, "a", "e", expectation.title())
                .attr("href", "#" + Anchor.expectation(expectation.id()));
        return spoken(link);
    }

    /** A link to a position's card. */
    Element link(Element parent, String position, String text) {
        Element link = Html.add(parent, "a", "", text);
        return spoken(link.attr("href", "#" + Anchor.position(position)));
    }

    /** Says in which language the framework speaks, where the page has another, so that it is read aloud rightly. */
    Element spoken(Element element) {
        String own = framework().language();
        return own.isBlank() || own.equals(language.getLanguage()) ? element : element.attr("lang", own);
    }

    static String sign(Finding finding) {
        return finding.isAccepted() ? "accepted" : finding.severity().id();
    }
}
