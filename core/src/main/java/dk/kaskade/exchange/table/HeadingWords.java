package dk.kaskade.exchange.table;

import dk.kaskade.exchange.Field;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a heading means by the words that it is put together of: {@code Nærmeste leders tjenestenummer} is an id of a leader,
 * though nobody has listed it. A heading with a word that is not known means nothing for sure.
 */
final class HeadingWords {
    private static final int LONGEST_WORD = 40;
    /** Shorter ones only join words. */
    private static final int SHORTEST_BEGINNING = 4;

    private enum Sense {
        LEADER,
        /** Of whom or of what is told by the words beside it. */
        SUPERIOR,
        OTHER,
        UNIT,
        STEP,
        POSITION,
        PERSON,
        DEPUTY,
        ID,
        NAME,
        FIRST,
        LAST,
        EMAIL,
        TITLE,
        CIVIL,
        KIND,
        FIELD,
        ROLE,
        COUNT,
        FROM,
        UNTIL,
        DAY,
        NUMBER,
        NOISE
    }

    private static final Set<Sense> NOT_THE_OWN = Set.of(Sense.STEP, Sense.LEADER, Sense.SUPERIOR);
    private static final Map<String, Sense> WORDS = read();

    private HeadingWords() {}

    static Optional<Field> field(String heading) {
        Set<Sense> senses = EnumSet.noneOf(Sense.class);
        String words =
                heading.toLowerCase(Locale.ROOT).replace("e-mail", "email").replace("e-post", "epost");
        for (String word : words.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && (word.length() > LONGEST_WORD || !take(word, 0, senses))) {
                return Optional.empty();
            }
        }
        if (senses.contains(Sense.SUPERIOR) && !senses.contains(Sense.UNIT)) {
            senses.add(Sense.LEADER);
        }
        return Optional.ofNullable(meaning(senses));
    }

    /** Takes a word to pieces, the longest first; a piece that leaves a rest unknown is given up for a shorter one. */
    private static boolean take(String word, int from, Set<Sense> senses) {
        if (from == word.length()) {
            return true;
        }
        for (int to = word.length(); to > from; to--) {
            String piece = word.substring(from, to);
            Sense sense = piece.chars().allMatch(Character::isDigit) ? Sense.NUMBER : WORDS.get(piece);
            boolean joint = sense == Sense.NOISE && from == 0 && to < Math.min(word.length(), SHORTEST_BEGINNING);
            if (sense != null && !joint && take(word, to, senses)) {
                senses.add(sense);
                return true;
            }
        }
        return false;
    }

    private static @Nullable Field meaning(Set<Sense> senses) {
        if (senses.contains(Sense.CIVIL)) {
            return Field.CIVIL_NUMBER;
        } else if (senses.contains(Sense.COUNT)) {
            return senses.contains(Sense.PERSON) ? Field.STAFF : null;
        } else if (senses.contains(Sense.FROM) || senses.contains(Sense.UNTIL)) {
            boolean days = !senses.contains(Sense.LEADER) && !senses.contains(Sense.UNIT);
            return !days ? null : senses.contains(Sense.FROM) ? Field.FROM : Field.UNTIL;
        } else if (senses.contains(Sense.DEPUTY)) {
            return Field.DEPUTY;
        } else if (senses.contains(Sense.ROLE)) {
            return Field.ROLE;
        } else if (senses.contains(Sense.UNIT) && !ofPerson(senses)) {
            return ofUnit(senses);
        } else if (senses.contains(Sense.LEADER)) {
            return ofLeader(senses);
        }
        return senses.contains(Sense.STEP) ? step(senses) : ofHolder(senses);
    }

    /** {@code Enhedens leder}: about a person all the same. */
    private static boolean ofPerson(Set<Sense> senses) {
        return senses.contains(Sense.LEADER) && !senses.contains(Sense.ID) && !senses.contains(Sense.STEP)
                || senses.contains(Sense.EMAIL);
    }

    private static @Nullable Field ofUnit(Set<Sense> senses) {
        if (senses.contains(Sense.ID)) {
            boolean own = Collections.disjoint(senses, NOT_THE_OWN);
            return own ? Field.UNIT_ID : null;
        } else if (senses.contains(Sense.KIND)) {
            return Field.UNIT_KIND;
        } else if (senses.contains(Sense.FIELD)) {
            return Field.UNIT_FIELD;
        }
        boolean step = senses.contains(Sense.NUMBER) || !Collections.disjoint(senses, NOT_THE_OWN);
        return step ? Field.PATH : Field.UNIT;
    }

    private static @Nullable Field ofLeader(Set<Sense> senses) {
        if (senses.contains(Sense.OTHER)) {
            return Field.ALSO_REPORTS_TO;
        } else if (senses.contains(Sense.STEP)) {
            return Field.ROLE;
        } else if (senses.contains(Sense.KIND)) {
            return Field.ROLE;
        } else if (senses.contains(Sense.FIRST) || senses.contains(Sense.LAST) || senses.contains(Sense.DAY)) {
            return null;
        } else if (senses.contains(Sense.EMAIL)) {
            return Field.LEADER_EMAIL;
        } else if (senses.contains(Sense.ID)) {
            return Field.LEADER_ID;
        } else if (senses.contains(Sense.TITLE) || senses.contains(Sense.POSITION)) {
            return Field.LEADER_TITLE;
        }
        return Field.LEADER_NAME;
    }

    private static @Nullable Field step(Set<Sense> senses) {
        boolean parent = senses.contains(Sense.ID) || senses.contains(Sense.POSITION) || senses.contains(Sense.PERSON);
        return parent ? Field.LEADER_ID : Field.PATH;
    }

    private static @Nullable Field ofHolder(Set<Sense> senses) {
        if (senses.contains(Sense.FIRST) || senses.contains(Sense.LAST)) {
            return senses.contains(Sense.FIRST) ? Field.FIRST_NAME : Field.LAST_NAME;
        } else if (senses.contains(Sense.EMAIL)) {
            return Field.EMAIL;
        } else if (senses.contains(Sense.ID)) {
            return senses.contains(Sense.PERSON) ? Field.PERSON_ID : senses.contains(Sense.POSITION) ? Field.ID : null;
        } else if (senses.contains(Sense.KIND) || senses.contains(Sense.DAY) || senses.contains(Sense.OTHER)) {
            return null;
        } else if (senses.contains(Sense.TITLE) || senses.contains(Sense.POSITION)) {
            return Field.TITLE;
        }
        return senses.contains(Sense.NAME) || senses.contains(Sense.PERSON) ? Field.NAME : null;
    }

    private static Map<String, Sense> read() {
        Properties lines = Headings.lines("heading-words.properties");
        Map<String, Sense> all = new HashMap<>();
        for (Sense sense : Sense.values()) {
            String words = lines.getProperty(sense.name().toLowerCase(Locale.ROOT), "");
            List<String> each = new ArrayList<>(List.of(words.split(",")));
            each.replaceAll(String::strip);
            each.removeIf(String::isEmpty);
            each.forEach(word -> all.putIfAbsent(word, sense));
        }
        return Map.copyOf(all);
    }
}
