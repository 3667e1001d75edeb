package dk.kaskade.ui.cli;

import dk.kaskade.chain.Chain;
import dk.kaskade.exchange.Edition;
import dk.kaskade.host.Disclosure;
import dk.kaskade.host.Editions;
import dk.kaskade.host.Opened;
import dk.kaskade.ui.paint.ChartModel;
import dk.kaskade.ui.paint.Lens;
import dk.kaskade.ui.paint.LensChoice;
import dk.kaskade.ui.paint.LensSubjects;
import dk.kaskade.ui.paper.ChartBook;
import dk.kaskade.ui.paper.Heading;
import dk.kaskade.ui.paper.Logo;
import dk.kaskade.ui.paper.LogoException;
import dk.kaskade.ui.paper.Orientation;
import dk.kaskade.ui.paper.PageSetup;
import dk.kaskade.ui.paper.PageSize;
import dk.kaskade.ui.paper.Split;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chart FILE --out F}: the chain as a picture, as vectors, or on pages of paper. */
@Command(name = "chart")
final class ChartCommand implements Callable<Integer> {
    private final Program program;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--out", paramLabel = "F.png|svg|pdf", required = true)
    private Path out = Path.of("");

    @Option(names = "--lens", paramLabel = "NAME[:ID]")
    private String lens = Lens.ROLE.id();

    @Option(names = "--page", paramLabel = "A4|A3|A2|A1|A0")
    private @Nullable PageSize page;

    @Option(names = "--orientation", paramLabel = "landscape|portrait")
    private @Nullable Orientation orientation;

    @Option(names = "--split", paramLabel = "none|branch|tiles")
    private Split split = Split.NONE;

    @Option(names = "--logo", paramLabel = "FILE")
    private @Nullable Path logo;

    @Option(names = "--from", paramLabel = "POSITION")
    private @Nullable String from;

    @Option(names = "--no-names")
    private boolean noNames;

    ChartCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        // painting needs no display, and a display that is named but dead would stop it
        System.setProperty("java.awt.headless", "true");
        LensChoice chosen =
                LensChoice.parse(lens).orElseThrow(() -> program.badInput("chart.no-such-lens", lens, lenses()));
        if (!Drawing.canWrite(out)) {
            throw program.badInput("chart.ending", out.toString());
        }
        Opened opened = program.open(file);
        LensSubjects subjects = new LensSubjects(opened.framework(), program.language());
        if (!subjects.has(chosen)) {
            throw program.badInput(
                    "chart.no-such-subject", chosen.of(), chosen.lens().id(), ids(subjects, chosen));
        }
        Optional<PageSetup> paper = paper();
        int head = from == null ? Chain.NOBODY : head(opened, from);
        Edition edition = new Editions(program.host(), program.language(), Disclosure.of(noNames, false)).of(opened);
        ChartModel model = ChartBook.model(edition, chosen);
        Heading heading = Heading.of(edition);
        if (head != Chain.NOBODY) {
            heading = Heading.ofBranch(edition, model, head);
            model = ChartBook.branch(model, head);
        }
        new Drawing(program, model, heading, paper).write(out);
        return ExitCode.DONE;
    }

    /** What is asked for in any way: then it is for paper. */
    private Optional<PageSetup> paper() throws IOException {
        if (page == null && orientation == null && split == Split.NONE && logo == null) {
            return Optional.empty();
        }
        PageSetup setup = PageSetup.of(page == null ? PageSize.A3 : page).with(split);
        if (orientation != null) {
            setup = setup.with(orientation);
        }
        return Optional.of(logo == null ? setup : setup.withLogo(read(logo)));
    }

    private Logo read(Path file) throws IOException {
        program.requireNoFolder(file);
        try {
            return Logo.read(file, program.language());
        } catch (LogoException e) {
            throw program.badInput("as-said", String.valueOf(e.getMessage()));
        }
    }

    /** By its id in the file, also where the edition has another one. */
    private int head(Opened opened, String id) {
        int head = Chain.of(opened.organisation(), opened.framework()).indexOf(id);
        if (head == Chain.NOBODY) {
            throw program.badInput("fault.no-such-position", id, file.toString());
        }
        return head;
    }

    private static String ids(LensSubjects subjects, LensChoice choice) {
        List<LensSubjects.Subject> known = subjects.of(choice.lens());
        return known.isEmpty()
                ? "–"
                : known.stream().map(LensSubjects.Subject::id).collect(Collectors.joining(", "));
    }

    private static String lenses() {
        return Arrays.stream(Lens.values()).map(Lens::id).collect(Collectors.joining(", "));
    }
}
