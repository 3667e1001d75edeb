package dk.kaskade.ui.cli;

import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code open [FILE]}: the window. */
@Command(name = "open")
final class OpenCommand implements Callable<Integer> {
    private final Program program;
    private final Desktop desktop;
    private final Display display;

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", descriptionKey = "file")
    private @Nullable Path file;

    OpenCommand(Program program, Desktop desktop, Display display) {
        this.program = program;
        this.desktop = desktop;
        this.display = display;
    }

    @Override
    public Integer call() throws NoSuchFileException {
        if (file != null && !Files.exists(file)) {
            throw new NoSuchFileException(file.toString());
        }
        if (!display.available()) {
            program.remark("open.no-display", file == null ? "FILE" : file.toString());
            return ExitCode.NO_DISPLAY;
        }
        desktop.open(program.giveAwayHost(), file, program.askedLanguage());
        return ExitCode.WINDOW_OPEN;
    }
}
