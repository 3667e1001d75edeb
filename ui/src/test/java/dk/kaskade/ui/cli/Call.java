package dk.kaskade.ui.cli;

import dk.kaskade.host.Host;
import dk.kaskade.host.Places;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** A call of the program inside the test: one framework file as plugin, one organisation, streams caught. */
final class Call {
    /** What came of a call. */
    record Answer(int code, String out, String err, List<Path> opened, List<Locale> spoken) {}

    private final Places places;
    private Locale locale = Locale.forLanguageTag("da-DK");
    private boolean display;

    Call() {
        this(resource("plugins"));
    }

    Call(Path plugins) {
        places = new Places(List.of(plugins), plugins.resolve("no-samples"));
    }

    Call withDisplay() {
        display = true;
        return this;
    }

    Call in(String language) {
        locale = Locale.forLanguageTag(language);
        return this;
    }

    static String organisation() {
        return resource("organisation.json").toString();
    }

    static Path resource(String name) {
        try {
            URL url = Objects.requireNonNull(Call.class.getResource(name), name);
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    Answer of(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<Path> opened = new ArrayList<>();
        List<Locale> spoken = new ArrayList<>();
        Desktop desktop = (host, file, language) -> {
            opened.add(file == null ? Path.of("") : file);
            language.ifPresent(spoken::add);
        };
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err));
        int code = new Cli(terminal, () -> Host.start(places), desktop, () -> display).run(locale, arguments);
        return new Answer(code, out.toString(), err.toString(), opened, spoken);
    }
}
