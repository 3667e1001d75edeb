package dk.kaskade.ui.framework;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Source;
import dk.kaskade.framework.SourceDocument;
import dk.kaskade.framework.SourceDocument.DocumentLink;
import dk.kaskade.ui.look.SectionHeading;
import dk.kaskade.ui.look.Sheet;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an expectation, or each of a thread, stands: document, section and number, and what the document rests on. */
final class SourceTab {
    private static final int WIDEST = 330;

    private final Desk desk;
    private final Sheet sheet;

    SourceTab(Desk desk, Sheet sheet) {
        this.desk = desk;
        this.sheet = sheet;
    }

    void show(@Nullable ThreadStand stand, @Nullable Expectation expectation) {
        sheet.removeAll();
        Framework framework = desk.framework();
        if (expectation != null) {
            one(expectation.source(), framework);
        } else if (stand != null) {
            stand.members().forEach(each -> line(each, framework));
            stand.softens().forEach(each -> line(each, framework));
        } else {
            text(desk.text("source.choose"), Type.BODY, Tint.TEXT2, "");
        }
        sheet.revalidate();
        sheet.repaint();
    }

    private void line(Expectation expectation, Framework framework) {
        text(desk.words().called(expectation, framework), Type.TABLE_STRONG, Tint.TEXT, "gaptop 6");
        text(FrameworkWords.titled(expectation), Type.TABLE, Tint.TEXT, "");
        text(desk.words().source(expectation.source(), framework), Type.CAPTION, Tint.TEXT3, "");
    }

    private void one(Source source, Framework framework) {
        Optional<SourceDocument> found = FrameworkWords.document(source, framework);
        if (found.isEmpty()) {
            text(desk.text("source.unknown"), Type.BODY, Tint.TEXT2, "");
            return;
        }
        SourceDocument document = found.get();
        text(document.title(), Type.PANEL_TITLE, Tint.TEXT, "");
        part("source.section", source.section());
        part("source.number", source.item() == null ? null : String.valueOf(source.item()));
        sheet.add(new SectionHeading(desk.text("source.document")), "gaptop 10");
        text(document.text(), Type.TABLE, Tint.TEXT2, "");
        document.approvals().forEach(each -> text(desk.words().approval(each), Type.TABLE, Tint.PRACTISED_TEXT, ""));
        for (DocumentLink link : document.links()) {
            framework.documents().stream()
                    .filter(other -> other.id().equals(link.to()))
                    .findFirst()
                    .ifPresent(other -> text(
                            desk.text("source.link", desk.words().word("document.link", link.kind()), other.title()),
                            Type.TABLE,
                            Tint.TEXT2,
                            ""));
        }
        text(desk.text("source.note"), Type.CAPTION, Tint.TEXT3, "gaptop 8");
    }

    private void part(String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            sheet.add(new SectionHeading(desk.text(key)), "gaptop 8");
            text(value, Type.TABLE, Tint.TEXT, "");
        }
    }

    private void text(String text, Type type, Tint tint, String place) {
        if (!text.isBlank()) {
            sheet.add(new WrappedText(text, type, tint, WIDEST), place.isEmpty() ? "wmin 0" : "wmin 0, " + place);
        }
    }
}
