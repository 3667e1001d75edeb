package dk.kaskade.ui.chain;

import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Role;
import dk.kaskade.ui.action.ActionId;
import dk.kaskade.ui.action.Actions;
import dk.kaskade.ui.action.ChainTools;
import dk.kaskade.ui.chart.ChartPanel;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.paint.Lens;
import dk.kaskade.ui.paint.LensChoice;
import dk.kaskade.ui.paint.LensSubjects;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.session.Topic;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Through which lens the chain is seen, what that lens looks at, and down to which level. */
final class ChainLook {
    /** A larger organisation opens with its first two levels only. */
    private static final int LARGE = 400;

    private static final int OPEN_LEVEL = 2;

    /** Levels to choose between where the framework has none. */
    private static final int WITHOUT_FRAMEWORK = 4;

    private static final List<ActionId> LEVELS = List.of(
            ActionId.LEVEL_1, ActionId.LEVEL_2, ActionId.LEVEL_3, ActionId.LEVEL_4, ActionId.LEVEL_5, ActionId.LEVEL_6);

    private final Session session;
    private final Actions actions;
    private final Wording wording;
    private final ChartPanel panel;
    private final Runnable changed;
    private final Map<Lens, String> subjects = new EnumMap<>(Lens.class);
    private Lens lens = Lens.ROLE;
    private int level;

    /** @param changed another lens is on, or it looks at something else */
    ChainLook(Session session, Actions actions, Wording wording, ChartPanel panel, Runnable changed) {
        this.session = session;
        this.actions = actions;
        this.wording = wording;
        this.panel = panel;
        this.changed = changed;
    }

    void register() {
        lens(ActionId.LENS_ROLE, Lens.ROLE);
        lens(ActionId.LENS_GAPS, Lens.GAPS);
        lens(ActionId.LENS_SPAN, Lens.SPAN);
        lens(ActionId.LENS_TALKS, Lens.TALKS);
        lens(ActionId.LENS_MARK, Lens.MARK);
        lens(ActionId.LENS_PROGRESS, Lens.PROGRESS);
        lens(ActionId.LENS_THEME, Lens.THEME);
        actions.on(ActionId.LENS_TOPIC, () -> look(followed()), session::isOpen);
        actions.selected(ActionId.LENS_TOPIC, () -> lens == Lens.THREAD || lens == Lens.EXPECTATION);
        for (int i = 0; i < LEVELS.size(); i++) {
            level(LEVELS.get(i), i + 1);
        }
    }

    private void lens(ActionId id, Lens shown) {
        actions.on(id, () -> look(shown), session::isOpen);
        actions.selected(id, () -> lens == shown);
    }

    private void level(ActionId id, int shown) {
        actions.on(
                id,
                () -> {
                    level = shown;
                    panel.showToLevel(shown == levels() ? Integer.MAX_VALUE : shown);
                },
                () -> session.isOpen() && shown <= levels());
        actions.selected(id, () -> level == shown);
    }

    /** How many levels there are to choose between. */
    int levels() {
        int lowest =
                session.framework().roles().stream().mapToInt(Role::level).max().orElse(WITHOUT_FRAMEWORK);
        return Math.min(LEVELS.size(), lowest);
    }

    /** Another organisation is open: nothing chosen before concerns it. */
    void opened() {
        subjects.clear();
        level = session.organisation().positions().size() > LARGE ? Math.min(OPEN_LEVEL, levels()) : levels();
    }

    private void look(Lens next) {
        lens = next;
        changed.run();
    }

    /** The thread or expectation that is followed in any view, else the threads. */
    private Lens followed() {
        return session.topic()
                .filter(topic -> topic.kind() == Topic.Kind.EXPECTATION)
                .map(topic -> Lens.EXPECTATION)
                .orElse(Lens.THREAD);
    }

    /** Something else is followed somewhere: a lens that looks at such a thing looks at it now. */
    void follow() {
        Optional<Topic> topic = session.topic();
        if (topic.isEmpty()) {
            return;
        }
        Lens its = switch (topic.get().kind()) {
            case THREAD -> Lens.THREAD;
            case EXPECTATION -> Lens.EXPECTATION;
            case THEME -> Lens.THEME;
            case MARK -> Lens.MARK;
        };
        boolean other = !topic.get().id().equals(subjects.put(its, topic.get().id()));
        boolean along = lens == Lens.THREAD || lens == Lens.EXPECTATION;
        if (along && (its == Lens.THREAD || its == Lens.EXPECTATION)) {
            look(its);
        } else if (lens == its && other) {
            changed.run();
        }
    }

    /** What is looked at; an id that the framework no longer has is left out. */
    LensChoice choice() {
        LensChoice wanted = new LensChoice(lens, subjects.getOrDefault(lens, ""));
        return known().has(wanted) ? wanted : LensChoice.of(lens);
    }

    private LensSubjects known() {
        Framework framework = session.framework();
        return new LensSubjects(framework, wording.language());
    }

    /** Tells the tool bar what there is to choose. */
    void tell(ChainTools tools) {
        tools.levels(levels());
        tools.subjects(choices(), this::choose);
    }

    private List<ChainTools.Choice> choices() {
        List<ChainTools.Choice> all = new ArrayList<>();
        if (lens == Lens.EXPECTATION) {
            all.addAll(choices(Lens.THREAD));
            known().of(lens).stream()
                    .filter(subject -> subject.id().equals(choice().of()))
                    .forEach(subject -> all.add(
                            0,
                            new ChainTools.Choice("", wording.text("tools.topic-expectation", subject.name()), true)));
        } else {
            all.addAll(choices(lens));
        }
        return all;
    }

    private List<ChainTools.Choice> choices(Lens of) {
        List<ChainTools.Choice> all = new ArrayList<>();
        String chosen = of == lens ? choice().of() : "-";
        List<LensSubjects.Subject> known = known().of(of);
        if (of == Lens.TALKS && known.size() > 1) {
            all.add(new ChainTools.Choice("", wording.text("tools.all-talks"), chosen.isEmpty()));
        }
        boolean first = of != Lens.TALKS && chosen.isEmpty();
        for (LensSubjects.Subject subject : known) {
            all.add(new ChainTools.Choice(
                    subject.id(), subject.name(), first || subject.id().equals(chosen)));
            first = false;
        }
        return all;
    }

    /** What is chosen here is followed in other views too, where it is a thread. */
    private void choose(String id) {
        if (lens == Lens.EXPECTATION && id.isEmpty()) {
            return;
        }
        if (lens == Lens.EXPECTATION || lens == Lens.THREAD) {
            session.follow(Topic.thread(id));
        } else {
            subjects.put(lens, id);
            changed.run();
        }
    }
}
