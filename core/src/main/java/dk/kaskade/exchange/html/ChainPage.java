package dk.kaskade.exchange.html;

import dk.kaskade.exchange.Edition;
import dk.kaskade.exchange.Exporter;
import dk.kaskade.exchange.FileFormat;
import dk.kaskade.progress.Progress;
import dk.kaskade.report.RoleCard;
import dk.kaskade.report.RoleCards;
import dk.kaskade.text.Texts;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The whole chain as one page that needs nothing beside itself: the chain to fold and search, every position's role card,
 * the red threads and what was found. It is whole without its script, and asks for nothing from anywhere.
 */
public final class ChainPage implements Exporter {
    private static final Texts WORDS = Texts.beside(ChainPage.class, "chain-page");
    private static final double SHARE_OF_FRAME = 0.1;

    @Override
    public FileFormat format() {
        return new FileFormat(
                "html",
                Map.of("da", WORDS.get(Texts.DANISH, "file"), "en", WORDS.get(Texts.ENGLISH, "file")),
                List.of("html", "htm"));
    }

    @Override
    public void write(Edition edition, OutputStream out, Progress progress) throws IOException {
        progress.check();
        ChainSubject subject = new ChainSubject(edition);
        ChainTree tree = new ChainTree(subject);
        Document page = new ChainFrame(subject).page(tree);
        progress.done(SHARE_OF_FRAME);
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        List<String> halves = ChainFrame.aroundTheCards(page);
        writer.write(halves.get(0));
        cards(subject, tree, page, writer, progress);
        writer.write(halves.get(1));
        writer.write('\n');
        writer.flush();
        progress.done(1);
    }

    /** Card by card, so that no more than one of them is in memory. */
    private static void cards(ChainSubject subject, ChainTree tree, Document page, Writer writer, Progress progress)
            throws IOException {
        RoleCards cards = RoleCards.of(subject.cascade());
        PositionArticle article = new PositionArticle(subject);
        Element place = new Element("div");
        Document own = page.shallowClone();
        own.appendChild(place);
        int done = 0;
        for (int p : tree.order()) {
            progress.check();
            RoleCard card = cards.of(subject.chain().id(p)).orElseThrow();
            place.empty().appendChild(article.of(p, card));
            writer.write('\n');
            writer.write(place.html());
            done++;
            progress.done(SHARE_OF_FRAME + (1 - SHARE_OF_FRAME) * done / tree.order().length);
        }
    }
}
