package dk.kaskade.ui.cli;

import java.time.Duration;
import java.util.function.IntFunction;
import java.util.function.LongSupplier;

/**
 * Counts on standard error what has been read, on one line that is written over and taken away in the end. Only where it
 * takes long and standard error is a terminal: a file or a pipe gets nothing of it.
 */
final class ReadingCount {
    private static final long PATIENCE = Duration.ofSeconds(2).toNanos();

    private final Terminal terminal;
    private final IntFunction<String> sentence;
    private final LongSupplier nanos;
    private final long begun;
    private String shown = "";

    /**
     * @param sentence for how many have been read
     * @param nanos    the time, from any point on
     */
    ReadingCount(Terminal terminal, IntFunction<String> sentence, LongSupplier nanos) {
        this.terminal = terminal;
        this.sentence = sentence;
        this.nanos = nanos;
        begun = nanos.getAsLong();
    }

    void tell(int read) {
        if (terminal.watched() && nanos.getAsLong() - begun >= PATIENCE) {
            show(sentence.apply(read));
        }
    }

    void end() {
        if (!shown.isEmpty()) {
            show("");
        }
    }

    private void show(String line) {
        if (!line.equals(shown)) {
            String left = " ".repeat(Math.max(0, shown.length() - line.length()));
            terminal.err().print("\r" + line + left + (line.isEmpty() ? "\r" : ""));
            terminal.err().flush();
            shown = line;
        }
    }
}
