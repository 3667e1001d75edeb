package dk.kaskade.ui.card;

import dk.kaskade.framework.Role;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Unit;
import dk.kaskade.report.RoleCard;
import dk.kaskade.report.RoleCard.Ground;
import dk.kaskade.ui.look.Chip;
import dk.kaskade.ui.look.Flow;
import dk.kaskade.ui.look.LevelMark;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.awt.Insets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** Who this is: the title, who holds it, the unit, the roles and what sets the position apart. */
final class HeadSection extends Section<HeadSection.Head> {
    private static final int WIDEST = 600;
    private static final int LEVEL_NOT_KNOWN = 0;

    private final transient Desk desk;

    /**
     * What is shown.
     *
     * @param common how many expectations of every leader; -1 where nothing is known yet
     * @param own    how many of its roles and by agreement
     * @param marked how many positions are selected; the card shows the one picked last
     */
    record Head(
            String title,
            List<String> holders,
            String unit,
            List<Role> roles,
            List<String> unknownRoles,
            boolean acting,
            long common,
            long own,
            int marked) {}

    HeadSection(Desk desk) {
        super(new Insets(18, 16, 14, 16));
        this.desk = desk;
        setBorder(null);
    }

    @Override
    Head read(Subject subject) {
        Position position = subject.position();
        Organisation organisation = subject.organisation();
        List<Optional<Role>> roles =
                position.roles().stream().map(subject.framework()::role).toList();
        RoleCard card = subject.card();
        long all = card == null ? -1 : card.duties().size();
        long common = card == null
                ? -1
                : card.duties().stream()
                        .filter(d -> d.ground() == Ground.COMMON)
                        .count();
        return new Head(
                position.title().isBlank() ? position.id() : position.title(),
                position.holders().stream().map(id -> name(organisation, id)).toList(),
                position.unit() == null
                        ? ""
                        : organisation.unit(position.unit()).map(Unit::name).orElse(position.unit()),
                roles.stream()
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparingInt(Role::level))
                        .toList(),
                position.roles().stream()
                        .filter(id -> subject.framework().role(id).isEmpty())
                        .toList(),
                position.acting(),
                common,
                all - common,
                desk.session().selection().positions().size());
    }

    static String name(Organisation organisation, String person) {
        return organisation.person(person).map(Person::name).orElse(person);
    }

    @Override
    void build(Head head, @Nullable Head before) {
        removeAll();
        int level = head.roles().stream().mapToInt(Role::level).min().orElse(LEVEL_NOT_KNOWN);
        boolean marked = level != LEVEL_NOT_KNOWN;
        if (head.marked() > 1) {
            add(Type.CAPTION.label(desk.text("card.of-several", head.marked())));
        }
        JPanel who = new JPanel(new MigLayout(
                "insets 0, fillx, gapx 12, gapy 1, wrap " + (marked ? 2 : 1),
                marked ? "[][grow,fill]" : "[grow,fill]"));
        who.setOpaque(false);
        if (marked) {
            who.add(new JLabel(new LevelMark(level, 6, 54)), "spany 3, aligny top, gaptop 2");
        }
        String cell = "wmin 60";
        who.add(new WrappedText(head.title(), Type.PANEL_TITLE, Tint.TEXT, WIDEST), cell);
        who.add(holders(head), cell);
        who.add(new WrappedText(head.unit(), Type.TABLE, Tint.TEXT2, WIDEST), cell);
        add(who);
        Flow chips = chips(head);
        if (chips.getComponentCount() > 0) {
            below(10, chips);
        }
    }

    private JLabel holders(Head head) {
        if (!head.holders().isEmpty()) {
            return new WrappedText(String.join(", ", head.holders()), Type.BODY, Tint.TEXT, WIDEST);
        }
        return Type.BODY.slanted(new JLabel(desk.text("card.nobody")), Tint.TEXT2);
    }

    private Flow chips(Head head) {
        Flow chips = new Flow();
        head.roles().forEach(role -> chips.add(Chip.role(role.name(), role.level())));
        head.unknownRoles()
                .forEach(id ->
                        chips.add(Chip.soft(desk.text("card.role.unknown", id), null, Tint.ERROR, Tint.ERROR_SOFT)));
        if (head.acting()) {
            chips.add(Chip.soft(desk.text("card.acting"), null, Tint.NOTE, Tint.NOTE_SOFT));
        }
        if (head.holders().isEmpty()) {
            chips.add(Chip.soft(desk.text("card.vacant"), null, Tint.GAP_TEXT, Tint.GAP_SOFT));
        }
        if (head.common() >= 0 && head.common() + head.own() > 0) {
            chips.add(Chip.outlined(share(head), null));
        }
        return chips;
    }

    /** A kind of which there are none is not counted. */
    private String share(Head head) {
        if (head.own() == 0) {
            return desk.text("card.share.common", head.common());
        }
        return head.common() == 0
                ? desk.text("card.share.own", head.own())
                : desk.text("card.share", head.common(), head.own());
    }
}
