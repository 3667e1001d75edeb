package dk.kaskade.ui.action;

import dk.kaskade.ui.look.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.Action;
import javax.swing.JPanel;
import javax.swing.JRadioButtonMenuItem;
import net.miginfocom.swing.MigLayout;

/**
 * The lenses: the most used side by side, the others under an arrow, and where a lens looks at one thing, which one. Where
 * there is little room all are under the arrow.
 */
final class LensTools extends JPanel {
    private static final List<ActionId> SHOWN = List.of(
            ActionId.LENS_ROLE, ActionId.LENS_GAPS, ActionId.LENS_SPAN, ActionId.LENS_TALKS, ActionId.LENS_MARK);
    private static final List<ActionId> MORE =
            List.of(ActionId.LENS_PROGRESS, ActionId.LENS_THEME, ActionId.LENS_TOPIC);
    private static final Map<ActionId, String> SHORT = Map.of(
            ActionId.LENS_ROLE, "lens.role",
            ActionId.LENS_GAPS, "lens.gaps",
            ActionId.LENS_SPAN, "lens.span",
            ActionId.LENS_TALKS, "lens.talks",
            ActionId.LENS_MARK, "lens.mark",
            ActionId.LENS_PROGRESS, "lens.progress",
            ActionId.LENS_THEME, "lens.theme",
            ActionId.LENS_TOPIC, "lens.topic");

    private final transient Actions actions;
    private final ActionSegments segments;
    private final MenuButton more = new MenuButton(this::lenses);
    private final MenuButton subject = new MenuButton(this::subjects);
    private transient List<ChainTools.Choice> choices = List.of();
    private transient Consumer<String> choose = id -> {};
    private boolean narrow;

    LensTools(Actions actions, Wording wording) {
        super(new MigLayout("insets 0, hidemode 3, gapx 4", "", "[center]"));
        this.actions = actions;
        setOpaque(false);
        segments = new ActionSegments(actions, SHOWN, "tools.lens", SHORT::get);
        add(segments);
        add(more);
        add(subject);
        subject.setVisible(false);
        wording.follow(this::speak);
        actions.watch(this::speak);
    }

    /** Whether all lenses are under the arrow. */
    void narrow(boolean now) {
        narrow = now;
        segments.setVisible(!now);
        speak();
    }

    /** What the lens that is on can look at; nothing to choose where there are fewer than two. */
    void subjects(List<ChainTools.Choice> all, Consumer<String> chosen) {
        choices = List.copyOf(all);
        choose = chosen;
        subject.setVisible(all.size() > 1);
        speak();
    }

    private void speak() {
        Wording wording = actions.wording();
        Optional<ActionId> on =
                (narrow ? all() : MORE).stream().filter(this::isOn).findFirst();
        String fallback = wording.text("tools.more-lenses");
        more.say(on.map(id -> wording.text(shortKey(id))).orElse(fallback), fallback);
        more.chosen(on.isPresent());
        segments.mute(!narrow && on.isPresent());
        choices.stream()
                .filter(ChainTools.Choice::on)
                .findFirst()
                .ifPresent(choice -> subject.say(choice.name(), wording.text("tools.lens-of")));
    }

    private static String shortKey(ActionId id) {
        return SHORT.getOrDefault(id, "");
    }

    private static List<ActionId> all() {
        List<ActionId> all = new ArrayList<>(SHOWN);
        all.addAll(MORE);
        return all;
    }

    private boolean isOn(ActionId id) {
        return Boolean.TRUE.equals(actions.action(id).getValue(Action.SELECTED_KEY));
    }

    private List<JRadioButtonMenuItem> lenses() {
        List<JRadioButtonMenuItem> items = new ArrayList<>();
        for (ActionId id : narrow ? all() : MORE) {
            JRadioButtonMenuItem item =
                    new JRadioButtonMenuItem(actions.wording().text(shortKey(id)), isOn(id));
            item.addActionListener(event -> actions.run(id));
            items.add(item);
        }
        return items;
    }

    private List<JRadioButtonMenuItem> subjects() {
        List<JRadioButtonMenuItem> items = new ArrayList<>();
        for (ChainTools.Choice choice : choices) {
            JRadioButtonMenuItem item = new JRadioButtonMenuItem(choice.name(), choice.on());
            item.putClientProperty("html.disable", true);
            item.addActionListener(event -> choose.accept(choice.id()));
            items.add(item);
        }
        return items;
    }
}
