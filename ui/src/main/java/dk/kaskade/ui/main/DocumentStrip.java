package dk.kaskade.ui.main;

import dk.kaskade.ui.session.OpenDocument;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.SessionListener;
import dk.kaskade.ui.shell.DocumentTab;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keeps the tabs of the window in step with what is open, and goes from one to the next. */
final class DocumentStrip implements SessionListener {
    private final Bench bench;
    private final Closing closing;

    DocumentStrip(Bench bench, Closing closing) {
        this.bench = bench;
        this.closing = closing;
    }

    @Override
    public void opened() {
        tell();
    }

    @Override
    public void changed() {
        tell();
    }

    private void tell() {
        List<OpenDocument> open = bench.session().documents();
        List<DocumentTab> tabs = new ArrayList<>();
        for (OpenDocument document : open) {
            tabs.add(tab(document, name(document, open)));
        }
        bench.frame().documents(tabs);
    }

    private DocumentTab tab(OpenDocument document, String name) {
        Session session = bench.session();
        return new DocumentTab(
                name,
                tip(document),
                document.isDirty(),
                session.current().filter(document::equals).isPresent(),
                () -> session.show(document),
                () -> closing.close(document));
    }

    /** Where it lies; of a proposal, what it is a proposal of before that. */
    private String tip(OpenDocument document) {
        String place = document.file().map(Path::toString).orElseGet(() -> bench.text("documents.no-file"));
        return Proposals.tip(bench, document.organisation())
                .map(what -> what + " · " + place)
                .orElse(place);
    }

    /** Its name; of several with one name, with the file, or where there is none the number. */
    private static String name(OpenDocument document, List<OpenDocument> open) {
        String name = Proposals.tabName(document.organisation());
        List<OpenDocument> alike = open.stream()
                .filter(other -> Proposals.tabName(other.organisation()).equals(name))
                .toList();
        if (alike.size() == 1) {
            return name;
        }
        return document.file()
                .map(file -> name + " – " + file.getFileName())
                .orElseGet(() -> name + " (" + (alike.indexOf(document) + 1) + ")");
    }

    boolean hasOthers() {
        Session session = bench.session();
        return session.documents().size() > (session.isOpen() ? 1 : 0);
    }

    void next() {
        go(1);
    }

    void previous() {
        go(-1);
    }

    private void go(int step) {
        Session session = bench.session();
        List<OpenDocument> open = session.documents();
        if (!open.isEmpty()) {
            int at = session.current().map(open::indexOf).orElse(step > 0 ? -1 : 0);
            session.show(open.get(Math.floorMod(at + step, open.size())));
        }
    }
}
