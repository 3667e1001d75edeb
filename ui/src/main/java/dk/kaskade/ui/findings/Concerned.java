package dk.kaskade.ui.findings;

import dk.kaskade.framework.Expectation;
import dk.kaskade.inspect.Finding;
import dk.kaskade.ui.look.Sheet;
import dk.kaskade.ui.look.TextLink;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import dk.kaskade.ui.session.Topic;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.swing.SwingUtilities;

/** Whom and what findings are about, as links: a click selects, a double click goes there. */
final class Concerned {
    /** So many names are told; a longer list is cut. */
    private static final int MOST = 12;

    private final Sheet sheet;
    private final FindingWords words;
    private final FindingDetail.Handler handler;

    Concerned(Sheet sheet, FindingWords words, FindingDetail.Handler handler) {
        this.sheet = sheet;
        this.words = words;
        this.handler = handler;
    }

    void add(List<Finding> findings) {
        Set<String> positions = new LinkedHashSet<>();
        Set<String> expectations = new LinkedHashSet<>();
        for (Finding finding : findings) {
            if (finding.position() != null) {
                positions.add(finding.position());
            }
            positions.addAll(finding.positions());
            expectations.addAll(finding.expectations());
        }
        positions(positions);
        expectations(expectations);
        findings.stream()
                .map(Finding::thread)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .forEach(this::thread);
    }

    private void positions(Set<String> positions) {
        if (!positions.isEmpty()) {
            caption("gaps.concerned.positions", positions.size());
            positions.stream()
                    .limit(MOST)
                    .forEach(id -> link(words.position(id), () -> handler.pick(id), () -> handler.visit(id)));
            rest(positions.size());
        }
    }

    private void expectations(Set<String> ids) {
        List<Expectation> known = ids.stream()
                .map(words::expectation)
                .filter(java.util.Objects::nonNull)
                .toList();
        if (!known.isEmpty()) {
            caption("gaps.concerned.expectations", known.size());
            known.stream().limit(MOST).forEach(this::expectation);
            rest(known.size());
        }
    }

    private void expectation(Expectation expectation) {
        Topic topic = Topic.expectation(expectation.id());
        link(expectation.title(), () -> handler.pick(topic), () -> handler.visit(topic));
        String source = words.source(expectation);
        if (!source.isEmpty()) {
            sheet.add(new WrappedText(source, Type.CAPTION, Tint.TEXT3, 600), "wmin 0, growx");
        }
    }

    private void thread(String id) {
        Topic topic = Topic.thread(id);
        caption("gaps.concerned.thread", 1);
        link(words.threadName(id), () -> handler.pick(topic), () -> handler.visit(topic));
    }

    private void caption(String key, int count) {
        sheet.add(Type.CAPTION_STRONG.label(words.page(key, count), Tint.TEXT3), "gaptop 10");
    }

    private void rest(int all) {
        if (all > MOST) {
            sheet.add(Type.CAPTION.label(words.page("gaps.concerned.more", all - MOST), Tint.TEXT3));
        }
    }

    private void link(String name, Runnable once, Runnable twice) {
        TextLink link = new TextLink(name, Type.TABLE, null, once);
        link.setToolTipText(words.page("gaps.concerned.tip", name));
        link.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent event) {
                if (event.getClickCount() == 2 && SwingUtilities.isLeftMouseButton(event)) {
                    twice.run();
                }
            }
        });
        sheet.add(link, "wmin 0, growx");
    }
}
