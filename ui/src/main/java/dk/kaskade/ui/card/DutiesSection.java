package dk.kaskade.ui.card;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.report.RoleCard.Ground;
import dk.kaskade.ui.answer.Answers;
import dk.kaskade.ui.answer.Progress;
import dk.kaskade.ui.answer.Statuses;
import dk.kaskade.ui.look.Flow;
import dk.kaskade.ui.look.LevelMark;
import dk.kaskade.ui.look.Pile;
import dk.kaskade.ui.look.ProgressLine;
import dk.kaskade.ui.look.SectionHeading;
import dk.kaskade.ui.look.StatusMark;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Every expectation of the position, with how far it has come; a row unfolds where it stands. */
final class DutiesSection extends Section<DutiesSection.Duties> {
    private final transient Desk desk;
    private final SectionHeading heading;
    private final ProgressLine bar = new ProgressLine(7);
    private final Flow counts = new Flow();
    private final Pile list = new Pile(0, Pile.NONE);
    private transient Map<String, DutyRow> rows = new LinkedHashMap<>();

    /**
     * What is shown.
     *
     * @param known the organisation was looked at with this position in it
     */
    record Duties(String position, List<DutyGroup> groups, boolean known, boolean hasRoles) {
        /** The same rows in the same places; only what they say may differ. */
        boolean hasShapeOf(@Nullable Duties other) {
            return other != null && position.equals(other.position) && shape().equals(other.shape());
        }

        private List<List<Object>> shape() {
            return groups.stream()
                    .map(group -> List.<Object>of(
                            group.ground(),
                            group.role() == null ? "" : group.role(),
                            group.lines().stream().map(DutyLine::id).toList()))
                    .toList();
        }
    }

    DutiesSection(Desk desk) {
        this.desk = desk;
        heading = new SectionHeading(desk.text("card.duties"));
        add(heading);
        add(bar);
        add(counts);
        below(10, list);
    }

    @Override
    Duties read(Subject subject) {
        return new Duties(
                subject.position().id(),
                DutyGroup.of(subject, desk.wording()),
                subject.card() != null,
                !subject.position().roles().isEmpty());
    }

    @Override
    void build(Duties now, @Nullable Duties before) {
        sum(now.groups());
        if (!now.hasShapeOf(before)) {
            fill(now, before != null && before.position().equals(now.position()));
        }
        for (DutyGroup group : now.groups()) {
            group.lines().forEach(line -> row(now, line).show(line));
        }
    }

    /** Saves what is being typed in any of the rows. */
    void settle() {
        rows.values().forEach(DutyRow::settle);
    }

    private void fill(Duties now, boolean samePosition) {
        Map<String, DutyRow> old = rows;
        rows = new LinkedHashMap<>();
        if (samePosition) {
            rows.putAll(old);
        }
        list.removeAll();
        for (DutyGroup group : now.groups()) {
            list.below(12, head(group));
            group.lines().forEach(line -> list.add(row(now, line)));
        }
        if (now.groups().isEmpty() && now.known()) {
            String key = now.hasRoles() ? "card.duties.none" : "card.duties.no-role";
            list.add(new WrappedText(desk.text(key), Type.TABLE, Tint.TEXT2, 400));
        }
    }

    private DutyRow row(Duties now, DutyLine line) {
        return rows.computeIfAbsent(
                line.id(), id -> new DutyRow(desk, new Answers(desk.session(), now.position(), id), line));
    }

    private JPanel head(DutyGroup group) {
        JPanel head = new JPanel(new MigLayout("insets 0 0 3 0, fillx", "[][grow][]"));
        head.setOpaque(false);
        String name = switch (group.ground()) {
            case ROLE -> group.role() == null ? "" : group.role().name();
            case AGREEMENT -> desk.text("card.duties.agreed");
            case COMMON -> desk.text("card.duties.common");
        };
        JLabel label = Type.CAPTION_STRONG.label(name, Tint.TEXT2);
        if (group.ground() == Ground.ROLE && group.role() != null) {
            label.setIcon(new LevelMark(group.role().level()));
            label.setIconTextGap(UIScale.scale(6));
            Type.CAPTION_STRONG.on(label, Tint.levelText(group.role().level()));
        }
        head.add(label, "spanx 2, growx, wmin 0");
        head.add(Type.CAPTION.label(desk.wording().number(group.lines().size()), Tint.TEXT3));
        return head;
    }

    private void sum(List<DutyGroup> groups) {
        Progress progress = Progress.of(groups.stream()
                .flatMap(group -> group.lines().stream())
                .map(line -> line.response().status())
                .toList());
        String placed = desk.text("card.duties.placed", progress.placed(), progress.applying());
        boolean any = progress.applying() > 0;
        heading.aside(any ? placed : "");
        bar.setVisible(any);
        counts.setVisible(any);
        bar.show(progress.shares(), progress.applying(), placed);
        counts.removeAll();
        Progress.ORDER.stream()
                .filter(status -> progress.count(status) > 0)
                .forEach(status -> counts.add(count(status, progress.count(status))));
        counts.revalidate();
    }

    private JLabel count(ResponseStatus status, int count) {
        String name = desk.text(Statuses.key(status));
        boolean spelt = status == ResponseStatus.NOT_APPLICABLE;
        String number = desk.wording().number(count);
        JLabel label = Type.CAPTION.label(spelt ? number + " " + name : number, Tint.TEXT2);
        label.setIcon(new StatusMark(Statuses.kind(status), 12));
        label.setToolTipText(number + " " + name);
        label.getAccessibleContext().setAccessibleName(number + " " + name);
        return label;
    }
}
