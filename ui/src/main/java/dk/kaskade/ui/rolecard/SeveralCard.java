package dk.kaskade.ui.rolecard;

import dk.kaskade.framework.Role;
import dk.kaskade.ui.look.Flow;
import dk.kaskade.ui.look.LevelMark;
import dk.kaskade.ui.look.Pile;
import dk.kaskade.ui.look.Tint;
import dk.kaskade.ui.look.Type;
import dk.kaskade.ui.look.WrappedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.swing.JLabel;

/** What it means to hold several roles: what is asked twice, and what pulls apart. */
final class SeveralCard extends Card {
    private static final int WIDEST = 620;

    private final transient Desk desk;

    SeveralCard(Desk desk) {
        this.desk = desk;
    }

    void show(Optional<Several> several) {
        setVisible(several.isPresent());
        several.filter(this::isAnother).ifPresent(this::fill);
    }

    private void fill(Several several) {
        begin(desk.text("several", several.roles().size()));
        add(new WrappedText(desk.text("several.hat"), Type.TABLE, Tint.TEXT2, 900));
        Across across = new Across(560, 1, 1);
        across.add(twice(several));
        across.add(apart(several));
        below(8, across);
        end();
    }

    private Pile twice(Several several) {
        Pile pile = new Pile(3, Pile.NONE);
        pile.add(Type.TABLE_STRONG.label(
                desk.text("several.twice", several.twice().size())));
        several.twice().forEach(expectation -> pile.add(words("· " + expectation.title())));
        return pile;
    }

    private Pile apart(Several several) {
        Pile pile = new Pile(3, Pile.NONE);
        pile.add(Type.TABLE_STRONG.label(desk.text("several.apart")));
        for (Role role : several.roles()) {
            List<String> themes = several.apart().stream()
                    .filter(apart -> apart.role().equals(role))
                    .map(apart -> Several.name(apart.theme(), desk.wording().language()))
                    .toList();
            if (!themes.isEmpty()) {
                JLabel label = Type.CAPTION.label(desk.text("several.only", role.name()), Tint.TEXT2);
                label.setIcon(new LevelMark(role.level()));
                Flow flow = new Flow();
                flow.add(label);
                pile.below(4, flow);
                pile.add(words(themes.stream().collect(Collectors.joining(", "))));
            }
        }
        if (!several.polarities().isEmpty()) {
            pile.below(4, Type.CAPTION.label(desk.text("several.polarities"), Tint.TEXT2));
            pile.add(words(String.join(", ", several.polarities())));
        }
        if (several.apart().isEmpty() && several.polarities().isEmpty()) {
            pile.add(words(desk.text("several.apart.none")));
        }
        return pile;
    }

    private static WrappedText words(String text) {
        return new WrappedText(text, Type.TABLE, Tint.TEXT, WIDEST);
    }
}
