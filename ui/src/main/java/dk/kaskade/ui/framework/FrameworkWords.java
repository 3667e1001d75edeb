package dk.kaskade.ui.framework;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Ground;
import dk.kaskade.framework.Role;
import dk.kaskade.framework.Source;
import dk.kaskade.framework.SourceDocument;
import dk.kaskade.framework.SourceDocument.Approval;
import dk.kaskade.framework.Theme;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.look.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the view says things, in the language spoken. */
record FrameworkWords(Wording wording) {
    static final Texts TEXTS = Texts.beside(FrameworkWords.class, "framework");

    String text(String key, Object... arguments) {
        return wording.text(TEXTS, key, arguments);
    }

    /** A word of the files in the language spoken; the word itself where there is none for it. */
    String word(String group, String id) {
        String key = group + "." + id;
        return TEXTS.has(key) ? text(key) : id;
    }

    String ground(Ground ground) {
        return text("ground." + ground.id());
    }

    String state(ThreadStand stand) {
        return text("state." + stand.state().name().toLowerCase(Locale.ROOT));
    }

    static String titled(Expectation expectation) {
        return expectation.title().isBlank() ? expectation.text() : expectation.title();
    }

    /** Short for an expectation: its role and its number in the document, "Direktør 11". */
    String called(Expectation expectation, Framework framework) {
        Integer item = expectation.source().item();
        String who = expectation.common() ? text("every-leader") : roles(expectation, framework);
        return item == null ? who + ": " + titled(expectation) : who + " " + item;
    }

    String roles(Expectation expectation, Framework framework) {
        return expectation.common()
                ? text("every-leader")
                : expectation.roles().stream()
                        .map(id -> framework.role(id).map(Role::name).orElse(id))
                        .collect(Collectors.joining(", "));
    }

    /** Document, section and number, as much of it as is known. */
    String source(Source source, Framework framework) {
        List<String> parts = new ArrayList<>();
        document(source, framework).map(SourceDocument::title).ifPresent(parts::add);
        if (source.section() != null && !source.section().isBlank()) {
            parts.add(source.section());
        }
        if (source.item() != null) {
            parts.add(text("number", source.item()));
        }
        return String.join(", ", parts);
    }

    static Optional<SourceDocument> document(Source source, Framework framework) {
        return framework.documents().stream()
                .filter(document -> document.id().equals(source.document()))
                .findFirst();
    }

    /** Who did what with a document, and when. */
    String approval(Approval approval) {
        String act = word("document.act", approval.act());
        return approval.on() == null
                ? text("approval", act, approval.body())
                : text("approval.on", act, approval.body(), day(approval.on()));
    }

    /** A day as it is written, or the part of one that is known. */
    private String day(String on) {
        try {
            return wording.date(LocalDate.parse(on));
        } catch (DateTimeParseException e) {
            return on;
        }
    }

    String theme(String id) {
        return Theme.of(id).map(theme -> theme.name(wording.language())).orElse(id);
    }

    /** The names of levels as they stand within a sentence: centerchef og leder af ledere. */
    String within(List<String> names) {
        List<String> low =
                names.stream().map(name -> name.toLowerCase(wording.language())).toList();
        return low.size() < 2
                ? String.join("", low)
                : text("and", String.join(", ", low.subList(0, low.size() - 1)), low.get(low.size() - 1));
    }
}
