package dk.kaskade.ui.framework;

import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Ground;
import dk.kaskade.framework.Link;
import dk.kaskade.organisation.LinkDecision;
import dk.kaskade.organisation.LinkDecision.Verdict;
import dk.kaskade.ui.framework.LinkRow.Shown;
import dk.kaskade.ui.framework.ThreadStand.State;
import dk.kaskade.ui.look.Chip;
import dk.kaskade.ui.look.Flow;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.SectionHeading;
import dk.kaskade.ui.look.SeverityMark;
import dk.kaskade.ui.look.Sheet;
import dk.kaskade.ui.look.TextLink;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import dk.kaskade.ui.session.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** About a red thread: how it stands, what softens it, its links, and what it comes to in the chain. */
final class ThreadTab {
    private static final int WIDEST = 330;

    private final Desk desk;
    private final Sheet sheet;

    ThreadTab(Desk desk, Sheet sheet) {
        this.desk = desk;
        this.sheet = sheet;
    }

    void show(ThreadMap map, @Nullable ThreadStand stand, @Nullable InChain chain) {
        sheet.removeAll();
        if (stand == null) {
            sheet.add(new WrappedText(desk.text("thread.choose"), Type.BODY, Tint.TEXT2, WIDEST), "wmin 0");
        } else {
            head(stand);
            standing(map, stand);
            inChain(map, stand, chain);
            links(map, stand);
            members(stand);
        }
        sheet.revalidate();
        sheet.repaint();
    }

    private void head(ThreadStand stand) {
        sheet.add(new WrappedText(stand.thread().name(), Type.PANEL_TITLE, Tint.TEXT, WIDEST), "wmin 0");
        Flow chips = new Flow();
        String state = desk.words().state(stand);
        chips.add(
                switch (stand.state()) {
                    case HOLE ->
                        Chip.soft(
                                desk.text("thread.holes", stand.holes().size()),
                                new SeverityMark(SeverityMark.Kind.GAP, 12),
                                Tint.GAP_TEXT,
                                Tint.GAP_SOFT);
                    case WHOLE ->
                        Chip.soft(
                                state,
                                Icons.CONFIRM.icon(12, Tint.PRACTISED_TEXT),
                                Tint.PRACTISED_TEXT,
                                Tint.PRACTISED_SOFT);
                    default -> Chip.soft(state, null, Tint.NOTE, Tint.NOTE_SOFT);
                });
        stand.members().stream()
                .filter(e -> !e.themes().isEmpty())
                .map(e -> e.themes().get(0))
                .distinct()
                .limit(2)
                .forEach(theme -> chips.add(
                        Chip.outlined(desk.text("thread.theme", desk.words().theme(theme)), null)));
        sheet.add(chips, "wmin 0, gapbottom 6");
    }

    private void standing(ThreadMap map, ThreadStand stand) {
        sheet.add(new SectionHeading(desk.text(stand.state() == State.HOLE ? "thread.wrong" : "thread.standing")));
        sheet.add(new WrappedText(sentence(map.ladder(), stand), Type.TABLE, Tint.TEXT2, WIDEST), "wmin 0");
        if (!stand.softens().isEmpty()) {
            JPanel box = new JPanel(new MigLayout("insets 10 12 10 12, fillx, gapx 8, gapy 2", "[][grow, fill]"));
            dk.kaskade.ui.look.Ground.paint(box, Tint.NOTE_SOFT);
            box.putClientProperty("FlatLaf.style", "background: $" + Tint.NOTE_SOFT.key() + "; arc: 12");
            box.add(new JLabel(new SeverityMark(SeverityMark.Kind.NOTICE, 14)), "aligny top, spany 2");
            String title = desk.text(stand.state() == State.HOLE ? "thread.softened" : "thread.common");
            box.add(new WrappedText(title, Type.TABLE_STRONG, Tint.TEXT, WIDEST - 50), "wmin 0, wrap");
            String told = stand.softens().stream().map(Expectation::text).collect(Collectors.joining("\n"));
            box.add(new WrappedText(told, Type.TABLE, Tint.TEXT2, WIDEST - 50), "wmin 0");
            sheet.add(box, "wmin 0, gaptop 4");
        }
    }

    private String sentence(Ladder ladder, ThreadStand stand) {
        String there = desk.words().within(names(ladder, stand, true));
        String holes = desk.words()
                .within(stand.holes().stream().map(i -> ladder.rung(i).name()).toList());
        String key = "thread.told." + stand.state().name().toLowerCase(Locale.ROOT);
        return switch (stand.state()) {
            case HOLE -> desk.text(key, there, holes);
            case ENDS_EARLY, BEGINS_LATE, BOTH, ALONE ->
                desk.text(key, there, desk.words().within(names(ladder, stand, false)));
            default -> desk.text(key, there);
        };
    }

