package dk.kaskade.comparison.sheets;

import dk.kaskade.comparison.LevelKind;
import dk.kaskade.comparison.Party;
import dk.kaskade.comparison.PartyFigures;
import dk.kaskade.framework.Framework;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * What one organisation of a comparison is.
 *
 * @param framework name of its framework; blank = it has none
 * @param frameworkId blank = it has none
 * @param positions how many there are
 * @param ownWords  what it calls its leaders on each kind of level; a kind that nobody has is left out
 */
public record Head(
        String id,
        String name,
        String framework,
        String frameworkId,
        LocalDate day,
        int positions,
        Map<LevelKind, List<String>> ownWords) {
    private static final int LETTERS = 26;

    public Head {
        ownWords = Collections.unmodifiableMap(ownWords);
    }

    static Head of(Party party, PartyFigures figures) {
        Framework framework = party.context().framework();
        return new Head(
                party.context().organisation().id(),
                party.name(),
                framework.name().isBlank() ? framework.id() : framework.name(),
                framework.id(),
                party.context().day(),
                party.context().chain().size(),
                figures.ownWords());
    }

    /** What stands for an organisation where its name is too long: A, B, ... Z, AA. */
    public static String letter(int place) {
        String last = String.valueOf((char) ('A' + place % LETTERS));
        return place < LETTERS ? last : letter(place / LETTERS - 1) + last;
    }
}
