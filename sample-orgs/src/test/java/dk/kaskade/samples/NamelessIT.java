package dk.kaskade.samples;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.Unit;
import dk.kaskade.store.OrganisationFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The one switch that leaves names out, held against every name of the sample in every output, with what stands in it
 * unseen: a workbook's parts, a PDF's metadata, bookmarks and tags. The sample is made harder before: names stand in
 * a title, a unit, an id and in own words too.
 */
class NamelessIT {
    @TempDir
    Path folder;

    private Organisation sample = Organisation.empty("", "", null);
    private Path file = Path.of("");

    @BeforeEach
    void makeTheSampleHarder() throws IOException {
        Organisation plain = OrganisationFile.read(Kaskade.sample("odsherred"));
        Person first = plain.people().get(0);
        List<Unit> units = new ArrayList<>(plain.units());
        Unit unit = units.get(1);
        units.set(
                1,
                new Unit(unit.id(), unit.name() + " (" + first.name() + ")", unit.parent(), null, null, unit.extras()));
        List<Position> positions = new ArrayList<>(plain.positions());
        Position leaf = positions.get(positions.size() - 1);
        String answered = leaf.responses().keySet().stream().findFirst().orElse("alle-01");
        positions.set(
                positions.size() - 1,
                leaf.change()
                        .id(first.name().toLowerCase(java.util.Locale.ROOT).replace(' ', '.'))
                        .title(leaf.title() + ", " + first.name() + "s team")
                        .response(answered, Response.OPEN.withWords("Det har " + first.name() + " lovet"))
                        .build());
        sample = plain.withUnits(units).withPositions(positions);
        file = folder.resolve("sample.json");
        OrganisationFile.save(sample, file);
    }

    private Path run(String name, String... arguments) throws IOException, InterruptedException {
        Path out = folder.resolve(name);
        List<String> call = new ArrayList<>(List.of(arguments));
        call.addAll(List.of("--out", out.toString(), "--no-names"));
        Kaskade.Answer answer = new Kaskade(folder, Map.of()).run(call.toArray(String[]::new));
        assertThat(answer.code()).as(answer.err()).isZero();
        return out;
    }

    private void assertNobodyIn(String text) {
        for (Person person : sample.people()) {
            assertThat(text).doesNotContainIgnoringCase(person.name());
            assertThat(text).doesNotContainIgnoringCase(person.name().replace(' ', '.'));
        }
        assertThat(text).contains("Centerchef");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "json", "graphml", "dot", "html", "xlsx"})
    void isHeldByEveryFormatOfTheWhole(String ending) throws Exception {
        assertNobodyIn(text(run("ud." + ending, "export", file.toString())));
    }

    @Test
    void isHeldWhereOwnWordsAreKept() throws Exception {
        String text = text(run("ud.csv", "export", file.toString(), "--what", "responses", "--keep-words"));
        assertThat(text).contains("Det har N.N. lovet");
        assertNobodyIn(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "svg"})
    void isHeldByTheChart(String ending) throws Exception {
        assertNobodyIn(text(run("kort." + ending, "chart", file.toString())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"check --format text", "check --format csv", "metrics --format text", "metrics --format csv"})
    void isHeldByWhatIsToldOfIt(String call) throws Exception {
        String[] words = call.split(" ");
        assertNobodyIn(text(run("fund." + words[2], words[0], file.toString(), words[1], words[2])));
    }

    @Test
    void isHeldByReach() throws Exception {
        String told = new Kaskade(folder, Map.of())
                .run("reach", file.toString(), "--no-names")
                .done();
        sample.people().forEach(person -> assertThat(told).doesNotContainIgnoringCase(person.name()));
    }

    @Test
    void isHeldByRoleCardsInAPdf() throws Exception {
        assertNobodyIn(
                text(run("kort.pdf", "role", file.toString(), "c-dagudd", "--team", "--book", "--format", "pdf")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "json", "text"})
    void isHeldByAFolderOfRoleCardsAndItsFileNames(String format) throws Exception {
        Path cards = run("kort", "role", file.toString(), "--all", "--format", format);
        StringBuilder all = new StringBuilder();
        try (var files = Files.list(cards)) {
            for (Path card : files.toList()) {
                all.append(card.getFileName()).append('\n').append(Files.readString(card));
            }
        }
        assertNobodyIn(all.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html", "xlsx", "pdf"})
    void isHeldByComparisonsWithoutBeingAsked(String format) throws Exception {
        Path out = folder.resolve("ud." + format);
        for (String within : List.of("--format", "--within")) {
            List<String> call = new ArrayList<>(List.of("compare", file.toString(), file.toString()));
            call.addAll(List.of("--format", format, "--out", out.toString()));
            if (within.equals("--within")) {
                call.add(within);
            }
            assertThat(new Kaskade(folder, Map.of())
                            .run(call.toArray(String[]::new))
                            .code())
                    .isZero();
            assertNobodyIn(text(out));
        }
    }

    @Test
    void noticesANameThatStands() throws Exception {
        Path out = folder.resolve("med.csv");
        new Kaskade(folder, Map.of())
                .run("export", file.toString(), "--out", out.toString())
                .done();
        assertThat(text(out)).contains(sample.people().get(0).name());
    }

    private static String text(Path file) throws IOException {
        String name = file.toString();
        return name.endsWith(".pdf") ? pdf(file) : name.endsWith(".xlsx") ? zip(file) : Files.readString(file);
    }

    private static String zip(Path file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipFile parts = new ZipFile(file.toFile())) {
            for (ZipEntry part : parts.stream().toList()) {
                byte[] content = parts.getInputStream(part).readAllBytes();
                all.append(part.getName()).append('\n').append(new String(content, StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    /** What is seen, and every string and stream that is not. */
    private static String pdf(Path file) throws IOException {
        StringBuilder all = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            all.append(new PDFTextStripper().getText(document).replaceAll("\\s+", " "));
            for (var key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                strings(object.getObject(), all, 0);
            }
        }
        return all.toString();
    }

    private static void strings(Object object, StringBuilder all, int depth) throws IOException {
        if (object instanceof COSString text) {
            all.append(text.getString()).append('\n');
        } else if (object instanceof COSStream stream) {
            try (var in = stream.createInputStream()) {
                all.append(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1))
                        .append('\n');
            }
        } else if (object instanceof org.apache.pdfbox.cos.COSArray array && depth < 3) {
            for (int i = 0; i < array.size(); i++) {
                strings(array.get(i), all, depth + 1);
            }
        }
        if (object instanceof org.apache.pdfbox.cos.COSDictionary dictionary && depth < 3) {
            for (var value : dictionary.getValues()) {
                if (!(value instanceof COSObject)) {
                    strings(value, all, depth + 1);
                }
            }
        }
    }
}
