package dk.kaskade.plugin.odsherred.view;

import dk.kaskade.framework.GuideMark;
import dk.kaskade.ui.look.Flow;
import dk.kaskade.ui.look.Pill;
import dk.kaskade.ui.look.Tint;
import java.awt.BorderLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/** Chooses one guide mark, or all of them side by side. */
final class MarkChoice extends JPanel {
    private final transient MarksDesk desk;
    private final transient Consumer<@Nullable GuideMark> chosen;
    private final transient Map<Optional<GuideMark>, Pill> pills = new LinkedHashMap<>();

    MarkChoice(MarksDesk desk, Consumer<@Nullable GuideMark> chosen) {
        super(new BorderLayout());
        this.desk = desk;
        this.chosen = chosen;
        setOpaque(false);
    }

    /** Shows which there are and which is chosen; {@code null} = all. */
    void show(List<GuideMark> marks, @Nullable GuideMark now) {
        Flow flow = new Flow();
        pills.clear();
        add(flow, Optional.empty(), desk.text("all"));
        marks.forEach(mark -> add(flow, Optional.of(mark), mark.name()));
        removeAll();
        add(flow);
        choose(now);
        revalidate();
        repaint();
    }

    /** Marks a choice without telling anybody. */
    void choose(@Nullable GuideMark now) {
        pills.forEach((mark, pill) -> pill.setSelected(mark.equals(Optional.ofNullable(now))));
    }

    private void add(Flow flow, Optional<GuideMark> mark, String name) {
        Pill pill = Pill.filter(name, null, Tint.ACC, Tint.ACC_SOFT);
        pill.addActionListener(event -> {
            choose(mark.orElse(null));
            chosen.accept(mark.orElse(null));
        });
        mark.map(GuideMark::text).filter(text -> !text.isBlank()).ifPresent(pill::setToolTipText);
        pills.put(mark, pill);
        flow.add(pill);
    }
}
