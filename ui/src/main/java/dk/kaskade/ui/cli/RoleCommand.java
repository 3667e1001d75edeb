package dk.kaskade.ui.cli;

import dk.kaskade.cascade.Carried;
import dk.kaskade.cascade.Cascade;
import dk.kaskade.chain.Chain;
import dk.kaskade.host.Host;
import dk.kaskade.host.Opened;
import dk.kaskade.report.RoleCard;
import dk.kaskade.report.RoleCards;
import dk.kaskade.store.FileNames;
import dk.kaskade.store.JsonText;
import dk.kaskade.store.WholeFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code role FILE POSITION}: a role card; with {@code --all}, one file for each position in a folder. */
@Command(name = "role")
final class RoleCommand implements Callable<Integer> {
    private final Program program;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "POSITION", descriptionKey = "position")
    private @Nullable String position;

    @Option(names = "--format", paramLabel = "text|json")
    private TextOrJson format = TextOrJson.TEXT;

    @Option(names = "--out", paramLabel = "F")
    private @Nullable Path out;

    @Option(names = "--all")
    private boolean all;

    @Option(names = "--no-names")
    private boolean noNames;

    RoleCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        if (all == (position != null)) {
            throw program.badInput("role.position-or-all");
        }
        RoleCards cards = cards(program.open(file));
        if (all) {
            writeAll(cards.all());
        } else {
            String id = String.valueOf(position);
            one(cards.of(id).orElseThrow(() -> program.badInput("fault.no-such-position", id, file.toString())));
        }
        return ExitCode.DONE;
    }

    private RoleCards cards(Opened opened) {
        Chain chain = Chain.of(opened.organisation(), opened.framework());
        Cascade cascade = Cascade.of(Carried.of(chain, Host.day(opened.organisation(), null)));
        return noNames ? RoleCards.withoutNames(cascade) : RoleCards.of(cascade);
    }

    private void one(RoleCard card) throws IOException {
        if (out == null) {
            program.out().println(text(card));
        } else {
            WholeFile.write(out, text(card));
        }
    }

    private void writeAll(List<RoleCard> cards) throws IOException {
        if (out == null) {
            throw program.badInput("role.all-needs-folder");
        }
        Files.createDirectories(out);
        FileNames names = new FileNames(format == TextOrJson.JSON ? ".json" : ".txt");
        for (RoleCard card : cards) {
            WholeFile.write(out.resolve(names.of(card.position().id())), text(card));
        }
        program.remark("role.written", cards.size(), out.toString());
    }

    private String text(RoleCard card) {
        if (format == TextOrJson.JSON) {
            return JsonText.of(RoleCardJson.of(card));
        }
        StringWriter text = new StringWriter();
        PrintWriter lines = new PrintWriter(text);
        new RoleCardText(program, new Page(lines)).print(card);
        lines.flush();
        return text.toString().stripTrailing();
    }
}
