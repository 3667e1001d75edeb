package dk.kaskade.exchange;

import dk.kaskade.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Something that a person should know about a row: that it could not be used, or what was made of it, and why. */
public final class Remark {
    private final int line;
    private final int drops;
    private final Texts texts;
    private final String key;
    private final List<Object> arguments;

    private Remark(int line, int drops, Texts texts, String key, Object... arguments) {
        this.line = line;
        this.drops = drops;
        this.texts = texts;
        this.key = key;
        this.arguments = List.copyOf(Arrays.asList(arguments));
    }

    /**
     * Tells something of a row that is used all the same.
     *
     * @param line  where in the file, from 1; 0 = of the file as a whole
     * @param texts where the sentence stands; a plugin brings its own
     */
    public static Remark about(int line, Texts texts, String key, Object... arguments) {
        return new Remark(line, 0, texts, key, arguments);
    }

    /** Tells why a row made no position. */
    public static Remark dropped(int line, Texts texts, String key, Object... arguments) {
        return new Remark(line, 1, texts, key, arguments);
    }

    /**
     * Tells in one sentence why many rows made no position: employees in a directory, say, who lead nobody.
     *
     * @param rows how many
     * @param line where the first of them is
     */
    public static Remark droppedTogether(int rows, int line, Texts texts, String key, Object... arguments) {
        return new Remark(line, rows, texts, key, arguments);
    }

    public int line() {
        return line;
    }

    /** How many rows made no position, for this reason. */
    public int drops() {
        return drops;
    }

    /** Whether a row made no position. */
    public boolean dropsRow() {
        return drops > 0;
    }

    /** Which sentence it is, so that a test need not read it. */
    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public String sentence(Locale language) {
        return texts.get(language, key, arguments.toArray());
    }

    @Override
    public String toString() {
        return line + ": " + key + " " + arguments;
    }
}
