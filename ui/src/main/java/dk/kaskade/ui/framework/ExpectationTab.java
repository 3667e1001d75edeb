package dk.kaskade.ui.framework;

import dk.kaskade.chain.LinkDecisions;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.FocusArea;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.GuideMark;
import dk.kaskade.framework.Idea;
import dk.kaskade.framework.Link;
import dk.kaskade.organisation.LinkDecision.Verdict;
import dk.kaskade.ui.look.Chip;
import dk.kaskade.ui.look.Flow;
import dk.kaskade.ui.look.SectionHeading;
import dk.kaskade.ui.look.Sheet;
import dk.kaskade.ui.look.TextLink;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import dk.kaskade.ui.session.Topic;
import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JList;
import org.jspecify.annotations.Nullable;

/** About one expectation: its words, whose it is, what it belongs to, what leads to it and on from it, and a way to draw a link. */
final class ExpectationTab {
    private static final int WIDEST = 330;

    private final Desk desk;
    private final Sheet sheet;

    ExpectationTab(Desk desk, Sheet sheet) {
        this.desk = desk;
        this.sheet = sheet;
    }

    void show(ThreadMap map, @Nullable Expectation expectation) {
        sheet.removeAll();
        if (expectation == null) {
            sheet.add(new WrappedText(desk.text("expectation.choose"), Type.BODY, Tint.TEXT2, WIDEST), "wmin 0");
        } else {
            head(map, expectation);
            belongs(expectation);
            before(map, expectation);
            after(map, expectation);
            ideas(expectation);
        }
        sheet.revalidate();
        sheet.repaint();
    }

    private void head(ThreadMap map, Expectation expectation) {
        if (!expectation.title().isBlank()) {
            sheet.add(new WrappedText(expectation.title(), Type.PANEL_TITLE, Tint.TEXT, WIDEST), "wmin 0");
        }
        Flow roles = new Flow();
        if (expectation.common()) {
            roles.add(Chip.soft(desk.text("every-leader"), null, Tint.NOTE, Tint.NOTE_SOFT));
        }
        map.ladder()
                .rungs()
                .forEach(rung -> rung.roles().stream()
                        .filter(role -> expectation.roles().contains(role.id()))
                        .forEach(role -> roles.add(Chip.role(role.name(), rung.level()))));
        sheet.add(roles, "wmin 0");
        sheet.add(new WrappedText(expectation.text(), Type.BODY, Tint.TEXT, WIDEST), "wmin 0, gaptop 4");
        if (expectation.translate()) {
            sheet.add(new WrappedText(desk.text("expectation.translate"), Type.CAPTION, Tint.NOTE, WIDEST), "wmin 0");
        }
        String source = desk.words().source(expectation.source(), desk.framework());
        if (!source.isBlank()) {
            sheet.add(new WrappedText(source, Type.CAPTION, Tint.TEXT3, WIDEST), "wmin 0");
        }
    }

    private void belongs(Expectation expectation) {
        Framework framework = desk.framework();
        List<Component> threads = new ArrayList<>();
        expectation
                .threads()
                .forEach(id -> framework
                        .thread(id)
                        .ifPresent(thread -> threads.add(
                                new TextLink(thread.name(), Type.TABLE, () -> desk.follow(Topic.thread(id))))));
        part("expectation.threads", threads);
        List<Component> themes = new ArrayList<>();
        expectation
                .themes()
                .forEach(id -> themes.add(new TextLink(
                        desk.words().theme(id), Type.TABLE, () -> desk.follow(new Topic(Topic.Kind.THEME, id)))));
        part("expectation.themes", themes);
        part("expectation.areas", areas(expectation));
        part("expectation.marks", marks(expectation));
    }

    private List<Component> areas(Expectation expectation) {
        List<Component> all = new ArrayList<>();
        for (FocusArea area : desk.framework().focusAreas()) {
            if (area.points().contains(expectation.id())) {
                all.add(new WrappedText(area.name(), Type.TABLE, Tint.TEXT, WIDEST));
            }
        }
        return all;
    }

