package dk.kaskade.ui.rolecard;

import com.formdev.flatlaf.util.UIScale;
import dk.kaskade.framework.Expectation;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import dk.kaskade.report.RoleCard;
import dk.kaskade.report.RoleCard.Ground;
import dk.kaskade.report.RoleCard.Origin;
import dk.kaskade.ui.answer.Who;
import dk.kaskade.ui.look.Icons;
import dk.kaskade.ui.look.LevelMark;
import dk.kaskade.ui.look.TextLink;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import dk.kaskade.ui.rolecard.Line.Expected;
import dk.kaskade.ui.rolecard.Line.Passing;
import java.awt.Insets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.Icon;
import javax.swing.JLabel;

/** What of the leaders above a line comes from. */
final class FromCell extends Cell {
    private static final int WIDEST = 500;
    private static final int MOST = 2;

    private final transient Desk desk;
    private final transient RoleCard card;
    private final transient Framework framework;

    FromCell(Desk desk, Sight sight, Line line) {
        super(2, new Insets(9, 12, 10, 12));
        this.desk = desk;
        card = sight.card();
        framework = sight.framework();
        if (line instanceof Expected expected) {
            fill(expected);
        } else if (line instanceof Passing passing) {
            source(passing.stop().expectation());
        }
    }

    private void fill(Expected line) {
        if (line.common()) {
            common(line);
        } else if (!line.duty().origins().isEmpty()) {
            origins(line.duty().origins());
        } else if (line.duty().ground() == Ground.AGREEMENT) {
            note(Icons.TALK.icon(13, Tint.TEXT3), desk.text("from.agreed"), Tint.TEXT2);
            words(desk.text("from.agreed.how"));
        } else if (line.duty().begins()) {
            begins();
        } else if (line.unsponsored()) {
            note(Icons.BREAK.icon(13, Tint.GAP_TEXT), desk.text("from.put-aside"), Tint.GAP_TEXT);
        } else {
            note(Icons.INFO.icon(13, Tint.TEXT3), desk.text("from.nobody-carries"), Tint.TEXT2);
        }
    }

    /** At the top of the chain that goes for every line, and the head of the column says it. */
    private void begins() {
        if (card.leader() == null) {
            faint(desk.text("from.begins"));
        } else {
            add(new WrappedText(desk.text("from.begins"), Type.CAPTION, Tint.TEXT3, WIDEST));
        }
    }

    /** What every leader shares is not handed on: what comes from above is how the leader puts it. */
    private void common(Expected line) {
        if (card.leader() == null) {
            faint(desk.text("from.common.top"));
        } else if (line.talk().leader().isEmpty()) {
            note(null, desk.text(card.namesHidden() ? "from.common" : "from.common.silent"), Tint.TEXT3);
        } else {
            note(Icons.TALK.icon(13, Tint.TEXT3), desk.text("from.common.says"), Tint.TEXT2);
            add(new WrappedText(line.talk().leader(), Type.TABLE, Tint.TEXT, WIDEST));
        }
    }

    private void origins(List<Origin> origins) {
        List<Runnable> entries = new ArrayList<>();
        for (Origin origin : origins) {
            for (Expectation expectation : origin.expectations()) {
                entries.add(() -> origin(origin, expectation));
            }
        }
        entries.stream().limit(MOST).forEach(Runnable::run);
        if (entries.size() > MOST) {
            add(Type.CAPTION.label(desk.text("from.more", entries.size() - MOST), Tint.TEXT3));
        }
    }

    private void origin(Origin origin, Expectation expectation) {
        source(expectation);
        boolean other = card.leader() == null
                || !card.leader().id().equals(origin.from().id());
        if (other || origin.dotted()) {
            String name = Who.shortly(origin.from());
            String text = origin.dotted() ? desk.shared("card.way.dotted", name) : desk.text("from.through", name);
            add(new TextLink(
                    text, Type.CAPTION, null, () -> desk.go(origin.from().id())));
        }
    }

    private void source(Expectation expectation) {
        Optional<Role> role = expectation.roles().stream()
                .flatMap(id -> framework.role(id).stream())
                .findFirst();
        String name = role.map(Role::name).orElse("");
        Integer item = expectation.source().item();
        note(
                role.map(known -> (Icon) new LevelMark(known.level())).orElse(null),
                item == null ? name : name + " " + item,
                Tint.TEXT2);
        words(expectation.title());
    }

    private void words(String text) {
        add(new WrappedText(text, Type.TABLE, Tint.TEXT, WIDEST));
    }

    private void note(@org.jspecify.annotations.Nullable Icon icon, String text, Tint tint) {
        if (icon == null) {
            add(new WrappedText(text, Type.CAPTION, tint, WIDEST));
            return;
        }
        JLabel label = Type.CAPTION.label(text, tint);
        label.setIcon(icon);
        label.setIconTextGap(UIScale.scale(6));
        label.setToolTipText(text);
        add(label);
    }
}
