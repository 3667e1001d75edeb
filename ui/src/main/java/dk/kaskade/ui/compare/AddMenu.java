package dk.kaskade.ui.compare;

import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.session.OpenDocument;
import java.awt.Component;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.JMenu;
import javax.swing.JMenuItem;
import javax.swing.JPopupMenu;

/** What can be put beside: open documents, samples, recent files, files and folders. */
record AddMenu(CompareDesk desk, Comparing comparing) {
    void show(Component under) {
        make().show(under, 0, under.getHeight());
    }

    JPopupMenu make() {
        JPopupMenu menu = new JPopupMenu();
        Set<Choice> there = comparing.seats().stream().map(Seat::choice).collect(Collectors.toSet());
        List<OpenDocument> documents = desk.session().documents().stream()
                .filter(document -> !there.contains(new Choice.Opened(document)))
                .toList();
        documents.forEach(
                document -> add(menu, document.organisation().name(), Icons.FILE, () -> comparing.add(document)));
        separate(menu, documents.isEmpty());
        List<Sources.Offer> samples = left(desk.sources().samples(), there);
        samples.forEach(offer -> add(menu, offer.name(), Icons.COMPARE, () -> comparing.add(List.of(offer.file()))));
        separate(menu, samples.isEmpty());
        List<Sources.Offer> recent = left(desk.sources().recent(), there);
        if (!recent.isEmpty()) {
            JMenu fold = new JMenu(desk.text("add.recent"));
            fold.setIcon(Icons.CLOCK.icon());
            recent.forEach(offer -> {
                JMenuItem item = new JMenuItem(offer.name());
                item.setToolTipText(offer.file().toString());
                item.addActionListener(event -> comparing.add(List.of(offer.file())));
                fold.add(item);
            });
            menu.add(fold);
        }
        add(menu, desk.text("add.files"), Icons.FILE, () -> take(desk.sources().askFiles()));
        add(
                menu,
                desk.text("add.folder"),
                Icons.FOLDER,
                () -> take(desk.sources().askFolder(desk.text("add.folder.title"))));
        return menu;
    }

    private void take(List<Path> files) {
        if (!files.isEmpty()) {
            comparing.add(files);
        }
    }

    private static List<Sources.Offer> left(List<Sources.Offer> offers, Set<Choice> there) {
        return offers.stream()
                .filter(offer -> !there.contains(new Choice.Filed(offer.file())))
                .toList();
    }

    private static void separate(JPopupMenu menu, boolean empty) {
        if (!empty) {
            menu.addSeparator();
        }
    }

    private static void add(JPopupMenu menu, String text, Icons icon, Runnable what) {
        JMenuItem item = new JMenuItem(text, icon.icon());
        item.addActionListener(event -> what.run());
        menu.add(item);
    }
}
