package dk.kaskade.ui.handout;

import dk.kaskade.progress.Progress;
import dk.kaskade.ui.paper.PdfPages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Makes what is chosen: first to be looked at, then as a file. Never on the event thread. */
interface Maker {
    /** The forms of a content, the usual one first. */
    List<Form> forms(Content content);

    /**
     * What it will look like.
     *
     * @throws java.util.concurrent.CancellationException where something else was chosen meanwhile
     */
    Preview preview(Handout handout, Progress progress) throws IOException;

    /**
     * All pages of a content that has pages, to be printed: a preview may show the first of them only.
     *
     * @throws java.util.concurrent.CancellationException where {@code progress} was cancelled
     */
    PdfPages pages(Handout handout, Progress progress) throws IOException;

    /**
     * Writes it, whole or not at all.
     *
     * @param target the file, or the folder where it becomes many
     * @return how many files were written
     */
    int write(Handout handout, Path target, Progress progress) throws IOException;
}
