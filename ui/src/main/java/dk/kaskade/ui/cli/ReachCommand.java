package dk.kaskade.ui.cli;

import dk.kaskade.cascade.Carried;
import dk.kaskade.cascade.Cascade;
import dk.kaskade.cascade.Reach;
import dk.kaskade.chain.Chain;
import dk.kaskade.host.Disclosure;
import dk.kaskade.host.Editions;
import dk.kaskade.host.Host;
import dk.kaskade.host.Opened;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code reach FILE}: how far each expectation and thread reaches down the chain. */
@Command(name = "reach")
final class ReachCommand implements Callable<Integer> {
    private final Program program;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "file")
    private Path file = Path.of("");

    @Option(names = "--position", paramLabel = "ID")
    private @Nullable String position;

    @Option(names = "--format", paramLabel = "text|json")
    private TextOrJson format = TextOrJson.TEXT;

    @Option(names = "--no-names")
    private boolean noNames;

    ReachCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        Opened opened = program.open(file);
        Editions editions = new Editions(program.host(), program.language(), Disclosure.of(noNames, false));
        int[] from = from(Chain.of(opened.organisation(), opened.framework()));
        // without names a position may have another id, but it keeps its place
        Chain chain = Chain.of(editions.organisation(opened.organisation()), opened.framework());
        Cascade cascade = Cascade.of(Carried.of(chain, Host.day(opened.organisation(), null)));
        List<Reach> all = Arrays.stream(from).mapToObj(cascade::reach).toList();
        if (format == TextOrJson.JSON) {
            program.json(all.stream().map(ReachJson::of).toList());
        } else {
            new ReachText(program, chain).print(all);
        }
        return ExitCode.DONE;
    }

    private int[] from(Chain chain) {
        if (position == null) {
            return chain.tops();
        }
        int p = chain.indexOf(position);
        if (p == Chain.NOBODY) {
            throw program.badInput("fault.no-such-position", position, file.toString());
        }
        return new int[] {p};
    }
}
