package dk.kaskade.ui.framework;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.SourceDocument;
import dk.kaskade.framework.SourceDocument.DocumentLink;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Sheet;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The documents of a framework: each with what it rests on indented under it, and who has approved it. */
final class DocumentList {
    private static final int INDENT = 18;
    private static final int WIDEST = 420;

    private final FrameworkWords words;
    private final Sheet sheet;
    private final Set<String> shown = new HashSet<>();
    private Framework framework = Framework.none();

    DocumentList(FrameworkWords words, Sheet sheet) {
        this.words = words;
        this.sheet = sheet;
    }

    void show(Framework next) {
        framework = next;
        shown.clear();
        sheet.removeAll();
        Set<String> targets = next.documents().stream()
                .flatMap(document -> document.links().stream())
                .map(DocumentLink::to)
                .collect(Collectors.toSet());
        next.documents().stream()
                .filter(document -> !targets.contains(document.id()))
                .forEach(document -> add(document, 0));
        next.documents().stream()
                .filter(document -> !shown.contains(document.id()))
                .forEach(document -> add(document, 0));
        sheet.revalidate();
        sheet.repaint();
    }

    private void add(SourceDocument document, int depth) {
        boolean again = !shown.add(document.id());
        sheet.add(card(document, depth > 0, again), "wmin 0, gapleft " + UIScale.scale(depth * INDENT));
        if (again) {
            return;
        }
        for (DocumentLink link : document.links()) {
            sheet.add(
                    Type.CAPTION.label("↳ " + words.word("document.link", link.kind()), Tint.TEXT3),
                    "gaptop 4, gapleft " + UIScale.scale(depth * INDENT + 6));
            framework.documents().stream()
                    .filter(other -> other.id().equals(link.to()))
                    .findFirst()
                    .ifPresent(other -> add(other, depth + 1));
        }
    }

    private JPanel card(SourceDocument document, boolean under, boolean again) {
        JPanel card = Ground.card(
                under ? Tint.CANVAS : Tint.PANEL,
                new MigLayout("insets 8 10 9 10, fillx, wrap 1, gapy 2", "[grow, fill]"));
        card.add(new WrappedText(document.title(), Type.TABLE_STRONG, Tint.TEXT, WIDEST), "wmin 0");
        if (document.kind() != null) {
            card.add(Type.CAPTION.label(words.word("document.kind", document.kind()), Tint.TEXT3), "wmin 0");
        }
        if (again) {
            return card;
        }
        approvals(document)
                .forEach(told -> card.add(new WrappedText(told, Type.CAPTION, Tint.PRACTISED_TEXT, WIDEST), "wmin 0"));
        if (!document.text().isBlank()) {
            card.add(new WrappedText(document.text(), Type.CAPTION, Tint.TEXT2, WIDEST), "wmin 0, gaptop 2");
        }
        return card;
    }

    private List<String> approvals(SourceDocument document) {
        return document.approvals().stream().map(words::approval).toList();
    }
}
