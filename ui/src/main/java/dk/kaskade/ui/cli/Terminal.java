package dk.kaskade.ui.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a command prints: results to {@code out}, everything else to {@code err}. A reader that has gone away (a closed
 * pipe) is no error.
 *
 * @param watched {@code err} goes to a screen, so that what is meant for a moment only may be written to it
 */
public record Terminal(PrintWriter out, PrintWriter err, boolean watched) {
    /** Text is wrapped to this many characters. */
    static final int WIDTH = 100;

    /** Nobody looks on. */
    Terminal(PrintWriter out, PrintWriter err) {
        this(out, err, false);
    }

    /**
     * The process's own streams: in the terminal's charset where that has the Danish letters, and in UTF-8 otherwise and
     * wherever the output goes into a file or a pipe, whatever the locale says.
     */
    public static Terminal system() {
        Charset charset = charset(System.console());
        return new Terminal(writer(FileDescriptor.out, charset), writer(FileDescriptor.err, charset), screen());
    }

    /**
     * Where the system tells what standard error is, that; elsewhere whether the program talks to somebody at all, which
     * Java knows of the other two streams only.
     */
    private static boolean screen() {
        Path error = Path.of("/proc/self/fd/2");
        if (!Files.isSymbolicLink(error)) {
            return System.console() != null;
        }
        try {
            return Files.readSymbolicLink(error).toString().matches("/dev/(pts/|tty|console).*");
        } catch (IOException e) {
            return false;
        }
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
