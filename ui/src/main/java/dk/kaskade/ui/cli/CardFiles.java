package dk.kaskade.ui.cli;

import dk.kaskade.exchange.html.RoleCardPage;
import dk.kaskade.progress.Progress;
import dk.kaskade.report.RoleCard;
import dk.kaskade.store.JsonText;
import dk.kaskade.store.WholeFile;
import dk.kaskade.ui.paper.CardFolder;
import dk.kaskade.ui.paper.RoleCardBook;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes role cards: one, each into a file of its own, or all into one. */
final class CardFiles {
    private final Program program;
    private final RoleCardPage page;
    private final CardFormat format;
    private final RoleCardBook book;

    CardFiles(Program program, RoleCardPage page, CardFormat format) {
        this.program = program;
        this.page = page;
        this.format = format;
        book = new RoleCardBook(page);
    }

    /** A card as text, JSON or HTML. */
    String text(RoleCard card) {
        return switch (format) {
            case JSON -> JsonText.of(RoleCardJson.of(card));
            case HTML -> page.screen(card).stripTrailing();
            case TEXT -> plain(card);
            case PDF -> throw new IllegalStateException("a PDF is no text");
        };
    }

    private String plain(RoleCard card) {
        StringWriter text = new StringWriter();
        PrintWriter lines = new PrintWriter(text);
        new RoleCardText(program, new Page(lines)).print(card);
        lines.flush();
        return text.toString().stripTrailing();
    }

    void one(RoleCard card, Path file) throws IOException {
        WholeFile.write(file, out -> one(card, out));
    }

    private void one(RoleCard card, OutputStream out) throws IOException {
        if (format == CardFormat.PDF) {
            book.write(card, out);
        } else {
            out.write((text(card) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    /** All of them into one file, HTML or PDF. */
    void book(List<RoleCard> cards, Path file) throws IOException {
        if (format == CardFormat.PDF) {
            WholeFile.write(file, out -> book.write(page.bookTitle(), cards, out, Progress.UNWATCHED));
        } else {
            WholeFile.write(file, page.screen(page.bookTitle(), cards).stripTrailing());
        }
    }

    /** Each into a file of its own: what people read is named for people, the rest by the position's id. */
    void folder(List<RoleCard> cards, Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        CardFolder files = format.book()
                ? CardFolder.forPeople(format.ending(), this::one)
                : CardFolder.forPrograms(format.ending(), this::one);
        files.write(cards, folder, Progress.UNWATCHED);
    }
}
