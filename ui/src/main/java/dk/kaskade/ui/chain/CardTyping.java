package dk.kaskade.ui.chain;

import dk.kaskade.change.AddPosition;
import dk.kaskade.change.HolderChoice;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.Retitle;
import dk.kaskade.change.Sentence;
import dk.kaskade.change.SetHolders;
import dk.kaskade.change.Several;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.ui.chart.CardLine;
import dk.kaskade.ui.chart.ChartPanel;
import dk.kaskade.ui.chart.Typing;
import dk.kaskade.ui.edit.OnCards;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Selection;
import dk.kaskade.ui.session.Session;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Typing on the cards: a title and, after the Tab key, who holds the position. Each card that is new is one step, typed or not. */
final class CardTyping implements OnCards {
    private final Session session;
    private final Wording wording;
    private final Around around;
    private final ChartPanel panel;
    private @Nullable Runnable waiting;

    CardTyping(ChainViewFactory.Parts parts, ChartPanel panel) {
        session = parts.session();
        wording = parts.wording();
        around = parts.around();
        this.panel = panel;
    }

    @Override
    public boolean isShown() {
        return panel.isShowing()
                || session.organisation().positions().isEmpty()
                        && panel.getParent().isShowing();
    }

    @Override
    public void add(AddPosition fresh) {
        Optional<Sentence> refused = session.apply(fresh);
        if (refused.isPresent()) {
            say(refused.get());
            return;
        }
        whenDrawn(fresh.id(), () -> {
            panel.setSelection(List.of(fresh.id()));
            session.select(Selection.of(fresh.id()));
            type(fresh.id(), CardLine.TITLE, fresh.title(), new Fresh(fresh));
        });
    }

    @Override
    public void rename(Position position) {
        title(position.id());
    }

    void title(String id) {
        session.settle();
        session.organisation()
                .position(id)
                .ifPresent(position -> type(id, CardLine.TITLE, position.title(), new Title(id, position.title())));
    }

    private void holder(String id) {
        session.organisation()
                .position(id)
                .ifPresent(position -> type(id, CardLine.HOLDER, holders(position), new Holder(id, holders(position))));
    }

    private void type(String id, CardLine line, String text, Typing typing) {
        String name = wording.text(line == CardLine.TITLE ? "edit.type.title" : "edit.type.holder");
        panel.type(id, line, name, text, typing);
    }

    private String holders(Position position) {
        Organisation organisation = session.organisation();
        return position.holders().stream()
                .map(id -> organisation.person(id).map(Person::name).orElse(id))
                .collect(Collectors.joining(", "));
    }

    /** A very large chart is drawn after a while. */
    private void whenDrawn(String id, Runnable then) {
        if (panel.chart().indexOf(id) >= 0) {
            then.run();
        } else {
            waiting = then;
        }
    }

    /** The chart has been drawn anew. */
    void drawn() {
        Runnable then = waiting;
        waiting = null;
        if (then != null) {
            then.run();
        }
    }

    @Override
    public void drawLine(List<String> from) {
        panel.drawLine(from);
    }

    @Override
    public void pale(Collection<String> positions) {
        panel.setPale(positions);
    }

    private void say(Sentence why) {
        around.say(why.in(wording.language()));
    }

