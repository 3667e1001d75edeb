package dk.kaskade.ui.paper;

import dk.kaskade.progress.Progress;
import dk.kaskade.report.RoleCard;
import dk.kaskade.store.FileNames;
import dk.kaskade.store.WholeFile;
import dk.kaskade.store.WholeFolder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** Role cards as files in a folder, one each: all of them or none. */
public final class CardFolder {
    /** Writes one card. */
    @FunctionalInterface
    public interface Content {
        /** @param out is closed by the folder */
        void write(RoleCard card, OutputStream out) throws IOException;
    }

    private final Function<RoleCard, String> name;
    private final String ending;
    private final Content content;

    private CardFolder(Function<RoleCard, String> name, String ending, Content content) {
        this.name = name;
        this.ending = ending;
        this.content = content;
    }

    /**
     * For people: files are named by title and unit, as one looks for them.
     *
     * @param ending with its dot
     */
    public static CardFolder forPeople(String ending, Content content) {
        return new CardFolder(CardFolder::title, ending, content);
    }

    /**
     * For programs: files are named by the position's id, which stays when a title changes.
     *
     * @param ending with its dot
     */
    public static CardFolder forPrograms(String ending, Content content) {
        return new CardFolder(card -> card.position().id(), ending, content);
    }

    private static String title(RoleCard card) {
        String unit = card.position().unit();
        return unit == null ? card.position().title() : card.position().title() + "-" + unit;
    }

    /**
     * Writes the files.
     *
     * @throws java.util.concurrent.CancellationException where {@code progress} was cancelled; nothing is there then that was
     *                                                    not there before
     */
    public void write(List<RoleCard> cards, Path folder, Progress progress) throws IOException {
        FileNames names = new FileNames(ending);
        WholeFolder.write(folder, fresh -> {
            for (int i = 0; i < cards.size(); i++) {
                progress.check();
                RoleCard card = cards.get(i);
                WholeFile.write(fresh.resolve(names.of(name.apply(card))), out -> content.write(card, out));
                progress.done((i + 1.0) / cards.size());
            }
        });
    }
}
