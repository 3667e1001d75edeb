package dk.kaskade.ui.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.Outcome;
import dk.kaskade.change.Retitle;
import dk.kaskade.change.Sentence;
import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.Inspector;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.ui.task.Tasks;
import java.awt.EventQueue;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SessionTest {
    private static final Organisation TWO = Organisation.empty("o", "start", null)
            .withPositions(List.of(Position.of("top", "Top", null), Position.of("below", "Below", "top")));

    private final Tasks tasks = new Tasks("test");
    private final AtomicInteger analysed = new AtomicInteger();
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private final Session session =
            new Session((organisation, cancelled) -> analyse(organisation), organisation -> Framework.none(), tasks);

    private Analysis analyse(Organisation organisation) {
        try {
            gate.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        InspectionContext in = InspectionContext.of(organisation, Framework.none(), LocalDate.EPOCH);
        return new Analysis(
                in, new Inspector(List.of()).inspect(in), FindingTexts.of(List.of(), organisation, Framework.none()));
    }

    private record Name(String name) implements OrganisationChange {
        @Override
        public Outcome applyTo(Organisation organisation) {
            return name.isEmpty()
                    ? new Outcome.Refused(Sentence.of("refused.unknown-position", "x"))
                    : new Outcome.Done(organisation
                            .withName(name)
                            .withPositions(organisation.positions().subList(0, 1)));
        }

        @Override
        public Sentence sentence(Organisation organisation) {
            return Sentence.of("refused.unknown-position", "x");
        }

        @Override
        public List<String> subjects() {
            return List.of("below");
        }
    }

    @AfterEach
    void endTasks() {
        tasks.close();
    }

    private static void onScreen(Runnable action) throws Exception {
        EventQueue.invokeAndWait(action);
    }

    private void waitForAnalysis() throws Exception {
        for (int i = 0; i < 1000 && analysed.get() == 0; i++) {
            Thread.sleep(5);
        }
        assertThat(analysed.get()).isPositive();
    }

    @Test
    void theResultForAnOlderValueIsDropped() throws Exception {
        session.listen(new SessionListener() {
            @Override
            public void analysed() {
                analysed.incrementAndGet();
            }
        });
        gate = new CountDownLatch(1);
        onScreen(() -> session.open(TWO, null, true));
        onScreen(() -> session.apply(new Name("new")));
        gate.countDown();
        waitForAnalysis();

        onScreen(() -> {
            assertThat(session.analysis())
                    .get()
                    .extracting(a -> a.organisation().name())
                    .isEqualTo("new");
            assertThat(session.isLooking()).isFalse();
        });
        assertThat(analysed).hasValue(1);
    }

    @Test
    void whatIsGoneIsNotSelectedAndUndoSelectsWhatTheStepWasAbout() throws Exception {
        onScreen(() -> {
            session.open(TWO, Path.of("a.json"), true);
            session.select(Selection.of("below"));
            session.apply(new Name("new"));
            assertThat(session.selection()).isEqualTo(Selection.NONE);
            assertThat(session.isDirty()).isTrue();

            session.undo();
            assertThat(session.selection()).isEqualTo(Selection.of("below"));
            assertThat(session.isDirty()).isFalse();
            session.redo();
            assertThat(session.organisation().name()).isEqualTo("new");
        });
    }

    @Test
    void aTopicIsToldOnceAndForgottenWithTheOrganisation() throws Exception {
        AtomicInteger told = new AtomicInteger();
        session.listen(new SessionListener() {
            @Override
            public void followed() {
                told.incrementAndGet();
            }
        });
        onScreen(() -> {
            session.open(TWO, null, true);
            session.follow(Topic.thread("t"));
            session.follow(Topic.thread("t"));
            assertThat(session.topic()).contains(Topic.thread("t"));
            assertThat(told).hasValue(1);

            session.open(TWO, null, true);
            assertThat(session.topic()).isEmpty();
        });
    }

    @Test
    void aRefusalSaysWhyAndChangesNothing() throws Exception {
        onScreen(() -> {
            session.open(TWO, null, true);
            assertThat(session.refusal(new Name("fine"))).isEmpty();
            assertThat(session.apply(new Name(""))).isPresent();
            assertThat(session.organisation()).isSameAs(TWO);
            assertThat(session.canUndo()).isFalse();
        });
    }

    @Test
    void anEditDuringASaveLeavesItUnsaved() throws Exception {
        onScreen(() -> {
            session.open(TWO, null, false);
            Organisation snapshot = session.organisation();
            session.apply(new Name("meanwhile"));
            session.savedAs(snapshot, Path.of("a.json"));
            assertThat(session.isDirty()).isTrue();
            session.undo();
            assertThat(session.isDirty()).isFalse();
        });
    }

    @Test
    void whatIsBeingTypedIsAppliedBeforeTheSelectionMovesAndBeforeUndo() throws Exception {
        onScreen(() -> {
            session.open(TWO, null, true);
            session.select(Selection.of("top"));
            session.listen(new SessionListener() {
                @Override
                public void settling() {
                    session.apply(new Name("typed"));
                }
            });

            session.select(Selection.of("below"));
            assertThat(session.organisation().name()).isEqualTo("typed");
            session.undo();
            assertThat(session.organisation()).isSameAs(TWO);
            session.settle();
            assertThat(session.isDirty()).isTrue();
        });
    }

    @Test
    void aDraftHasWhatIsBeingTypedAndThePresentValueHasNot() throws Exception {
        onScreen(() -> {
            session.open(TWO, null, true);
            assertThat(session.draft()).as("nothing is typed").isSameAs(TWO);
            List<OrganisationChange> typed = new ArrayList<>(List.of(new Name("typed")));
            session.listen(new SessionListener() {
                @Override
                public void copying(Consumer<OrganisationChange> hand) {
                    typed.forEach(hand);
                }
            });
            assertThat(session.draft().name()).isEqualTo("typed");
            typed.set(0, new Retitle("top", "Top"));
            assertThat(session.draft()).as("typed as it was").isSameAs(TWO);
            assertThat(session.organisation()).isSameAs(TWO);
            assertThat(session.isDirty()).isFalse();
        });
    }

    @Test
    void whatIsDoneOverTheLastStepIsUndoneWithIt() throws Exception {
        onScreen(() -> {
            session.open(TWO, null, true);
            session.apply(new Name("w"));
            session.applyOverLast(new Name("words"));
            assertThat(session.organisation().name()).isEqualTo("words");
            session.undo();
            assertThat(session.organisation()).isSameAs(TWO);
        });
    }

    @Test
    void eachDocumentKeepsItsOwnHistorySelectionAndTopic() throws Exception {
        onScreen(() -> {
            OpenDocument first = session.open(TWO, Path.of("a.json"), true);
            session.select(Selection.of("below"));
            session.follow(Topic.thread("t"));
            OpenDocument second = session.open(TWO.withName("second"), null, true);
            session.select(Selection.of("top"));
            session.apply(new Name("changed"));

            session.show(first);
            assertThat(session.organisation()).isSameAs(TWO);
            assertThat(session.selection()).isEqualTo(Selection.of("below"));
            assertThat(session.topic()).contains(Topic.thread("t"));
            assertThat(session.file()).contains(Path.of("a.json"));
            assertThat(session.canUndo()).isFalse();
            session.show(second);
            assertThat(session.topic()).isEmpty();
            assertThat(session.isDirty()).isTrue();
            session.undo();
            assertThat(session.organisation().name()).isEqualTo("second");
        });
    }

    @Test
    void aViewThatBeginsAnewWhenAnotherIsShownDoesNotUndoItsSelection() throws Exception {
        onScreen(() -> {
            OpenDocument first = session.open(TWO, null, true);
            session.select(Selection.of("below"));
            session.open(TWO, null, true);
            session.listen(new SessionListener() {
                @Override
                public void opened() {
                    session.select(Selection.NONE);
                    session.follow(null);
                }
            });
            session.show(first);
            assertThat(session.selection()).isEqualTo(Selection.of("below"));
        });
    }

    @Test
    void shutTheNeighbourIsShownAndAfterTheLastNothing() throws Exception {
        onScreen(() -> {
            OpenDocument first = session.open(TWO, null, true);
            OpenDocument second = session.open(TWO, null, true);
            OpenDocument third = session.open(TWO, null, true);
            session.close(first);
            assertThat(session.current()).contains(third);
            session.close();
            assertThat(session.current()).contains(second);
            session.close();
            assertThat(session.isOpen()).isFalse();
            assertThat(session.documents()).isEmpty();
            session.show(second);
            assertThat(session.isOpen()).as("what was shut").isFalse();
        });
    }

    @Test
    void whatIsBeingTypedBelongsToTheDocumentItIsTypedInto() throws Exception {
        onScreen(() -> {
            OpenDocument first = session.open(TWO, null, true);
            OpenDocument second = session.open(TWO, null, true);
            boolean[] typing = {true};
            session.listen(new SessionListener() {
                @Override
                public void settling() {
                    if (typing[0]) {
                        typing[0] = false;
                        session.apply(new Name("typed"));
                    }
                }
            });
            session.show(first);
            assertThat(second.organisation().name()).isEqualTo("typed");
            assertThat(first.organisation()).isSameAs(TWO);
        });
    }

    @Test
    void shownAgainADocumentIsLookedAtWhereItWasNotYet() throws Exception {
        session.listen(new SessionListener() {
            @Override
            public void analysed() {
                analysed.incrementAndGet();
            }
        });
        gate = new CountDownLatch(1);
        onScreen(() -> session.open(TWO, null, true));
        onScreen(() -> session.open(TWO.withName("second"), null, true));
        gate.countDown();
        waitForAnalysis();
        onScreen(() -> {
            assertThat(session.analysis().orElseThrow().organisation().name()).isEqualTo("second");
            analysed.set(0);
            session.show(session.documents().get(0));
            assertThat(session.isLooking()).isTrue();
        });
        waitForAnalysis();
        onScreen(() -> {
            assertThat(session.analysis().orElseThrow().organisation()).isSameAs(TWO);
            analysed.set(0);
            session.show(session.documents().get(1));
            assertThat(analysed).as("known already").hasValue(1);
        });
    }

    @Test
    void oneGoesToAnyStateOfTheHistory() throws Exception {
        onScreen(() -> {
            session.open(TWO, null, true);
            for (String name : java.util.List.of("one", "two", "three")) {
                session.apply(new Name(name));
            }
            session.goTo(1);
            assertThat(session.organisation().name()).isEqualTo("one");
            session.goTo(99);
            assertThat(session.organisation().name()).isEqualTo("three");
            session.goTo(0);
            assertThat(session.organisation()).isSameAs(TWO);
            assertThat(session.isDirty()).isFalse();
        });
    }

    @Test
    void isForTheEventThread() {
        assertThatThrownBy(() -> session.open(TWO, null, true)).isInstanceOf(IllegalStateException.class);
    }
}
