package dk.kaskade.ui.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Where a command prints: results to {@code out}, everything else to {@code err}. A reader that has gone away (a closed
 * pipe) is no error.
 */
public record Terminal(PrintWriter out, PrintWriter err) {
    /** Text is wrapped to this many characters. */
    static final int WIDTH = 100;

    /**
     * The process's own streams: in the terminal's charset where that has the Danish letters, and in UTF-8 otherwise and
     * wherever the output goes into a file or a pipe, whatever the locale says.
     */
    public static Terminal system() {
        Charset charset = charset(System.console());
        return new Terminal(writer(FileDescriptor.out, charset), writer(FileDescriptor.err, charset));
    }

    private static Charset charset(@Nullable Console console) {
        boolean danish = console != null && console.charset().newEncoder().canEncode("æøåÆØÅ");
        return danish ? console.charset() : StandardCharsets.UTF_8;
    }

    private static PrintWriter writer(FileDescriptor descriptor, Charset charset) {
        return new PrintWriter(new FileOutputStream(descriptor), false, charset);
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
