package dk.kaskade.store;

import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;

/**
 * One of the kinds of file: how it is called, read and written. Reading is all or nothing.
 *
 * @param kind    what {@code format} says before the slash
 * @param version what it says behind
 */
record Format<T>(Kind kind, int version, JsonIn.Element<T> reader, JsonOut.Element<T> writer) {
    enum Kind {
        ORGANISATION("kaskade", "format.organisation-not-framework"),
        FRAMEWORK("kaskade-framework", "format.framework-not-organisation"),
        BRANCH("kaskade-branch", "format.branch-only"),
        MAPPING("kaskade-mapping", "format.mapping-only"),
        CORRESPONDENCE("kaskade-correspondence", "format.correspondence-only");

        final String id;
        private final String wrongKey;

        Kind(String id, String wrongKey) {
            this.id = id;
            this.wrongKey = wrongKey;
        }
    }

    /** Reads the member {@code format} and refuses what is not of this kind and version. */
    static String check(JsonIn in, Kind kind, int version) throws IOException {
        String found = in.text();
        String number = found.substring(found.indexOf('/') + 1);
        for (Kind other : Kind.values()) {
            if (other != kind && found.startsWith(other.id + "/")) {
                throw in.failureBehind(other.wrongKey);
            }
        }
        if (found.startsWith(kind.id + "/") && number.matches("[1-9]\\d{0,6}") && Integer.parseInt(number) > version) {
            throw in.failureBehind("format.newer", found, kind.id + "/" + version);
        }
        if (!found.equals(kind.id + "/" + version)) {
            throw in.failureBehind("format.unknown-format", found, kind.id + "/" + version);
        }
        return found;
    }

    T read(InputStream bytes, String name) throws IOException {
        return read(new StrictUtf8Reader(bytes), name);
    }

    T read(Reader text, String name) throws IOException {
        JsonIn in = new JsonIn(text, name);
        boolean started = false;
        boolean done = false;
        try {
            in.peek();
            started = true;
            T value = reader.read(in);
            done = true;
            if (in.peek() != JsonToken.END_DOCUMENT) {
                throw in.failure("format.trailing");
            }
            return value;
        } catch (UnreadableTextException e) {
            throw new DocumentFormatException(name, e.line, e.column, in.path(), e.key);
        } catch (EOFException e) {
            throw in.failure(started ? "format.truncated" : "format.empty");
        } catch (MalformedJsonException e) {
            throw in.failure(done ? "format.trailing" : keyOf(e));
        }
    }

    private static String keyOf(MalformedJsonException e) {
        String message = String.valueOf(e.getMessage());
        if (message.startsWith("Unterminated string") || message.startsWith("Unterminated escape")) {
            return "format.truncated";
        }
        return message.startsWith("Unpaired surrogate") ? "format.half-character" : "format.not-json";
    }

    /** Writes in UTF-8 and flushes; closing is the caller's. */
    void write(T value, OutputStream target) throws IOException {
        BufferedWriter text = new BufferedWriter(new OutputStreamWriter(target, StandardCharsets.UTF_8), 1 << 16);
        write(value, text);
        text.flush();
    }

    private void write(T value, Writer target) throws IOException {
        JsonOut out = new JsonOut(new TextWriter(target));
        writer.write(out, value);
        out.flush();
        target.write('\n');
    }

    String toJson(T value) {
        StringWriter text = new StringWriter();
        try {
            write(value, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    Opened<T> open(Path file) throws IOException {
        FileTime modified = Files.getLastModifiedTime(file);
        try (DigestInputStream in = FileState.digesting(Files.newInputStream(file))) {
            CountingStream counted = new CountingStream(in);
            T value = read(new BufferedInputStream(counted, 1 << 16), nameOf(file));
            return new Opened<>(value, new FileState(counted.count, modified, FileState.hex(in.getMessageDigest())));
        }
    }

    FileState save(T value, Path file) throws SaveException {
        return SafeFile.save(file, new SafeFile.Content() {
            @Override
            public void writeTo(OutputStream out) throws IOException {
                write(value, out);
            }

            /** Equal, or the same text: what no file can hold, half a character for instance, is replaced. */
            @Override
            public boolean isIn(InputStream in) throws IOException {
                T back = read(in, nameOf(file));
                return back.equals(value) || toJson(back).equals(toJson(value));
            }
        });
    }

    static String nameOf(Path file) {
        Path name = file.getFileName();
        return (name == null ? file : name).toString();
    }
}