    /** Names apart by commas: people who are known by exactly that name, else new ones; nothing = vacant. */
    private static SetHolders holders(Organisation organisation, String id, String text) {
        List<HolderChoice> choices = Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> HolderChoice.named(organisation, name))
                .distinct()
                .toList();
        return new SetHolders(id, choices);
    }

    /** One step that is typed bit by bit: what comes later takes the place of what came before. */
    private final class Step {
        private @Nullable Organisation mine;

        /** Goes on with what was just done. */
        Step goOn() {
            mine = session.organisation();
            return this;
        }

        private boolean isLast() {
            return mine != null && mine == session.organisation() && session.canUndo();
        }

        /** The value that the step begins with: somebody whom the step itself has made is nobody there. */
        Organisation base() {
            return isLast()
                    ? session.history()
                            .map(history -> history.done()
                                    .get(history.done().size() - 1)
                                    .before())
                            .orElseThrow()
                    : session.organisation();
        }

        void put(OrganisationChange change) {
            Optional<Sentence> refused = isLast() ? session.applyOverLast(change) : session.apply(change);
            refused.ifPresent(CardTyping.this::say);
            if (refused.isEmpty()) {
                mine = session.organisation();
            }
        }

        void takeBack() {
            if (isLast()) {
                session.undo();
            }
        }
    }

    /** The title of a position that was there. */
    private final class Title implements Typing {
        private final String id;
        private final String before;
        private final Step step = new Step();
        private String told;

        Title(String id, String before) {
            this.id = id;
            this.before = before;
            told = before;
        }

        @Override
        public void soFar(String text) {
            if (!text.isBlank() && !text.strip().equals(told)) {
                told = text.strip();
                step.put(new Retitle(id, text));
            }
        }

        @Override
        public void keep(String text) {
            soFar(text);
        }

        @Override
        public void next(String text) {
            keep(text);
            holder(id);
        }

        @Override
        public void drop() {
            if (!told.equals(before)) {
                step.takeBack();
            }
        }
    }

    /** The holders of a position that was there. */
    private final class Holder implements Typing {
        private final String id;
        private final String before;
        private final Step step = new Step();
        private String told;

        Holder(String id, String before) {
            this.id = id;
            this.before = before;
            told = before;
        }

        @Override
        public void soFar(String text) {
            if (!text.strip().equals(told)) {
                told = text.strip();
                step.put(holders(step.base(), id, text));
            }
        }

        @Override
        public void keep(String text) {
            soFar(text);
        }

        @Override
        public void back(String text) {
            keep(text);
            title(id);
        }

        @Override
        public void drop() {
            if (!told.equals(before)) {
                step.takeBack();
            }
        }
    }

    /** The title of a position that has just come; what is typed belongs to that step. */
    private final class Fresh implements Typing {
        private final AddPosition added;
        private final Step step = new Step().goOn();
        private AddPosition told;

        Fresh(AddPosition added) {
            this.added = added;
            told = added;
        }

        @Override
        public void soFar(String text) {
            String title = text.isBlank() ? added.title() : text;
            AddPosition next = new AddPosition(added.id(), title, added.leader(), added.unit(), added.roles());
            if (!next.equals(told)) {
                told = next;
                step.put(step.isLast() ? next : new Retitle(added.id(), title));
            }
        }

        @Override
        public void keep(String text) {
            soFar(text);
        }

        @Override
        public void next(String text) {
            soFar(text);
            type(added.id(), CardLine.HOLDER, "", new FreshHolder(told, step));
        }

        @Override
        public void drop() {
            step.takeBack();
            List<String> leader = added.leader() == null ? List.of() : List.of(added.leader());
            panel.setSelection(leader);
            session.select(Selection.of(leader));
        }
    }

    /** Who holds a position that has just come: still the same step. */
    private final class FreshHolder implements Typing {
        private final AddPosition added;
        private final Step step;
        private String told = "";

        FreshHolder(AddPosition added, Step step) {
            this.added = added;
            this.step = step;
        }

        @Override
        public void soFar(String text) {
            if (!text.strip().equals(told)) {
                told = text.strip();
                SetHolders holders = holders(step.base(), added.id(), text);
                step.put(
                        step.isLast()
                                ? new Several(List.of(added, holders), added.sentence(session.organisation()))
                                : holders);
            }
        }

        @Override
        public void keep(String text) {
            soFar(text);
        }

        @Override
        public void back(String text) {
            soFar(text);
            title(added.id());
        }

        @Override
        public void drop() {
            soFar("");
        }
    }
}
