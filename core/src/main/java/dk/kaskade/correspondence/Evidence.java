package dk.kaskade.correspondence;

import dk.kaskade.framework.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One ground of one correspondence, with what there is to cite.
 *
 * @param from   as it stands in the first text: the words, the id of the theme, the names of the groups, the person's reason
 * @param to     the same in the second, item by item; of equal length
 * @param weight 0 to 1; the heavier, the more it says
 */
public record Evidence(Ground ground, List<String> from, List<String> to, double weight) {
    public Evidence {
        from = List.copyOf(from);
        to = List.copyOf(to);
    }

    Evidence mirrored() {
        return new Evidence(ground, to, from, weight);
    }

    /** {@code Fælles ord: beslutter, tør / turde}. */
    public String sentence(Locale language) {
        return CorrespondenceTexts.TEXTS.get(
                language, "ground." + ground.id() + (from.isEmpty() ? ".bare" : ".cited"), cited(language));
    }

    private String cited(Locale language) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            String one = shown(from.get(i), language);
            String other = shown(to.get(i), language);
            items.add(one.equalsIgnoreCase(other) ? one : one + " / " + other);
        }
        return String.join(", ", items);
    }

    private String shown(String item, Locale language) {
        boolean theme = ground == Ground.MAIN_THEME || ground == Ground.OTHER_THEME;
        return theme ? Theme.of(item).map(known -> known.name(language)).orElse(item) : item;
    }
}
