package dk.kaskade.ui.cli;

import dk.kaskade.draft.Draft;
import dk.kaskade.store.FrameworkFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code framework draft TEXT --out F.json}: a framework of a document's text, and what was left over. */
@Command(name = "draft")
final class FrameworkDraftCommand implements Callable<Integer> {
    private final Program program;

    @Parameters(index = "0", paramLabel = "TEXT", descriptionKey = "text")
    private Path text = Path.of("");

    @Option(names = "--out", paramLabel = "F.json", required = true)
    private Path out = Path.of("");

    @Option(names = "--id", paramLabel = "ID")
    private @Nullable String id;

    @Option(names = "--municipality", paramLabel = "NAME")
    private @Nullable String municipality;

    FrameworkDraftCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        DocumentSource.requireOther(program, text, out);
        Draft draft = DocumentSource.read(program, text, id, municipality);
        FrameworkFile.save(draft.framework(), out);
        new DraftReport(program).draft(draft);
        program.remark("draft.written", out.toString());
        return ExitCode.DONE;
    }
}
