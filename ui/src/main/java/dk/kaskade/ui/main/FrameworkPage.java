package dk.kaskade.ui.main;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Passage;
import dk.kaskade.framework.Source;
import dk.kaskade.framework.SourceDocument;
import dk.kaskade.ui.look.Sheet;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.look.WrappedText;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import net.miginfocom.swing.MigLayout;

/** What a framework says besides its expectations: its guidance as help, what is to be balanced, its forums; each with its source. */
final class FrameworkPage {
    private static final int WIDTH = 520;
    private static final int HEIGHT = 520;

    private final Framework framework;
    private final Wording wording;
    private final JPanel page = new JPanel(new MigLayout("insets 0 0 0 12, gapy 2, wrap 1, fillx", "[grow, fill]", ""));

    private FrameworkPage(Framework framework, Wording wording) {
        this.framework = framework;
        this.wording = wording;
        page.setOpaque(false);
    }

    static JComponent of(Framework framework, Wording wording) {
        FrameworkPage page = new FrameworkPage(framework, wording);
        page.fill();
        JScrollPane scroll = new JScrollPane(Sheet.of(page.page));
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setPreferredSize(UIScale.scale(new Dimension(WIDTH + 40, HEIGHT)));
        return scroll;
    }

    private void fill() {
        add(framework.name(), Type.PANEL_TITLE, Tint.TEXT, "");
        add(framework.municipality(), Type.TABLE, Tint.TEXT2, "");
        Map<String, List<Passage>> byKind = new LinkedHashMap<>();
        framework
                .passages()
                .forEach(passage -> byKind.computeIfAbsent(passage.kind(), kind -> new ArrayList<>())
                        .add(passage));
        byKind.forEach((kind, passages) -> {
            String key = "passage." + kind;
            add(wording.has(key) ? wording.text(key) : kind, Type.SECTION, Tint.ACC, "gaptop 16");
            passages.forEach(this::passage);
        });
    }

    private void passage(Passage passage) {
        add(passage.name(), Type.TABLE_STRONG, Tint.TEXT, "gaptop 8");
        add(passage.text(), Type.TABLE, Tint.TEXT, "");
        String source = source(passage.source());
        if (!source.isEmpty()) {
            add(wording.text("about-framework.source", source), Type.CAPTION, Tint.TEXT3, "");
        }
    }

    private String source(Source source) {
        List<String> told = new ArrayList<>();
        framework.documents().stream()
                .filter(document -> document.id().equals(source.document()))
                .map(SourceDocument::title)
                .findFirst()
                .ifPresent(told::add);
        if (source.section() != null) {
            told.add(source.section());
        }
        if (source.item() != null) {
            told.add(wording.text("about-framework.item", source.item()));
        }
        return String.join(", ", told);
    }

    private void add(String text, Type type, Tint tint, String place) {
        if (!text.isBlank()) {
            page.add(new WrappedText(text, type, tint, WIDTH), place);
        }
    }
}
