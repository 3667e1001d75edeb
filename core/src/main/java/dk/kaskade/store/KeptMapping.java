package dk.kaskade.store;

import dk.kaskade.extras.Extras;
import dk.kaskade.framework.TitleRule;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What somebody has said about the files of one source, kept for the next of them.
 *
 * @param columns   the field of each column by its heading, empty where the column is not used
 * @param encoding  of a text, empty where it is found by itself
 * @param separator of a text, empty where it is found by itself
 * @param sheet     of a workbook by its name, empty where it is found by itself
 * @param decisions the answer to each doubt, by the doubt's id
 * @param titles    which titles have which roles, the first that matches counts; empty = as the framework says
 */
public record KeptMapping(
        Map<String, String> columns,
        String encoding,
        String separator,
        String sheet,
        Map<String, String> decisions,
        List<TitleRule> titles,
        Extras extras) {
    public static final KeptMapping EMPTY = new KeptMapping(Map.of(), "", "", "", Map.of(), List.of(), Extras.NONE);

    public KeptMapping {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        decisions = Collections.unmodifiableMap(new LinkedHashMap<>(decisions));
        titles = List.copyOf(titles);
    }
}
