package dk.kaskade.exchange.html;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import dk.kaskade.framework.Source;
import dk.kaskade.framework.SourceDocument;
import dk.kaskade.report.RoleCard.Place;
import dk.kaskade.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words of a role card in one language, and how a framework's things are named. */
final class CardWords {
    private static final Texts TEXTS = Texts.beside(CardWords.class, "rolecard");

    private final Framework framework;
    private final Locale language;

    CardWords(Framework framework, Locale language) {
        this.framework = framework;
        this.language = Texts.languageFor(language);
    }

    Locale language() {
        return language;
    }

    String text(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    /** A name of a kind as it stands within a sentence. */
    String within(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase(language) + name.substring(1);
    }

    String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(text("date"), language).format(day);
    }

    /** Who holds a position: names, or that nobody does; the title where names are left out. */
    String who(Place place) {
        if (place.vacant()) {
            return text("who.vacant", place.title());
        }
        return place.holders().isEmpty() ? place.title() : String.join(", ", place.holders());
    }

    /** Title and unit, and who holds it where that may be told. */
    String full(Place place) {
        String title = place.unit() == null ? place.title() : place.title() + ", " + place.unit();
        if (place.vacant()) {
            return text("who.vacant", title);
        }
        return place.holders().isEmpty() ? title : String.join(", ", place.holders()) + " · " + title;
    }

    /** Some of a list, and how many more there are. */
    <T> String some(Collection<T> all, int most, Function<T, String> name) {
        String told = all.stream().limit(most).map(name).collect(Collectors.joining(", "));
        return all.size() > most ? text("and-more", told, all.size() - most) : told;
    }

    /** The role that an expectation is mostly about. */
    Optional<Role> role(Expectation expectation) {
        return expectation.roles().stream()
                .flatMap(id -> framework.role(id).stream())
                .findFirst();
    }

    /** Role and number in the section: {@code Centerchef 3}. */
    String point(Expectation expectation) {
        String role = role(expectation).map(Role::name).orElse(text("every-leader"));
        Integer item = expectation.source().item();
        return item == null ? role : role + " " + item;
    }

    /** Document, section and item. */
    String source(Source source) {
        List<String> parts = new ArrayList<>();
        if (source.document() != null) {
            parts.add(document(source.document()));
        }
        if (source.section() != null) {
            parts.add(source.section());
        }
        if (source.item() != null) {
            parts.add(text("source.item", source.item()));
        }
        return String.join(", ", parts);
    }

    /** The title of a document, its id where nobody knows it. */
    String document(String id) {
        return framework.documents().stream()
                .filter(document -> document.id().equals(id))
                .map(SourceDocument::title)
                .findFirst()
                .orElse(id);
    }
}
