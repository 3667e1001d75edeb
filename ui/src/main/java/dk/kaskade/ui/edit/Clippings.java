package dk.kaskade.ui.edit;

import dk.kaskade.change.BranchCopy;
import dk.kaskade.change.FreshIds;
import dk.kaskade.change.MovePositions;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.Outcome;
import dk.kaskade.change.PasteBranch;
import dk.kaskade.change.PasteLines;
import dk.kaskade.change.PasteLines.Line;
import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.store.BranchText;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Session;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is cut or copied and what comes of pasting a text: a branch on its way, a copy of one, or a position for every line. */
final class Clippings {
    /** A title longer than this is prose. */
    private static final int LONGEST_TITLE = 150;
    /** A text longer than this is looked at no further. */
    private static final int LONGEST_TEXT = 20_000_000;

    private final Session session;
    private final Wording wording;
    private @Nullable Cut cut;

    Clippings(Session session, Wording wording) {
        this.session = session;
        this.wording = wording;
    }

    /** What was cut: still there, until it is pasted. */
    private record Cut(Organisation of, String text, List<String> positions) {}

    /**
     * What a text comes to.
     *
     * @param change  what is to be done; none where nothing can be
     * @param sentence what is to be told: why not, or what was left behind; empty for nothing
     */
    record Pasting(@Nullable OrganisationChange change, String sentence) {}

    /** The branches as a text for the clipboard. */
    String copy(List<String> positions) {
        cut = null;
        return text(positions);
    }

    /** The same, to be moved when they are pasted. */
    String cut(List<String> positions) {
        String text = text(positions);
        cut = new Cut(session.organisation(), text, positions);
        return text;
    }

    private String text(List<String> positions) {
        return BranchText.of(BranchCopy.of(session.organisation(), positions));
    }

    /** Nothing is on its way any more. @return whether anything was */
    boolean forget() {
        boolean was = cut != null;
        cut = null;
        return was;
    }

    /** @param leader whom it is pasted under, none = at the top */
    Pasting paste(String text, @Nullable Position leader) {
        String under = leader == null ? null : leader.id();
        if (cut != null && cut.text.equals(text) && isStillThere(cut)) {
            return tried(new MovePositions(cut.positions, under), "");
        }
        if (BranchText.isOne(text)) {
            return BranchText.read(text).map(branch -> branch(branch, under)).orElseGet(() -> no("edit.paste.broken"));
        }
        return lines(text, leader);
    }

    /** Also in another organisation that happens to use the same ids there is nothing to be moved. */
    private boolean isStillThere(Cut waiting) {
        Set<String> known =
                session.organisation().positions().stream().map(Position::id).collect(Collectors.toSet());
        return waiting.of.id().equals(session.organisation().id()) && known.containsAll(waiting.positions);
    }

    private Pasting branch(Organisation copied, @Nullable String under) {
        Framework framework = session.framework();
        boolean foreign =
                !Objects.equals(copied.framework(), session.organisation().framework());
        Organisation branch = foreign ? withoutUnknownRoles(copied, framework) : copied;
        boolean less = !branch.equals(copied);
        return tried(
                PasteBranch.into(session.organisation(), branch, under),
                wording.text(less ? "edit.paste.told.roles" : "edit.paste.told"));
    }

    private static Organisation withoutUnknownRoles(Organisation branch, Framework framework) {
        return branch.withPositions(branch.positions().stream()
                .map(position -> position.change()
                        .roles(position.roles().stream()
                                .filter(role -> framework.role(role).isPresent())
                                .toList())
                        .build())
                .toList());
    }

    private Pasting lines(String text, @Nullable Position leader) {
        String start = text.stripLeading();
        if (text.isBlank()) {
            return no("edit.paste.nothing");
        }
        if (text.length() > LONGEST_TEXT || start.startsWith("{") || start.startsWith("[") || start.startsWith("<")) {
            return no("edit.paste.other");
        }
        List<Line> lines = Line.of(text);
        if (lines.isEmpty() || lines.stream().anyMatch(line -> line.title().length() > LONGEST_TITLE)) {
            return no("edit.paste.other");
        }
        Organisation organisation = session.organisation();
        Neighbours around = new Neighbours(organisation, session.framework());
        int count = Math.min(PasteBranch.MOST + 1, lines.size());
        return tried(
                new PasteLines(
                        lines,
                        FreshIds.positions(organisation, count),
                        leader == null ? null : leader.id(),
                        leader == null
                                        || organisation
                                                .unit(String.valueOf(leader.unit()))
                                                .isEmpty()
                                ? null
                                : leader.unit(),
                        leader == null ? around.rolesAtTop() : around.rolesUnder(leader)),
                "");
    }

    private Pasting tried(OrganisationChange change, String sentence) {
        return change.applyTo(session.organisation()) instanceof Outcome.Refused refused
                ? new Pasting(null, refused.reason().in(wording.language()))
                : new Pasting(change, sentence);
    }

    private Pasting no(String key) {
        return new Pasting(null, wording.text(key));
    }

    /** The positions that were cut and not pasted yet. */
    Optional<List<String>> waiting() {
        return Optional.ofNullable(cut).map(Cut::positions);
    }
}
