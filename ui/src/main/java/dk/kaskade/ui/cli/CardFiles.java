package dk.kaskade.ui.cli;

import dk.kaskade.exchange.html.RoleCardPage;
import dk.kaskade.progress.Progress;
import dk.kaskade.report.RoleCard;
import dk.kaskade.store.FileNames;
import dk.kaskade.store.JsonText;
import dk.kaskade.store.WholeFile;
import dk.kaskade.store.WholeFolder;
import dk.kaskade.ui.paper.RoleCardBook;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes role cards: one, each into a file of its own, or all into one. */
final class CardFiles {
    private final Program program;
    private final RoleCardPage page;
    private final CardFormat format;

    CardFiles(Program program, RoleCardPage page, CardFormat format) {
        this.program = program;
        this.page = page;
        this.format = format;
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
        if (format == CardFormat.PDF) {
            WholeFile.write(file, out -> new RoleCardBook(page).write(card, out));
        } else {
            WholeFile.write(file, text(card));
        }
    }

    /** All of them into one file, HTML or PDF. */
    void book(List<RoleCard> cards, Path file) throws IOException {
        if (format == CardFormat.PDF) {
            WholeFile.write(
                    file, out -> new RoleCardBook(page).write(page.bookTitle(), cards, out, Progress.UNWATCHED));
        } else {
            WholeFile.write(file, page.screen(page.bookTitle(), cards).stripTrailing());
        }
    }

    /** Each into a file of its own, named by the position's id. */
    void folder(List<RoleCard> cards, Path folder) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        FileNames names = new FileNames(format.ending());
        WholeFolder.write(folder, fresh -> {
            for (RoleCard card : cards) {
                one(card, fresh.resolve(names.of(card.position().id())));
            }
        });
    }
}