    private static List<String> names(Ladder ladder, ThreadStand stand, boolean there) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < ladder.size(); i++) {
            if (stand.stands(i) == there) {
                names.add(ladder.rung(i).name());
            }
        }
        return names;
    }

    private void links(ThreadMap map, ThreadStand stand) {
        List<Shown> all = linksOf(map, stand);
        sheet.add(new SectionHeading(desk.text("thread.links")), "gaptop 14");
        if (all.isEmpty()) {
            sheet.add(new WrappedText(desk.text("thread.no-links"), Type.TABLE, Tint.TEXT2, WIDEST), "wmin 0");
        }
        all.forEach(link -> sheet.add(new LinkRow(desk, link, map.ladder()), "wmin 0"));
    }

    /** Those between its expectations, and those that lead out of it and are a reading or have been decided about. */
    private List<Shown> linksOf(ThreadMap map, ThreadStand stand) {
        List<Shown> all = new ArrayList<>();
        for (Expectation from : stand.members()) {
            for (Link link : from.leadsTo()) {
                map.framework()
                        .expectation(link.to())
                        .filter(to -> stand.has(to)
                                || link.ground() == Ground.READING
                                || desk.decision(from.id(), to.id()).isPresent())
                        .ifPresent(to -> all.add(shown(map.ladder(), from, to, link.ground())));
            }
            for (LinkDecision rejected : desk.session().organisation().links()) {
                if (rejected.decision() == Verdict.REJECTED && rejected.from().equals(from.id())) {
                    map.framework()
                            .expectation(rejected.to())
                            .ifPresent(to -> all.add(shown(map.ladder(), from, to, null)));
                }
            }
        }
        return all;
    }

    static Shown shown(Ladder ladder, Expectation from, Expectation to, @Nullable Ground ground) {
        var first = ladder.of(from);
        var second = ladder.of(to);
        int jumped = first.isEmpty() || second.isEmpty() ? 0 : second.first() - first.last() - 1;
        return new Shown(from, to, ground, jumped);
    }

    private void inChain(ThreadMap map, ThreadStand stand, @Nullable InChain chain) {
        sheet.add(new SectionHeading(desk.text("chain.title")), "gaptop 12");
        String told = chain == null ? desk.text("chain.waiting") : figures(map.ladder(), chain);
        sheet.add(new WrappedText(told, Type.TABLE, Tint.TEXT2, WIDEST), "wmin 0");
        if (!stand.softens().isEmpty()) {
            sheet.add(new WrappedText(desk.text("chain.own"), Type.CAPTION, Tint.TEXT3, WIDEST), "wmin 0");
        }
        JButton show = new JButton(desk.text("chain.show"), Icons.CASCADE.icon(16, Tint.ON_ACC));
        show.putClientProperty(
                "FlatLaf.style", "background: $" + Tint.ACC.key() + "; foreground: $" + Tint.ON_ACC.key());
        show.addActionListener(event -> desk.showInCascade(stand.id()));
        sheet.add(show, "growx 0, gaptop 4");
    }

    private String figures(Ladder ladder, InChain chain) {
        if (chain.carried() == 0) {
            return desk.text("chain.nobody");
        }
        if (chain.of() == 0) {
            return desk.text("chain.alone", chain.carried());
        }
        if (chain.stopping() == 0) {
            return desk.text(chain.missed() == 0 ? "chain.whole" : "chain.missed", chain.missed(), chain.of());
        }
        List<String> who = new ArrayList<>();
        for (Map.Entry<Integer, Integer> stop : chain.stops().entrySet()) {
            who.add(stop.getValue() + " " + role(ladder, stop.getKey(), stop.getValue()));
        }
        String last = who.get(who.size() - 1);
        String listed =
                who.size() == 1 ? last : desk.text("and", String.join(", ", who.subList(0, who.size() - 1)), last);
        return desk.text("chain.stops", listed, chain.stopping(), chain.missed(), chain.of());
    }

    private String role(Ladder ladder, int level, int count) {
        return ladder.rungs().stream()
                .filter(rung -> rung.level() == level)
                .findFirst()
                .map(rung -> (count == 1 ? rung.name() : rung.plural())
                        .toLowerCase(desk.words().wording().language()))
                .orElseGet(() -> desk.text("chain.no-role", count));
    }

    private void members(ThreadStand stand) {
        sheet.add(new SectionHeading(desk.text("thread.expectations")), "gaptop 14");
        for (Expectation expectation : stand.members()) {
            String told =
                    desk.words().called(expectation, desk.framework()) + ": " + FrameworkWords.titled(expectation);
            sheet.add(
                    new TextLink(told, Type.TABLE, () -> desk.follow(Topic.expectation(expectation.id()))),
                    "wmin 0, growx");
        }
    }
}
