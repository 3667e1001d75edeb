package dk.kaskade.ui.main;

import dk.kaskade.exchange.FileFormat;
import dk.kaskade.exchange.Importer;
import dk.kaskade.store.WholeFile;
import dk.kaskade.ui.intake.IntakeDialog;
import dk.kaskade.ui.shell.FileDialogs;
import dk.kaskade.ui.task.Task;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Takes files of every kind: Kaskade's own are opened, all others are imported. */
final class Importing {
    private static final int HEAD = 8192;

    private final Bench bench;
    private final Opening opening;
    private final FileChoice choice;
    private final IntakeDialog dialog;

    Importing(Bench bench, Opening opening, FileChoice choice) {
        this.bench = bench;
        this.opening = opening;
        this.choice = choice;
        dialog = new IntakeDialog(new IntakeDialog.Parts(
                bench.session(),
                bench.wording(),
                bench::frame,
                this::importers,
                () -> bench.frameworks().all(),
                bench.settingsFile().folder().resolve("mappings"),
                FileChoice::fileName,
                bench::reason,
                organisation -> bench.session().open(organisation, null, false),
                this::saveReport));
    }

    private List<Importer> importers() {
        return bench.host().registry().importers();
    }

    /** Asks which file, and imports it. */
    void choose() {
        List<FileDialogs.Kind> kinds =
                importers().stream().map(Importer::format).map(this::kind).toList();
        choice.toImport(kinds).ifPresent(this::take);
    }

    private FileDialogs.Kind kind(FileFormat format) {
        return new FileDialogs.Kind(format.name(bench.wording().language()), format.extensions());
    }

    /** Opens a file of Kaskade's own and imports any other; what it is, is told by its first bytes. */
    void take(Path file) {
        bench.files()
                .run(new Task<>(
                        bench.text("desk.opening", file.getFileName()),
                        progress -> isOwn(file),
                        own -> {
                            if (own) {
                                opening.open(file);
                            } else {
                                dialog.show(file);
                            }
                        },
                        failure -> bench.error(bench.text("desk.cannot-open", file.getFileName()), failure)));
    }

    /** One that is gone is left to the opening, which knows what to say. */
    private boolean isOwn(Path file) throws IOException {
        if (!Files.exists(file)) {
            return true;
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        String name = String.valueOf(file.getFileName());
        return isOwn(head, name)
                || name.toLowerCase(Locale.ROOT).endsWith(".json")
                        && importers().stream().noneMatch(importer -> importer.recognises(head, name));
    }

    /** Whether a file says that it is an organisation of Kaskade's. */
    static boolean isOwn(byte[] head, String name) {
        String start = new String(head, StandardCharsets.UTF_8);
        return name.toLowerCase(Locale.ROOT).endsWith(".json")
                && start.matches("(?s).*\"format\"\\s*:\\s*\"kaskade[^\"]*/\\d+\".*");
    }

    private void saveReport(IntakeDialog.Report report) {
        String name =
                bench.text("import.report.name", String.valueOf(report.of().getFileName()));
        choice.toWriteText(report.over(), name)
                .ifPresent(file -> bench.files()
                        .run(new Task<>(
                                bench.text("desk.saving", file.getFileName()),
                                progress -> {
                                    WholeFile.write(file, report.text());
                                    return file;
                                },
                                written -> report.said().accept(bench.text("desk.saved", written)),
                                failure -> report.said()
                                        .accept(bench.text("import.report.not-saved", bench.reason(failure))))));
    }
}
