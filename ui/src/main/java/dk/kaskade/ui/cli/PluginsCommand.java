package dk.kaskade.ui.cli;

import dk.kaskade.host.PluginReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code plugins}: what was found, from where, what failed and why. */
@Command(name = "plugins")
final class PluginsCommand implements Callable<Integer> {
    private static final int STATE = 10;

    private final Program program;

    PluginsCommand(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        List<PluginReport> plugins = program.host().registry().plugins();
        Page page = new Page(program.out());
        if (plugins.isEmpty()) {
            page.line(0, program.text("plugins.none"));
        }
        for (PluginReport plugin : plugins) {
            print(page, plugin);
        }
        page.line(0, program.text("plugins.looked-in"));
        for (Path folder : program.host().places().plugins()) {
            page.line(2, folder.toString());
        }
        return ExitCode.DONE;
    }

    private void print(Page page, PluginReport plugin) {
        String file = plugin.source().getFileName().toString();
        String who = plugin.id() == null ? file : plugin.id() + ", " + plugin.name() + " " + plugin.version();
        if (plugin.state() == PluginReport.State.LOADED) {
            page.line(0, Page.padded(program.text("plugins.loaded"), STATE), who);
        } else {
            String reason = Objects.requireNonNull(plugin.reason()).in(program.language());
            page.line(0, Page.padded(program.text("plugins.skipped"), STATE), who + ": " + reason);
        }
        page.line(STATE, plugin.source().toString());
    }
}
