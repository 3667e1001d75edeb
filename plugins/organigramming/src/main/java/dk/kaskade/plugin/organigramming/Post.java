package dk.kaskade.plugin.organigramming;

import java.util.Map;

/**
 * A position of the chart.
 *
 * @param texts {@code title}, {@code status}, {@code uri}, and of the person {@code grade} (Dr.), {@code first}, {@code last},
 *              {@code email}, {@code person} (its address in the web)
 */
record Post(int line, Map<String, String> texts) {
    Post {
        texts = Map.copyOf(texts);
    }

    String text(String key) {
        return texts.getOrDefault(key, "").strip();
    }

    String name() {
        return (text("grade") + " " + text("first") + " " + text("last"))
                .strip()
                .replaceAll(" +", " ");
    }
}
