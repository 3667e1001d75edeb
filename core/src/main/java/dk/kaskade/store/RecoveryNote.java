package dk.kaskade.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * What lies beside a copy of unsaved work, as a file of lines in UTF-8: whose it is.
 *
 * @param process the id of the program that wrote it
 */
record RecoveryNote(
        String name, @Nullable Path original, @Nullable FileState state, Instant written, long process) {

    /** In seconds: systems tell when a process began only roughly. */
    private static final long CLOCKS_DIFFER_BY = 2;

    /** @throws IOException where the note cannot be read or understood */
    static RecoveryNote read(Path file) throws IOException {
        Properties lines = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            lines.load(in);
            String original = lines.getProperty("original");
            return new RecoveryNote(
                    line(lines, "name"),
                    original == null ? null : Path.of(original),
                    state(lines),
                    Instant.parse(line(lines, "written")),
                    Long.parseLong(line(lines, "process")));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new IOException(file + " is no note", e);
        }
    }

    private static @Nullable FileState state(Properties lines) {
        if (lines.getProperty("original.hash") == null) {
            return null;
        }
        return new FileState(
                Long.parseLong(line(lines, "original.size")),
                FileTime.from(Instant.parse(line(lines, "original.modified"))),
                line(lines, "original.hash"));
    }

    private static String line(Properties lines, String key) {
        String value = lines.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("no " + key);
        }
        return value;
    }

    void save(Path file) throws IOException {
        byte[] text = text();
        SafeFile.save(file, new SafeFile.Content() {
            @Override
            public void writeTo(OutputStream out) throws IOException {
                out.write(text);
            }

            @Override
            public boolean isIn(InputStream in) throws IOException {
                return Arrays.equals(in.readAllBytes(), text);
            }
        });
    }

    private byte[] text() throws IOException {
        Properties lines = new Properties();
        lines.setProperty("name", name);
        lines.setProperty("written", written.toString());
        lines.setProperty("process", Long.toString(process));
        if (original != null) {
            lines.setProperty("original", original.toString());
        }
        if (state != null) {
            lines.setProperty("original.size", Long.toString(state.size()));
            lines.setProperty("original.modified", state.modified().toInstant().toString());
            lines.setProperty("original.hash", state.hash());
        }
        StringWriter out = new StringWriter();
        lines.store(out, null);
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Whether the program that wrote it still runs. A process of that id that began after the note was written is another
     * one: ids are used again.
     */
    boolean isOfLivingProcess() {
        return ProcessHandle.of(process)
                .filter(ProcessHandle::isAlive)
                .map(found -> found.info()
                        .startInstant()
                        .map(began -> !began.isAfter(written.plusSeconds(CLOCKS_DIFFER_BY)))
                        .orElse(true))
                .orElse(false);
    }
}
