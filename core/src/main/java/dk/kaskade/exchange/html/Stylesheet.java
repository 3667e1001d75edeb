package dk.kaskade.exchange.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A style that lies beside the pages, with the colours it names as {@code var(--text)}. */
final class Stylesheet {
    private final String rules;

    private Stylesheet(String rules) {
        this.rules = rules;
    }

    /** Reads {@code NAME.css} of the resources of this package. */
    static Stylesheet of(String name) {
        try (InputStream in = Stylesheet.class.getResourceAsStream(name + ".css")) {
            if (in == null) {
                throw new IllegalArgumentException("no style " + name);
            }
            return new Stylesheet(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For browsers: light on paper and by default, dark on a screen that asks for it. */
    String screen() {
        return ":root { color-scheme: light dark; " + colours(Colour::light)
                + " }\n@media screen and (prefers-color-scheme: dark) { :root { "
                + colours(Colour::dark) + " } }\n@media print { :root { color-scheme: light; } }\n" + rules;
    }

    /** For browsers, added to another style that brings the colours. */
    String screenRules() {
        return "\n" + rules;
    }

    /** For paper: light colours written out, for readers that know no variables. */
    String paper() {
        String all = rules;
        for (Colour colour : Colour.values()) {
            all = all.replace("var(--" + colour.id() + ")", colour.light());
        }
        return all;
    }

    private static String colours(Function<Colour, String> shade) {
        return Arrays.stream(Colour.values())
                .map(colour -> "--" + colour.id() + ": " + shade.apply(colour) + ";")
                .collect(Collectors.joining(" "));
    }
}