    private List<Component> marks(Expectation expectation) {
        List<Component> all = new ArrayList<>();
        for (GuideMark mark : desk.framework().guideMarks()) {
            if (mark.themes().stream().anyMatch(expectation.themes()::contains)) {
                all.add(new WrappedText(mark.name(), Type.TABLE, Tint.TEXT, WIDEST));
            }
        }
        return all;
    }

    private void part(String title, List<Component> contents) {
        if (!contents.isEmpty()) {
            sheet.add(new SectionHeading(desk.text(title)), "gaptop 10");
            contents.forEach(each -> sheet.add(each, "wmin 0"));
        }
    }

    private void before(ThreadMap map, Expectation expectation) {
        List<Component> rows = new ArrayList<>();
        for (Expectation other : map.framework().expectations()) {
            for (Link link : other.leadsTo()) {
                if (link.to().equals(expectation.id())) {
                    rows.add(new LinkRow(
                            desk, ThreadTab.shown(map.ladder(), other, expectation, link.ground()), map.ladder()));
                }
            }
        }
        part("expectation.from", rows);
    }

    private void after(ThreadMap map, Expectation expectation) {
        List<Component> rows = new ArrayList<>();
        for (Link link : expectation.leadsTo()) {
            map.framework()
                    .expectation(link.to())
                    .ifPresent(to -> rows.add(new LinkRow(
                            desk, ThreadTab.shown(map.ladder(), expectation, to, link.ground()), map.ladder())));
        }
        part("expectation.to", rows);
        draw(map, expectation);
    }

    /** The way to draw a link by the keyboard. */
    private void draw(ThreadMap map, Expectation from) {
        List<Expectation> lower = map.framework().expectations().stream()
                .filter(to -> LinkDecisions.mayLead(map.framework(), from.id(), to.id()))
                .filter(to ->
                        from.leadsTo().stream().noneMatch(link -> link.to().equals(to.id())))
                .toList();
        if (lower.isEmpty()) {
            return;
        }
        JComboBox<Expectation> choice = new JComboBox<>(lower.toArray(Expectation[]::new));
        choice.setRenderer(new Titles(desk));
        choice.setMaximumRowCount(14);
        choice.getAccessibleContext().setAccessibleName(desk.text("expectation.draw"));
        JButton draw = new JButton(desk.text("expectation.draw.do"));
        draw.addActionListener(event -> {
            Expectation to = choice.getItemAt(choice.getSelectedIndex());
            if (to != null) {
                desk.decide(from.id(), to.id(), Verdict.READING);
            }
        });
        sheet.add(new SectionHeading(desk.text("expectation.draw")), "gaptop 12");
        sheet.add(new WrappedText(desk.text("expectation.draw.note"), Type.CAPTION, Tint.TEXT2, WIDEST), "wmin 0");
        sheet.add(choice, "wmin 0, growx");
        sheet.add(draw, "growx 0");
    }

    private void ideas(Expectation expectation) {
        List<Component> all = new ArrayList<>();
        for (Idea idea : desk.framework().ideas()) {
            if (idea.about().contains(expectation.id())) {
                all.add(Type.CAPTION.label(desk.words().word("idea", idea.kind()), Tint.TEXT3));
                String told = idea.name().isBlank() ? idea.text() : idea.name() + ". " + idea.text();
                all.add(new WrappedText(told, Type.TABLE, Tint.TEXT, WIDEST));
            }
        }
        part("expectation.ideas", all);
    }

    /** Expectations by role, number and title. */
    private static final class Titles extends DefaultListCellRenderer {
        private final transient Desk desk;

        Titles(Desk desk) {
            this.desk = desk;
            putClientProperty("html.disable", true);
        }

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focus) {
            String told = value instanceof Expectation e
                    ? desk.words().called(e, desk.framework()) + "  " + FrameworkWords.titled(e)
                    : " ";
            return super.getListCellRendererComponent(list, told, index, selected, focus);
        }
    }
}
