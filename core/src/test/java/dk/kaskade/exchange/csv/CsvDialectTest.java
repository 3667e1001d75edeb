package dk.kaskade.exchange.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.exchange.table.TableRow;
import dk.kaskade.progress.Progress;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvDialectTest {
    private static final List<String> ENCODINGS = List.of("UTF-8", "windows-1252", "x-MacRoman", "IBM850");

    /** A letter or two each, where it is hardest: first, last, in capitals, beside signs, alone. */
    private static final List<String> SHORT = List.of(
            "Rådmand",
            "Børnechef",
            "Ældrechef",
            "Økonomichef",
            "Åse Eksempel",
            "Bo Skåber",
            "LEDER AF ÆLDREOMRÅDET",
            "SKOLEOMRÅDET",
            "ØKONOMI",
            "Sø",
            "Å",
            "Leder, Børn & Unge",
            "Chef for pædagogik",
            "Kæde",
            "Skole- og dagtilbudschef Gry Skjærbæk-Prøve",
            "Andrée Prøve",
            "Jürgen Købmand",
            "Leder – Børn",
            "“Børn”",
            "Bo’s team på Øen");

    static Stream<List<String>> samples() {
        return ENCODINGS.stream().flatMap(encoding -> SHORT.stream().map(text -> List.of(encoding, text)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void findsTheEncodingOfOneTitle(List<String> sample) throws IOException {
        Charset charset = Charset.forName(sample.get(0));
        String title = sample.get(1);
        if (!charset.newEncoder().canEncode(title)) {
            return;
        }
        byte[] bytes = ("id;titel;chef\r\n1;" + title + ";\r\n2;Konsulent;1\r\n").getBytes(charset);
        assertThat(read(bytes).get(1).cell(1)).isEqualTo(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8", "UTF-32LE"})
    void obeysTheByteOrderMark(String name) throws IOException {
        byte[] bytes = "\uFEFFid;titel\n1;Rådmand\n".getBytes(Charset.forName(name));
        assertThat(CsvDialect.detect(bytes).charset()).isEqualTo(Charset.forName(name));
        assertThat(read(bytes).get(0).cells()).containsExactly("id", "titel");
        assertThat(read(bytes).get(1).cells()).containsExactly("1", "Rådmand");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void findsWideLettersWithoutAMark(String name) throws IOException {
        byte[] bytes = "id;titel\n1;Rådmand på Ærø\n".getBytes(Charset.forName(name));
        assertThat(read(bytes).get(1).cell(1)).isEqualTo("Rådmand på Ærø");
    }

    @Test
    void composesLettersThatWereWrittenAsTwo() throws IOException {
        String apart = Normalizer.normalize("Rådmand é", Normalizer.Form.NFD);
        assertThat(apart).hasSizeGreaterThan("Rådmand é".length());
        assertThat(read(("id;titel\n1;" + apart + "\n").getBytes(StandardCharsets.UTF_8))
                        .get(1)
                        .cell(1))
                .isEqualTo("Rådmand é");
    }

    @Test
    void staysWithUtf8WhereOneLetterIsBroken() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write("id;titel\n1;æøåæøåæøå\n2;R".getBytes(StandardCharsets.UTF_8));
        all.write(0xE5);
        all.write("dmand\n".getBytes(StandardCharsets.UTF_8));
        assertThat(CsvDialect.detect(all.toByteArray()).charset()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(read(all.toByteArray()).get(2).cell(1)).isEqualTo("R\uFFFDdmand");
    }

    @ParameterizedTest
    @ValueSource(chars = {';', ',', '\t', '|'})
    void findsTheSeparatorAmongTheOthers(char separator) {
        String others = ";,\t|".replace(String.valueOf(separator), "");
        String row =
                "1" + separator + "\"Leder" + others + "Børn\"" + separator + "Skole" + others.charAt(0) + " Nord\n";
        String text = "id" + separator + "titel" + separator + "enhed\n" + row + row + row;
        assertThat(CsvDialect.detect(text.getBytes(StandardCharsets.UTF_8)).separator())
                .isEqualTo(separator);
    }

    @Test
    void findsTabsBetweenCellsThatAllHaveAComma() {
        String text = "Navn\tTitel\nEksempel, Anne\tChef, Børn\nSkabelon, Bo\tLeder, Unge\n";
        assertThat(CsvDialect.detect(text.getBytes(StandardCharsets.UTF_8)).separator())
                .isEqualTo('\t');
    }

    @Test
    void readsOneColumnAsOne() throws IOException {
        assertThat(read("Titel\nDirektør\nChef\n".getBytes(StandardCharsets.UTF_8)))
                .allMatch(row -> row.cells().size() == 1)
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=,\r\n", "SEP=,\n", "\"sep=,\"\r"})
    void obeysTheLineThatExcelWrites(String first) throws IOException {
        byte[] bytes = (first + "id,titel\n1,a;b;c;d\n2,e;f;g;h\n").getBytes(StandardCharsets.UTF_8);
        assertThat(CsvDialect.detect(bytes).separator()).isEqualTo(',');
        List<TableRow> rows = read(bytes);
        assertThat(rows.get(0)).isEqualTo(new TableRow(2, List.of("id", "titel")));
        assertThat(rows).hasSize(3);
    }

    @Test
    void takesACorrection() throws IOException {
        byte[] bytes = "id,titel\n1,a;b\n".getBytes(StandardCharsets.UTF_8);
        CsvDialect corrected = CsvDialect.detect(bytes).withSeparator(';').withCharset(StandardCharsets.ISO_8859_1);
        assertThat(corrected).isEqualTo(new CsvDialect(StandardCharsets.ISO_8859_1, ';'));
        assertThat(CsvTables.read(bytes, "x", corrected, Progress.UNWATCHED)
                        .rows()
                        .get(1)
                        .cells())
                .containsExactly("1,a", "b");
    }

    private static List<TableRow> read(byte[] bytes) throws IOException {
        return CsvTables.read(bytes, "prøve", CsvDialect.detect(bytes), Progress.UNWATCHED)
                .rows();
    }
}
