package dk.kaskade.ui.handout;

import dk.kaskade.exchange.Edition;
import dk.kaskade.exchange.html.RoleCardPage;
import dk.kaskade.progress.Progress;
import dk.kaskade.report.RoleCard;
import dk.kaskade.report.RoleCards;
import dk.kaskade.store.WholeFile;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.paper.CardFolder;
import dk.kaskade.ui.paper.PdfPages;
import dk.kaskade.ui.paper.RoleCardBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Role cards: of one leader, of one with the own leaders, or of everybody. */
final class CardOutput {
    /** As many are shown before they are written; a thousand would take their time. */
    private static final int SHOWN = 3;

    private final Wording wording;
    private final int position;

    /** @param position which one was selected, as a place in the organisation; negative = none */
    CardOutput(Wording wording, int position) {
        this.wording = wording;
        this.position = position;
    }

    Preview preview(Handout handout, Edition edition, Progress progress) throws IOException {
        List<RoleCard> cards = cards(handout, edition);
        List<RoleCard> shown = cards.subList(0, Math.min(SHOWN, cards.size()));
        String note = shown.size() == cards.size()
                ? Words.text(wording, "handout.cards", cards.size())
                : Words.text(wording, "handout.first-cards", shown.size(), cards.size());
        return new Preview.Pages(pages(edition, shown, progress), note, false);
    }

    /** All of them, to be printed. */
    PdfPages pages(Handout handout, Edition edition, Progress progress) throws IOException {
        return pages(edition, cards(handout, edition), progress);
    }

    private static PdfPages pages(Edition edition, List<RoleCard> cards, Progress progress) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        RoleCardPage page = page(edition);
        new RoleCardBook(page).write(title(page, cards), cards, pdf, progress);
        return new PdfPages(pdf.toByteArray());
    }

    int write(Handout handout, Edition edition, Path target, Progress progress) throws IOException {
        List<RoleCard> cards = cards(handout, edition);
        RoleCardPage page = page(edition);
        RoleCardBook book = new RoleCardBook(page);
        if (handout.manyFiles()) {
            CardFolder.forPeople(
                            "." + handout.form().extension(),
                            (card, out) -> write(handout, page, book, List.of(card), out, Progress.UNWATCHED))
                    .write(cards, target, progress);
            return cards.size();
        }
        WholeFile.write(target, out -> write(handout, page, book, cards, out, progress));
        return 1;
    }

    private static void write(
            Handout handout,
            RoleCardPage page,
            RoleCardBook book,
            List<RoleCard> cards,
            OutputStream out,
            Progress progress)
            throws IOException {
        if (handout.form().equals(Form.HTML)) {
            String html = cards.size() == 1 ? page.screen(cards.get(0)) : page.screen(page.bookTitle(), cards);
            out.write(html.getBytes(StandardCharsets.UTF_8));
        } else {
            book.write(title(page, cards), cards, out, progress);
        }
    }

    private static String title(RoleCardPage page, List<RoleCard> cards) {
        return cards.size() == 1 ? page.title(cards.get(0)) : page.bookTitle();
    }

    private static RoleCardPage page(Edition edition) {
        return new RoleCardPage(edition.organisation().name(), edition.context().framework(), edition.language());
    }

    private List<RoleCard> cards(Handout handout, Edition edition) {
        RoleCards all = edition.nameless()
                ? RoleCards.withoutHolders(edition.context().cascade())
                : RoleCards.of(edition.context().cascade());
        if (handout.whose() == Handout.Whose.EVERYBODY || position < 0) {
            return all.all();
        }
        List<RoleCard> cards = new ArrayList<>();
        RoleCard own =
                all.of(edition.organisation().positions().get(position).id()).orElseThrow();
        cards.add(own);
        if (handout.whose() == Handout.Whose.TEAM) {
            own.reports().forEach(report -> all.of(report.id()).ifPresent(cards::add));
        }
        return cards;
    }
}
