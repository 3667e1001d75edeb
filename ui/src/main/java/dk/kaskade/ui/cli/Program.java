package dk.kaskade.ui.cli;

import dk.kaskade.exchange.Edition;
import dk.kaskade.exchange.Exporter;
import dk.kaskade.exchange.csv.CsvExporter;
import dk.kaskade.exchange.csv.CsvSheet;
import dk.kaskade.exchange.xlsx.XlsxExporter;
import dk.kaskade.host.Host;
import dk.kaskade.host.Opened;
import dk.kaskade.progress.Progress;
import dk.kaskade.report.sheets.Sheets;
import dk.kaskade.report.sheets.Topic;
import dk.kaskade.store.JsonText;
import dk.kaskade.store.WholeFile;
import dk.kaskade.text.Texts;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What every command works with: the host, the language, where to print. */
final class Program {
    private static final Texts TEXTS = Texts.beside(Program.class, "cli");

    private final Terminal terminal;
    private final Locale language;
    private final Optional<Locale> asked;
    private final Supplier<Host> starter;
    private @Nullable Host host;

    Program(Terminal terminal, Locale language, Optional<Locale> asked, Supplier<Host> starter) {
        this.terminal = terminal;
        this.language = language;
        this.asked = asked;
        this.starter = starter;
    }

    /** The host, started by the first command that asks: {@code --help} needs no plugins. */
    Host host() {
        if (host == null) {
            host = starter.get();
        }
        return host;
    }

    /** Hands the host to the window, which closes it. */
    Host giveAwayHost() {
        Host given = host();
        host = null;
        return given;
    }

    void close() throws IOException {
        if (host != null) {
            host.close();
        }
    }

    Locale language() {
        return language;
    }

    /** The language that {@code --lang} names; the window has one of its own otherwise. */
    Optional<Locale> askedLanguage() {
        return asked;
    }

    PrintWriter out() {
        return terminal.out();
    }

    Page page() {
        return new Page(terminal.out());
    }

    /** Opens an organisation file, and remarks on a framework that is not there. */
    Opened open(Path file) throws IOException {
        requireNoFolder(file);
        Opened opened = host().open(file);
        if (opened.frameworkMissing()) {
            frameworkMissing(String.valueOf(opened.organisation().framework()));
        }
        return opened;
    }

    void frameworkMissing(String framework) {
        remark("open.framework-missing", framework);
    }

    /** Counts for whoever looks on how many of some files have been read. */
    ReadingCount reading(int files) {
        return new ReadingCount(terminal, read -> text("reading", read, files), System::nanoTime);
    }

    /** Java's own message for a folder does not say which. */
    void requireNoFolder(Path file) {
        if (Files.isDirectory(file)) {
            throw badInput("fault.folder", file.toString());
        }
    }

    void json(@Nullable Object value) {
        terminal.out().println(JsonText.of(value));
    }

    /** A text to the screen, or into a file where one is named. */
    void result(String text, @Nullable Path file) throws IOException {
        if (file == null) {
            terminal.out().println(text);
        } else {
            WholeFile.write(file, text);
        }
    }

    /** The tables of a topic as CSV or XLSX; CSV goes to the screen where no file is named. */
    void table(Edition edition, Topic topic, Format format, @Nullable Path file) throws IOException {
        if (file == null) {
            terminal.out()
                    .print(CsvSheet.text(new Sheets(edition.sheets()).of(topic).get(0)));
            return;
        }
        Exporter exporter = format == Format.XLSX ? new XlsxExporter(topic) : new CsvExporter(topic);
        WholeFile.write(file, out -> exporter.write(edition, out, Progress.UNWATCHED));
    }

    /** A workbook is nothing for a screen. */
    void requireFile(Format format, @Nullable Path file) {
        if (format == Format.XLSX && file == null) {
            throw badInput("fault.needs-out");
        }
    }

    String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(text("date-pattern"), language).format(day);
    }

    String text(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }

    boolean has(String key) {
        return TEXTS.has(key);
    }

    /** One line that is no result. */
    void remark(String key, Object... arguments) {
        terminal.err().println("kaskade: " + text(key, arguments));
    }

    /** What cannot be used, in one line, where the command looks on. */
    void fault(Exception fault) {
        terminal.err().println("kaskade: " + Faults.inRun(this, fault));
    }

    BadInput badInput(String key, Object... arguments) {
        return new BadInput(text(key, arguments));
    }

    static Texts texts() {
        return TEXTS;
    }
}
