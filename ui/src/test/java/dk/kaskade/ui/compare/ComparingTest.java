package dk.kaskade.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.change.RenameOrganisation;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.ui.session.OpenDocument;
import dk.kaskade.ui.session.Session;
import dk.kaskade.ui.task.Tasks;
import dk.kaskade.worked.WorkedExample;
import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ComparingTest {
    private final Tasks analyses = new Tasks("analyses");
    private final Tasks readings = new Tasks("readings");
    private Session session;
    private Comparing comparing;
    private OpenDocument first;

    @BeforeEach
    void openOne() throws Exception {
        ask(() -> {
            session = new Session(
                    (organisation, cancelled) -> Neighbours.analysis(organisation),
                    any -> WorkedExample.framework(),
                    analyses);
            comparing = new Comparing(session, new Neighbours(readings), any -> {});
            comparing.awake(true);
            first = session.open(Neighbours.organisation(30), null, true);
            return first;
        });
        until(() -> names().equals(List.of("Nabo 30")));
    }

    @AfterEach
    void endTasks() {
        analyses.close();
        readings.close();
    }

    private static <T> T ask(Callable<T> question) throws Exception {
        FutureTask<T> task = new FutureTask<>(question);
        EventQueue.invokeLater(task);
        return task.get();
    }

    private static void until(Callable<Boolean> condition) throws Exception {
        long end = System.currentTimeMillis() + 20_000;
        while (!ask(condition)) {
            assertThat(System.currentTimeMillis()).isLessThan(end);
            Thread.sleep(5);
        }
    }

    private List<String> names() {
        return comparing.sight().columns().stream()
                .map(column -> column.digest().name())
                .toList();
    }

    private void add(int... sizes) throws Exception {
        ask(() -> {
            comparing.add(IntStream.of(sizes)
                    .mapToObj(size -> Path.of(size + ".json"))
                    .toList());
            return true;
        });
        until(() -> comparing.waiting() == 0);
    }

    @Test
    void whatIsOpenStandsFirstAndFilesAfterItInTheirOrder() throws Exception {
        add(50, 20);
        assertThat(ask(this::names)).containsExactly("Nabo 30", "Nabo 50", "Nabo 20");
        Sight sight = ask(comparing::sight);
        assertThat(sight.columns()).extracting(Sight.Column::letter).containsExactly("A", "B", "C");
        assertThat(sight.comparison().rows().get(0).figures())
                .extracting(figure -> figure.value())
                .containsExactly(30.0, 50.0, 20.0);
        assertThat(sight.columns().get(1).digest().aside()).isEqualTo("prøve");
    }

    @Test
    void aFileStandsThereOnce() throws Exception {
        add(50, 50);
        add(50);
        assertThat(ask(this::names)).containsExactly("Nabo 30", "Nabo 50");
    }

    @Test
    void aFileThatCannotBeReadIsToldAndTakesNoPlace() throws Exception {
        ask(() -> {
            comparing.add(List.of(Path.of("krøllet.json"), Path.of("20.json")));
            return true;
        });
        until(() -> comparing.waiting() == 0);
        assertThat(ask(this::names)).containsExactly("Nabo 30", "Nabo 20");
        assertThat(ask(comparing::troubles)).containsExactly("krøllet.json: ulæselig");
    }

    @Test
    void anEditMakesItPaleUntilItHasBeenLookedAtAgain() throws Exception {
        add(20);
        boolean pale = ask(() -> {
            session.apply(new RenameOrganisation("Omdøbt"));
            return comparing.sight().columns().get(0).stale();
        });
        assertThat(pale).isTrue();
        until(() -> names().equals(List.of("Omdøbt", "Nabo 20")));
        assertThat(ask(() -> comparing.sight().columns().get(0).stale())).isFalse();
    }

    @Test
    void anOpenDocumentBesideComesFirstWhenItIsShownAndTheOtherTakesItsPlace() throws Exception {
        OpenDocument second = ask(() -> session.open(Neighbours.organisation(40), null, true));
        until(() -> names().equals(List.of("Nabo 40")));
        ask(() -> {
            comparing.add(first);
            return true;
        });
        until(() -> names().equals(List.of("Nabo 40", "Nabo 30")));
        ask(() -> {
            session.show(first);
            return true;
        });
        until(() -> names().equals(List.of("Nabo 30", "Nabo 40")));
        ask(() -> {
            session.close(second);
            return true;
        });
        assertThat(ask(this::names)).containsExactly("Nabo 30");
    }

    @Test
    void tenAreDrawnAndElevenAreATable() throws Exception {
        add(IntStream.rangeClosed(1, 9).toArray());
        assertThat(ask(() -> comparing.sight().isTableOnly())).isFalse();
        add(10);
        assertThat(ask(() -> comparing.sight().isTableOnly())).isTrue();
        assertThat(ask(() -> comparing.sight().columns().get(10).letter())).isEqualTo("11");
    }

    @Test
    void notMoreThanAHundredAreTakenIn() throws Exception {
        add(IntStream.rangeClosed(1, 120).toArray());
        assertThat(ask(() -> comparing.seats().size())).isEqualTo(Comparing.MOST);
    }

    @Test
    void whoIsNotReadYetGoesWhenReadingIsStopped() throws Exception {
        Organisation before = ask(session::organisation);
        ask(() -> {
            comparing.add(IntStream.rangeClosed(1, 60)
                    .mapToObj(size -> Path.of(size + ".json"))
                    .toList());
            comparing.stop();
            return true;
        });
        assertThat(ask(comparing::waiting)).isZero();
        assertThat(ask(() -> comparing.seats().size())).isEqualTo(1);
        assertThat(ask(session::organisation)).isSameAs(before);
    }
}
