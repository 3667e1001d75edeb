package dk.kaskade.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.exchange.Field;
import dk.kaskade.framework.Framework;
import dk.kaskade.intake.IntakeSettings;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.task.Tasks;
import java.awt.EventQueue;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
    private static final long PATIENCE_MS = 20_000;

    @TempDir
    private Path folder;

    private final Tasks tasks = new Tasks("import-test");
    private final IntakeWords words = new IntakeWords(new Wording(Texts.DANISH));
    private final Import model = new Import(
            tasks,
            words,
            failure -> String.valueOf(failure.getMessage()),
            IntakeSettings.of("o", "", Framework.none()),
            null);

    @AfterEach
    void close() {
        tasks.close();
    }

    private Path written(String name, String text) throws Exception {
        return Files.write(folder.resolve(name), text.getBytes(Charset.forName("windows-1252")));
    }

    private void read(Source source) throws Exception {
        EventQueue.invokeAndWait(() -> model.read(source));
        until(() -> !model.isBusy());
    }

    private void until(BooleanSupplier condition) throws Exception {
        long end = System.currentTimeMillis() + PATIENCE_MS;
        boolean so = false;
        while (!so) {
            FutureTask<Boolean> asked = new FutureTask<>(condition::getAsBoolean);
            EventQueue.invokeLater(asked);
            so = asked.get();
            assertThat(System.currentTimeMillis()).isLessThan(end);
        }
    }

    @Test
    void whatWasFoundOutAboutAFileCanBeCorrected() throws Exception {
        read(new FoundSource(written("a.csv", "Titel;Navn;Andet\nChef;Søren Øde;x\n"), List.of()));
        TableSource found = (TableSource) model.source().orElseThrow();
        assertThat(found.mapping().orElseThrow().field(1)).isEqualTo(Field.NAME);
        assertThat(model.extract().orElseThrow().rows().get(0).get(Field.NAME)).isEqualTo("Søren Øde");

        read(found.withField(1, null));
        assertThat(model.extract().orElseThrow().rows().get(0).get(Field.NAME)).isEmpty();

        read(((TableSource) model.source().orElseThrow()).withHeader(-1));
        assertThat(model.extract().orElseThrow().read()).isEqualTo(2);
    }

    @Test
    void aFileThatCannotBeReadIsToldOfAndTheNextOneCan() throws Exception {
        read(new FoundSource(written("leer.csv", ""), List.of()));
        assertThat(model.trouble()).isNotEmpty();
        assertThat(model.taken()).isEmpty();

        read(new FoundSource(written("a.csv", "Titel;Navn\nChef;Bo\n"), List.of()));
        assertThat(model.trouble()).isEmpty();
        assertThat(model.taken().orElseThrow().account().positions()).isEqualTo(1);
    }

    @Test
    void columnsThatWereKeptHoldForTheNextFileOfTheSamePlace() throws Exception {
        KeptMappings kept = new KeptMappings(folder.resolve("mappings"));
        read(new FoundSource(written("a.csv", "Titel;Zzz\nChef;Bo\n"), List.of()));
        read(((TableSource) model.source().orElseThrow()).withField(1, Field.NAME));
        Map<String, String> columns = ((TableSource) model.source().orElseThrow())
                .mapping()
                .orElseThrow()
                .columns();
        String name = kept.save(
                "HR / løn",
                new dk.kaskade.store.KeptMapping(
                        columns, "", "", "", Map.of(), List.of(), dk.kaskade.extras.Extras.NONE));
        assertThat(kept.names()).containsExactly(name);

        read(TableSource.of(written("b.csv", "Zzz;Titel\nEva;Leder\n")).withKept(kept.read(name)));
        assertThat(model.extract().orElseThrow().rows().get(0).get(Field.NAME)).isEqualTo("Eva");
    }

    @Test
    void thePreviewHidesCivilNumbersAndStopsAfterItsRows() throws Exception {
        StringBuilder text = new StringBuilder("Titel;CPR-nr.\n");
        for (int i = 0; i < 3 * Preview.ROWS; i++) {
            text.append("Leder;010190-0000\n");
        }
        read(new FoundSource(written("a.csv", text.toString()), List.of()));
        TableSource source = (TableSource) model.source().orElseThrow();
        Preview preview = new Preview(words);
        preview.show(source.table().orElseThrow(), source.mapping().orElseThrow());
        assertThat(preview.getRowCount()).isEqualTo(Preview.ROWS);
        assertThat(preview.getValueAt(0, 2)).asString().doesNotContain("0101");
    }

    @Test
    void whatWasCorrectedAboutAFileIsKeptWithItsColumnsAndWhatWasFoundIsNot() throws Exception {
        KeptMappings kept = new KeptMappings(folder.resolve("mappings"));
        read(new FoundSource(written("a.csv", "Titel;Navn\nChef;Bo, Chef\n"), List.of()));
        TableSource found = (TableSource) model.source().orElseThrow();
        assertThat(found.kept(Map.of(), List.of()).orElseThrow().separator()).isEmpty();

        read(found.withDialect(found.tables().orElseThrow().dialect().withSeparator(',')));
        kept.save(
                "Løn",
                ((TableSource) model.source().orElseThrow())
                        .kept(Map.of(), List.of())
                        .orElseThrow());
        assertThat(kept.read("Løn").separator()).isEqualTo(",");
        assertThat(kept.read("Løn").encoding()).isEmpty();

        read(TableSource.of(written("b.csv", "Titel;Navn\nChef;Bo, Chef\n")).withKept(kept.read("Løn")));
        TableSource again = (TableSource) model.source().orElseThrow();
        assertThat(again.table().orElseThrow().rows().get(1).cells()).containsExactly("Chef;Bo", "Chef");

        read(again.found());
        assertThat(((TableSource) model.source().orElseThrow())
                        .table()
                        .orElseThrow()
                        .rows()
                        .get(1)
                        .cells())
                .containsExactly("Chef", "Bo, Chef");
    }

    @Test
    void whatWasKeptCanBeForgottenOnceAndTwice() throws Exception {
        KeptMappings kept = new KeptMappings(folder.resolve("mappings"));
        kept.save("Løn", dk.kaskade.store.KeptMapping.EMPTY);
        kept.forget("Løn");
        kept.forget("Løn");
        assertThat(kept.names()).isEmpty();
    }

    @Test
    void aWishWhileTheFileIsReadAnewDoesNotBringTheOldReadingBack() throws Exception {
        read(new FoundSource(written("a.csv", "Titel;Navn\nChef;Søren\n"), List.of()));
        EventQueue.invokeAndWait(() -> {
            model.read(((TableSource) model.source().orElseThrow()).withHeader(-1));
            model.asOf(LocalDate.of(2026, 11, 1));
        });
        until(() -> !model.isBusy());
        assertThat(model.extract().orElseThrow().read()).isEqualTo(2);
        assertThat(model.taken().orElseThrow().organisation().asOf()).isEqualTo("2026-11-01");
    }

    @Test
    void whatWasStoppedIsWorkedOutWhenItGoesOn() throws Exception {
        read(new FoundSource(written("a.csv", "Titel;Navn\nChef;Søren\n"), List.of()));
        EventQueue.invokeAndWait(() -> {
            model.read(((TableSource) model.source().orElseThrow()).withHeader(-1));
            model.stop();
        });
        assertThat(model.isStopped()).isTrue();
        EventQueue.invokeAndWait(model::resume);
        until(() -> !model.isBusy());
        assertThat(model.extract().orElseThrow().read()).isEqualTo(2);
    }
}
