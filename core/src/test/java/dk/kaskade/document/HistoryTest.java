package dk.kaskade.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.Outcome;
import dk.kaskade.change.Sentence;
import dk.kaskade.document.History.Tried;
import dk.kaskade.organisation.Organisation;
import java.util.List;
import org.junit.jupiter.api.Test;

class HistoryTest {
    private static final Organisation START = Organisation.empty("o", "start", null);

    private record Name(String name) implements OrganisationChange {
        @Override
        public Outcome applyTo(Organisation organisation) {
            return name.isEmpty()
                    ? new Outcome.Refused(Sentence.of("refused.unknown-position", "x"))
                    : new Outcome.Done(organisation.withName(name));
        }

        @Override
        public Sentence sentence(Organisation organisation) {
            return Sentence.of("refused.unknown-position", organisation.name());
        }

        @Override
        public List<String> subjects() {
            return List.of(name);
        }
    }

    private static History apply(History history, String name) {
        return ((Tried.Done) history.apply(new Name(name))).history();
    }

    @Test
    void undoGoesBackToTheValueItselfAndRedoForthAgain() {
        History history = apply(apply(History.opened(START), "one"), "two");

        assertThat(history.undo().undo().present()).isSameAs(START);
        assertThat(history.undo().redo().present()).isSameAs(history.present());
        assertThat(history.undo().undo().canUndo()).isFalse();
        assertThatThrownBy(() -> History.opened(START).undo()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aChangeAfterUndoForgetsWhatWasUndone() {
        History history = apply(apply(History.opened(START), "one").undo(), "other");

        assertThat(history.canRedo()).isFalse();
        assertThat(history.present().name()).isEqualTo("other");
    }

    @Test
    void isCleanAtTheSavedValueHoweverItGotThere() {
        History history = History.opened(START);
        assertThat(history.dirty()).isFalse();

        History one = apply(history, "one");
        assertThat(one.dirty()).isTrue();
        assertThat(one.undo().dirty()).isFalse();

        History saved = one.savedAs(one.present());
        assertThat(saved.dirty()).isFalse();
        assertThat(saved.undo().dirty()).isTrue();
        assertThat(apply(saved, "two").undo().dirty()).isFalse();
        assertThat(History.unsaved(START).dirty()).isTrue();
    }

    @Test
    void aRefusedChangeOrOneThatChangesNothingLeavesNoStep() {
        History history = apply(History.opened(START), "one");

        assertThat(history.apply(new Name(""))).isInstanceOf(Tried.Refused.class);
        assertThat(apply(history, "one")).isSameAs(history);
    }

    @Test
    void whatIsDoneOverTheLastStepIsUndoneTogetherWithIt() {
        History history = apply(apply(History.opened(START), "one"), "tw");

        History over = ((Tried.Done) history.applyOverLast(new Name("two"))).history();

        assertThat(over.present().name()).isEqualTo("two");
        assertThat(over.done()).hasSize(2);
        assertThat(over.undo().present().name()).isEqualTo("one");
        assertThat(history.applyOverLast(new Name(""))).isInstanceOf(Tried.Refused.class);
        assertThatThrownBy(() -> History.opened(START).applyOverLast(new Name("one")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void remembersOnlySoManySteps() {
        History history = History.opened(START);
        for (int i = 0; i < History.KEPT + 1; i++) {
            history = apply(history, "n" + i);
        }

        assertThat(history.done()).hasSize(History.KEPT);
        assertThat(history.done().get(0).before().name()).isEqualTo("n0");
    }
}
