package dk.kaskade.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The built jar, run as a user runs it: another process, another folder, no display unless told otherwise. */
final class Kaskade {
    private static final long PATIENCE = 120;

    private final Path folder;
    private final Map<String, String> environment;

    Kaskade(Path folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
    }

    /** What came of a run. */
    record Answer(int code, String out, String err) {
        String done() {
            assertThat(err).as("standard error").isEmpty();
            assertThat(code).as("exit").isZero();
            return out;
        }
    }

    static Path sample(String name) {
        return Path.of(name + ".json").toAbsolutePath();
    }

    Answer run(String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile("kaskade", ".out");
        Path err = Files.createTempFile("kaskade", ".err");
        try {
            Process process = start(out, err, arguments);
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("still running: " + String.join(" ", arguments));
            }
            return new Answer(process.exitValue(), text(out), text(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    private Process start(Path out, Path err, String... arguments) throws IOException {
        Path jar = Path.of(System.getProperty("kaskade.jar"));
        assertThat(jar).exists();
        List<String> call = new ArrayList<>();
        call.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        call.add("-jar");
        call.add(jar.toString());
        call.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(call).directory(folder.toFile());
        builder.environment().remove("DISPLAY");
        builder.environment().remove("KASKADE_DEBUG");
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.environment().put("XDG_DATA_HOME", folder.toString());
        builder.environment().putAll(environment);
        return builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
