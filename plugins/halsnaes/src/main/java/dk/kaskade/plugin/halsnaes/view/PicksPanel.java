package dk.kaskade.plugin.halsnaes.view;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.change.EditAgreement;
import dk.kaskade.ui.answer.TypedArea;
import dk.kaskade.ui.answer.Visit;
import dk.kaskade.ui.leaders.LeaderRow;
import dk.kaskade.ui.look.Badge;
import dk.kaskade.ui.look.Ground;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.Pile;
import dk.kaskade.ui.look.ScrollPile;
import dk.kaskade.ui.look.SectionHeading;
import dk.kaskade.ui.look.Tables;
import dk.kaskade.ui.look.TextLink;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import dk.kaskade.ui.view.Navigation;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Insets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import org.jspecify.annotations.Nullable;

/** What the leader takes to the next talk, each with a note that is saved while it is typed. */
final class PicksPanel extends JPanel {
    private static final int WIDTH = 300;
    private static final int WIDEST = 260;

    private final transient IdeasDesk desk;
    private final transient Consumer<Pick> remove;
    private final Badge count = new Badge("0");
    private final WrappedText who = new WrappedText("", Type.CAPTION, Tint.TEXT2, WIDEST);
    private final ScrollPile pile = new ScrollPile(0, new Insets(0, 16, 16, 16));
    private final transient Map<String, TypedArea> notes = new LinkedHashMap<>();
    private final transient Map<String, Visit> visits = new LinkedHashMap<>();
    private transient List<Object> shape = List.of();
    private transient List<Pick> shown = List.of();

    PicksPanel(IdeasDesk desk, Consumer<Pick> remove) {
        super(new BorderLayout());
        this.desk = desk;
        this.remove = remove;
        Ground.paint(this, Tint.PANEL);
        Ground.line(this, Ground.Side.LEFT);
        JPanel head = new JPanel(new MigLayout("insets 12 16 8 16, fillx, wrap 1, gapy 2", "[grow,fill]"));
        head.setOpaque(false);
        SectionHeading heading = new SectionHeading(desk.text("picked"));
        heading.aside(count);
        head.add(heading);
        head.add(who, "wmin 0");
        head.add(
                new TextLink(
                        desk.text("card"),
                        Type.CAPTION,
                        Icons.ROLECARD.icon(13, Tint.ACC),
                        () -> desk.navigation().show(Navigation.ROLE_CARD)),
                "growx 0, gaptop 2");
        add(head, BorderLayout.PAGE_START);
        add(Tables.scroll(pile));
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(UIScale.scale(WIDTH), super.getPreferredSize().height);
    }

    /** Shows what a leader takes along; notes that are being typed stay. */
    void show(@Nullable LeaderRow leader, List<Pick> picks) {
        shown = picks;
        who.setText(leader == null ? desk.text("leader.none") : leader.shortly());
        count.setText(desk.wording().number(picks.size()));
        List<Object> next = new java.util.ArrayList<>();
        next.add(leader == null ? "" : leader.id());
        picks.forEach(pick -> next.add(List.of(pick.idea(), pick.agreement().id())));
        if (!next.equals(shape)) {
            settle();
            shape = next;
            fill(leader, picks);
        }
        picks.forEach(pick -> notes.get(pick.agreement().id()).show(pick.note()));
    }

    void settle() {
        notes.values().forEach(TypedArea::settle);
        visits.values().forEach(Visit::end);
    }

    private void fill(@Nullable LeaderRow leader, List<Pick> picks) {
        pile.removeAll();
        notes.clear();
        visits.clear();
        if (leader != null && picks.isEmpty()) {
            pile.add(new WrappedText(desk.text("picked.none"), Type.TABLE, Tint.TEXT2, WIDEST));
        } else if (leader != null) {
            picks.forEach(pick -> pile.below(10, line(leader.id(), pick)));
        }
        pile.revalidate();
        pile.repaint();
    }

    private Pile line(String position, Pick pick) {
        Pile line = new Pile(4, new Insets(0, 0, 8, 0));
        line.add(new WrappedText(pick.idea().name(), Type.TABLE_STRONG, Tint.TEXT, WIDEST));
        line.add(new WrappedText(pick.idea().text(), Type.CAPTION, Tint.TEXT2, WIDEST));
        line.add(note(position, pick));
        JPanel foot = new JPanel(new MigLayout("insets 0", "[]"));
        foot.setOpaque(false);
        foot.add(new TextLink(
                desk.text("remove"), Type.CAPTION, Icons.CLOSE.icon(11, Tint.ACC), () -> remove.accept(pick)));
        line.add(foot);
        return line;
    }

    private TypedArea note(String position, Pick pick) {
        String id = pick.agreement().id();
        Visit visit = new Visit(desk.session());
        TypedArea area = new TypedArea(
                pick.note(),
                desk.text("note"),
                text -> now(id).ifPresent(present -> visit.save(new EditAgreement(position, present.noted(text)))),
                visit::end);
        area.getAccessibleContext()
                .setAccessibleName(desk.text("note.named", pick.idea().name()));
        notes.put(id, area);
        visits.put(id, visit);
        return area;
    }

    /** The pick as it stands now: its agreement may have been changed elsewhere. */
    private java.util.Optional<Pick> now(String agreement) {
        return shown.stream()
                .filter(pick -> pick.agreement().id().equals(agreement))
                .findFirst();
    }
}
