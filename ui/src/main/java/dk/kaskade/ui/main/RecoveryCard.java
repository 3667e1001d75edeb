package dk.kaskade.ui.main;

import dk.kaskade.difference.Difference;
import dk.kaskade.organisation.Position;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import dk.kaskade.ui.main.LeftBehind.Choice;
import dk.kaskade.ui.main.LeftBehind.Side;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import net.miginfocom.swing.MigLayout;

/** Work that was left behind and its file side by side, what differs between them, and what is to be done with it. */
final class RecoveryCard {
    static final int WIDTH = 736;

    private static final int SIDE = 196;
    private static final int BETWEEN = 256;
    private static final int NAMED = 3;

    private final Bench bench;
    private final LeftBehind left;
    private final Map<Choice, JRadioButton> choices = new EnumMap<>(Choice.class);

    RecoveryCard(Bench bench, LeftBehind left) {
        this.bench = bench;
        this.left = left;
    }

    LeftBehind left() {
        return left;
    }

    Choice chosen() {
        return left.choices().stream()
                .filter(choice -> choices.get(choice).isSelected())
                .findFirst()
                .orElse(Choice.LATER);
    }

    JComponent made() {
        JPanel card = Ground.card(Tint.PANEL, new MigLayout("insets 14 16 14 16, wrap 1, gapy 4", "[fill]"));
        card.add(new WrappedText(left.copy().name(), Type.SECTION, Tint.TEXT, WIDTH - 34));
        left.copy()
                .saveTo()
                .ifPresent(file -> card.add(new WrappedText(file.toString(), Type.CAPTION, Tint.TEXT2, WIDTH - 34)));
        card.add(sides(), "gaptop 10");
        card.add(answers(), "gaptop 10");
        return card;
    }

    private JPanel sides() {
        JPanel sides = new JPanel(new MigLayout(
                "insets 0, gapx 24", "[" + SIDE + "!, fill][" + BETWEEN + "!, fill][" + SIDE + "!, fill]", "[top]"));
        sides.setOpaque(false);
        sides.add(column(bench.words("recovery.aside"), about(left.aside()), SIDE));
        sides.add(column(bench.words("recovery.differs"), differs(), BETWEEN));
        sides.add(column(bench.words("recovery.filed"), filed(), SIDE));
        return sides;
    }

    private static JPanel column(String title, List<String> lines, int width) {
        JPanel column = new JPanel(new MigLayout("insets 0, wrap 1, gapy 3", "[" + width + "!, fill]"));
        column.setOpaque(false);
        column.add(Type.CAPTION_STRONG.label(title), "gapbottom 2");
        lines.forEach(line -> column.add(new WrappedText(line, Type.TABLE, Tint.TEXT, width)));
        return column;
    }

    private List<String> filed() {
        List<String> lines = new ArrayList<>(about(left.filed()));
        if (left.newer()) {
            lines.add(bench.words("recovery.newer"));
        }
        return lines;
    }

    private List<String> about(Side side) {
        if (side instanceof Side.There there) {
            return List.of(
                    when(there.written()),
                    bench.words(
                            "recovery.positions", there.content().positions().size()));
        }
        if (side instanceof Side.Broken broken) {
            return List.of(bench.words("recovery.broken", bench.reason(broken.why())));
        }
        return List.of(bench.words(side instanceof Side.Gone ? "recovery.gone" : "recovery.no-file"));
    }

    private String when(Instant instant) {
        LocalDateTime when = LocalDateTime.ofInstant(instant, ZoneId.systemDefault());
        return bench.words(
                "recovery.at",
                bench.wording().date(when.toLocalDate()),
                String.format("%02d:%02d", when.getHour(), when.getMinute()));
    }

    private List<String> differs() {
        if (left.differs().isEmpty()) {
            boolean broken = left.aside() instanceof Side.Broken || left.filed() instanceof Side.Broken;
            return List.of(bench.words(broken ? "recovery.unknown" : "recovery.nothing-to-compare"));
        }
        Difference difference = left.differs().get();
        if (difference.isNone()) {
            return List.of(bench.words("recovery.same"));
        }
        List<String> lines = new ArrayList<>();
        part(lines, "recovery.added", difference.added());
        part(lines, "recovery.removed", difference.removed());
        part(
                lines,
                "recovery.changed",
                difference.changed().stream().map(Difference.Changed::after).toList());
        if (difference.beyond()) {
            lines.add(bench.words("recovery.beyond"));
        }
        return lines;
    }

    private void part(List<String> lines, String key, List<Position> positions) {
        if (!positions.isEmpty()) {
            String names = positions.stream()
                    .limit(NAMED)
                    .map(position -> position.title().isBlank() ? position.id() : position.title())
                    .collect(Collectors.joining(", "));
            lines.add(bench.words(key, positions.size(), names + (positions.size() > NAMED ? ", …" : "")));
        }
    }

    private JPanel answers() {
        JPanel answers = new JPanel(new MigLayout("insets 0, wrap 2, gapx 16, gapy 2", "[352!][]"));
        answers.setOpaque(false);
        ButtonGroup group = new ButtonGroup();
        for (Choice choice : left.choices()) {
            JRadioButton button = new JRadioButton(bench.words("recovery." + choice));
            button.setOpaque(false);
            button.setName("recovery." + choice);
            button.getAccessibleContext().setAccessibleDescription(left.copy().name());
            button.setSelected(choices.isEmpty());
            group.add(button);
            choices.put(choice, button);
            answers.add(button);
        }
        return answers;
    }
}
