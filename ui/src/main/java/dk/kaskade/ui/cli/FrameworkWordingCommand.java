package dk.kaskade.ui.cli;

import dk.kaskade.draft.Draft;
import dk.kaskade.draft.OfficialWording;
import dk.kaskade.framework.Framework;
import dk.kaskade.store.FrameworkFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code framework wording ID TEXT}: a copy of a framework with the words of the municipality's own document. */
@Command(name = "wording")
final class FrameworkWordingCommand implements Callable<Integer> {
    private final Program program;

    @Parameters(index = "0", paramLabel = "ID|FILE", descriptionKey = "framework")
    private String framework = "";

    @Parameters(index = "1", paramLabel = "TEXT", descriptionKey = "text")
    private Path text = Path.of("");

    @Option(names = "--out", paramLabel = "F.json")
    private @Nullable Path out;

    FrameworkWordingCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        Framework known = Frameworks.find(program, framework);
        Path target = target(known);
        DocumentSource.requireOther(program, text, target);
        Draft draft = DocumentSource.read(program, text, null, null);
        OfficialWording wording = OfficialWording.attach(known, draft.framework());
        FrameworkFile.save(wording.framework(), target);
        new DraftReport(program).wording(known, wording);
        program.remark("draft.written", target.toString());
        return ExitCode.DONE;
    }

    /** Nobody has named the file, so none that is there is replaced. */
    private Path target(Framework known) {
        if (out != null) {
            return out;
        }
        Path target = Path.of(known.id().replaceAll("[^\\p{L}\\p{N}._-]", "-") + "-wording.json");
        if (Files.exists(target)) {
            throw program.badInput("wording.exists", target.toString());
        }
        return target;
    }
}
