package dk.kaskade.ui.edit;

import java.util.List;
import java.util.Locale;

/**
 * Something to choose.
 *
 * @param id      what is chosen; none of the ids is empty
 * @param label   what stands in the field, unlike that of any other option
 * @param name    what it is called in a list
 * @param detail  what tells it apart from others of the same name
 * @param refusal why it cannot be chosen; empty where it can
 */
public record Option(String id, String label, String name, String detail, String refusal) {
    public static Option of(String id, String name, String detail) {
        return new Option(id, name, name, detail, "");
    }

    /** The same under another label, where its name is that of others too. */
    Option labelled(String other) {
        return new Option(id, other, name, detail, refusal);
    }

    /** The same, which cannot be chosen. */
    Option refused(String why) {
        return new Option(id, label, name, detail, why);
    }

    boolean possible() {
        return refusal.isEmpty();
    }

    /** Every word that was typed stands somewhere in the label or the detail, in whatever case. */
    boolean matches(String typed) {
        String all = (label + " " + detail).toLowerCase(Locale.ROOT);
        for (String word : typed.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** The options that match what was typed, those whose label begins with it first, then in their own order. */
    public static List<Option> matching(List<Option> all, String typed, int most) {
        String start = typed.strip().toLowerCase(Locale.ROOT);
        List<Option> found =
                all.stream().filter(option -> option.matches(typed)).toList();
        return java.util.stream.Stream.concat(
                        found.stream()
                                .filter(o -> o.label().toLowerCase(Locale.ROOT).startsWith(start)),
                        found.stream()
                                .filter(o -> !o.label().toLowerCase(Locale.ROOT).startsWith(start)))
                .limit(most)
                .toList();
    }
}
