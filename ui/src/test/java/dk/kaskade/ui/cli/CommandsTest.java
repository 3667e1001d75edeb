package dk.kaskade.ui.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dk.kaskade.ui.cli.Call.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    @TempDir
    Path folder;

    private static Answer call(String... arguments) {
        Answer answer = new Call().of(arguments);
        assertThat(answer.err()).isEmpty();
        return answer;
    }

    private static JsonObject json(String... arguments) {
        return JsonParser.parseString(call(arguments).out()).getAsJsonObject();
    }

    private static Stream<JsonObject> each(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonElement::getAsJsonObject);
    }

    private static List<String> inspections(JsonObject check) {
        return each(check.getAsJsonArray("findings"))
                .map(finding -> finding.get("inspection").getAsString())
                .toList();
    }

    @Test
    void checksAsJsonInTheShapeOfTheContract() {
        JsonObject check = json("check", Call.organisation(), "--format", "json");
        assertThat(check.keySet()).containsExactly("organisation", "counts", "findings");
        assertThat(check.get("organisation").getAsString()).isEqualTo("proevestad-eksempel");
        assertThat(check.getAsJsonObject("counts").keySet()).containsExactly("error", "gap", "notice", "accepted");
        assertThat(check.getAsJsonObject("counts").get("accepted").getAsInt()).isEqualTo(1);
        JsonObject finding = each(check.getAsJsonArray("findings"))
                .filter(f -> f.get("inspection").getAsString().equals("cascade.blocked"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.keySet())
                .containsExactly(
                        "inspection",
                        "severity",
                        "position",
                        "thread",
                        "roles",
                        "expectations",
                        "positions",
                        "accepted",
                        "message",
                        "advice");
        assertThat(finding.get("severity").getAsString()).isEqualTo("gap");
        assertThat(finding.get("position").getAsString()).isEqualTo("chef");
        assertThat(finding.get("thread").isJsonNull()).isTrue();
        assertThat(finding.getAsJsonArray("expectations").get(0).getAsString()).isEqualTo("d1");
        assertThat(finding.get("message").getAsString()).contains("Viser vejen");
    }

    @Test
    void listsOnlyWhatIsBadEnoughAndCountsAll() {
        JsonObject all = json("check", Call.organisation(), "--format", "json");
        JsonObject gaps = json("check", Call.organisation(), "--format", "json", "--severity", "gap");
        assertThat(gaps.get("counts")).isEqualTo(all.get("counts"));
        assertThat(inspections(gaps)).contains("cascade.blocked").doesNotContain("dialogue.overdue");
        assertThat(inspections(all)).contains("dialogue.overdue");
    }

    @Test
    void failsOnWhatIsBadEnoughOnly() {
        assertThat(new Call()
                        .of("check", Call.organisation(), "--fail-on", "gap")
                        .code())
                .isEqualTo(ExitCode.FAILED_ON);
        assertThat(new Call()
                        .of("check", Call.organisation(), "--fail-on", "error")
                        .code())
                .isEqualTo(ExitCode.DONE);
        assertThat(new Call().of("check", Call.organisation()).code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void looksAtAnotherDay() {
        JsonObject later = json("check", Call.organisation(), "--format", "json", "--as-of", "2027-01-01");
        assertThat(inspections(later)).contains("dialogue.agreement-expired");
        assertThat(inspections(json("check", Call.organisation(), "--format", "json")))
                .doesNotContain("dialogue.agreement-expired");
    }

    @Test
    void checksAsTextWithWhatWhyAndAdvice() {
        String text = call("check", Call.organisation()).out();
        assertThat(text)
                .startsWith("Prøvestad (eksempel)\n")
                .contains("Opgjort pr. 1. november 2026", "Huller (", "Børnechef", "[chef]", "Hvorfor: ", "Hvad nu: ")
                .contains("Accepteret (1)", "Opslag ude nu. (1. oktober 2026)", "Hvad der er undersøgt");
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Terminal.WIDTH));
    }

    @Test
    void tellsReachAsJsonFromTheTopOrFromAPosition() {
        JsonArray all = JsonParser.parseString(
                        call("reach", Call.organisation(), "--format", "json").out())
                .getAsJsonArray();
        assertThat(all).hasSize(1);
        JsonObject top = all.get(0).getAsJsonObject();
        assertThat(top.keySet()).containsExactly("position", "of", "expectations", "threads", "words");
        assertThat(top.get("of").toString()).isEqualTo("{\"2\":1,\"3\":1}");
        assertThat(top.getAsJsonObject("expectations").get("d1").toString())
                .as("the chief has put it aside")
                .isEqualTo("{}");
        String chief = call("reach", Call.organisation(), "--format", "json", "--position", "chef")
                .out();
        assertThat(JsonParser.parseString(chief)
                        .getAsJsonArray()
                        .get(0)
                        .getAsJsonObject()
                        .get("position")
                        .getAsString())
                .isEqualTo("chef");
        assertThat(new Call()
                        .of("reach", Call.organisation(), "--position", "x")
                        .code())
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(call("reach", Call.organisation()).out()).contains("niveau 2", "Viser vejen", "·");
    }

    @Test
    void countsAsTextJsonAndCsv() throws IOException {
        JsonObject metrics = json("metrics", Call.organisation(), "--format", "json");
        assertThat(metrics.getAsJsonArray("positions").get(1).toString())
                .as("the staff of a vacant position counts with its leader")
                .isEqualTo("{\"id\":\"chef\",\"level\":2,\"direct\":12,\"leaders\":0,\"total\":12}");
        assertThat(metrics.get("levels").toString()).isEqualTo("{\"1\":1,\"2\":1,\"3\":1}");
        assertThat(metrics.get("vacant").getAsInt()).isEqualTo(1);
        assertThat(call("metrics", Call.organisation()).out()).contains("Ledelsesspænd", "Børnechef [chef]", "median");
        Path csv = folder.resolve("tal.csv");
        call("metrics", Call.organisation(), "--format", "csv", "--out", csv.toString());
        assertThat(Files.readString(csv))
                .startsWith("\ufeffId;Stilling;Niveau;Direkte;Ledere;I alt;")
                .contains("\r\nchef;Børnechef;2;12;0;12;");
    }

    @Test
    void printsARoleCardForPeople() {
        assertThat(call("role", Call.organisation(), "chef").out())
                .contains("Børnechef, Børn og Kultur", "Bo Skabelon", "Direktør (Anne Eksempel)")
                .contains("Giver rammer · gælder ikke", "Begrundelse: Ligger hos Anne Eksempel.")
                .contains("Kommer fra lederen og stopper her (1)", "Viser vejen: stillingen har svaret")
                .contains("2 (nærmeste leder: 5; skala 1-5), værd at tale om")
                .contains("sidst holdt 1. januar 2025; skulle være holdt senest 1. januar 2026");
    }

    @Test
    void leavesNamesOutOfARoleCard() {
        for (String format : List.of("text", "json", "html")) {
            String[] card = {"role", Call.organisation(), "chef", "--no-names", "--format", format};
            assertThat(call(card).out())
                    .contains("Børnechef")
                    .doesNotContain("Anne Eksempel", "Bo Skabelon", "mødes med skolerne");
            assertThat(call(Stream.concat(Stream.of(card), Stream.of("--keep-words"))
                                    .toArray(String[]::new))
                            .out())
                    .contains("N.N. mødes med skolerne")
                    .doesNotContain("Anne Eksempel", "Bo Skabelon");
        }
    }

    @Test
    void writesARoleCardAsPageAndAsPdf() throws IOException {
        assertThat(call("role", Call.organisation(), "chef", "--format", "html").out())
                .startsWith("<!doctype html><html lang=\"da\">")
                .contains("<h1 id=\"card1\">Børnechef</h1>", "Bo Skabelon");
        Path pdf = folder.resolve("chef.pdf");
        call("role", Call.organisation(), "chef", "--format", "pdf", "--out", pdf.toString());
        assertThat(Files.readAllBytes(pdf)).startsWith("%PDF-1.".getBytes(StandardCharsets.US_ASCII));
        assertThat(new Call()
                        .of("role", Call.organisation(), "chef", "--format", "pdf")
                        .err())
                .contains("--out");
    }

    @Test
    void gathersATeamInOneFile() throws IOException {
        Path book = folder.resolve("hold.html");
        Answer answer = new Call()
                .of(
                        "role",
                        Call.organisation(),
                        "dir",
                        "--team",
                        "--book",
                        "--format",
                        "html",
                        "--out",
                        book.toString());
        assertThat(answer.err()).contains("2 rollekort");
        assertThat(Files.readString(book)).contains("card2\">Børnechef").doesNotContain("card3");
    }

    @Test
    void refusesToWriteManyCardsWhereOnlyOneFits() {
        for (String call : List.of(
                "--all --book --out x",
                "chef --book --format pdf --out x",
                "chef --team",
                "chef --all",
                "--all --team --out x",
                "chef --keep-words")) {
            String[] arguments = ("role " + Call.organisation() + " " + call).split(" ");
            assertThat(new Call().of(arguments).code()).as(call).isEqualTo(ExitCode.BAD_INPUT);
        }
    }

    @Test
    void givesARoleCardAsJson() {
        JsonObject card = json("role", Call.organisation(), "dir", "--format", "json");
        assertThat(card.get("position").getAsString()).isEqualTo("dir");
        assertThat(card.get("leader").isJsonNull()).isTrue();
        JsonObject duty = card.getAsJsonArray("expectations").get(0).getAsJsonObject();
        assertThat(duty.get("words").getAsString()).isEqualTo("Jeg siger det hver mandag.");
        assertThat(each(duty.getAsJsonArray("onward")).map(o -> o.get("broken").getAsBoolean()))
                .containsExactly(true);
    }

    @Test
    void writesAllRoleCardsIntoAFolder() throws IOException {
        Path cards = folder.resolve("nyt/rollekort");
        Answer answer = new Call().of("role", Call.organisation(), "--all", "--out", cards.toString());
        assertThat(answer.code()).isZero();
        assertThat(answer.err()).contains("3 rollekort");
        try (Stream<Path> files = Files.list(cards)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("dir.txt", "chef.txt", "leder.txt");
        }
        Path pages = folder.resolve("nyt/sider");
        new Call().of("role", Call.organisation(), "--all", "--format", "html", "--out", pages.toString());
        try (Stream<Path> files = Files.list(pages)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as("named for people")
                    .hasSize(3)
                    .anyMatch(name -> name.startsWith("Børnechef"));
        }
        assertThat(new Call().of("role", Call.organisation(), "--all").code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(new Call().of("role", Call.organisation(), "nobody").code()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void drawsTheChain() throws IOException {
        Path svg = folder.resolve("kæde.svg");
        call("chart", Call.organisation(), "--out", svg.toString(), "--lens", "gaps", "--page", "a3");
        assertThat(Files.readString(svg)).contains("<svg", "Børnechef", "Bo Skabelon");
        call("chart", Call.organisation(), "--out", svg.toString(), "--no-names");
        assertThat(Files.readString(svg)).contains("Børnechef").doesNotContain("Bo Skabelon");
        Path png = folder.resolve("kæde.png");
        call("chart", Call.organisation(), "--out", png.toString());
        assertThat(Files.readAllBytes(png)).startsWith(0x89, 'P', 'N', 'G');
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).as("nothing is left behind").containsExactlyInAnyOrder(svg, png);
        }
    }

    @Test
    void drawsTheChainOnPaper() throws IOException {
        Path pdf = folder.resolve("kæde.pdf");
        assertThat(call("chart", Call.organisation(), "--out", pdf.toString(), "--orientation", "portrait")
                        .err())
                .isEmpty();
        assertThat(Files.readAllBytes(pdf)).startsWith('%', 'P', 'D', 'F');
        Path svg = folder.resolve("gren.svg");
        call("chart", Call.organisation(), "--out", svg.toString(), "--from", "chef", "--page", "A4");
        assertThat(Files.readString(svg))
                .contains("Prøvestad (eksempel) · Børnechef", "side 1 af 1", "width=\"841.89pt\"")
                .doesNotContain(">Anne Eksempel<");
        assertThat(new Call()
                        .of("chart", Call.organisation(), "--out", svg.toString(), "--from", "x")
                        .err())
                .contains("der er ingen stilling med id \"x\"");
    }

    @Test
    void numbersTheFilesOfAPictureOnSeveralPages() throws IOException {
        StringBuilder many =
                new StringBuilder("{\"format\": \"kaskade/1\", \"id\": \"m\", \"name\": \"Mange\", \"positions\": [");
        for (int i = 0; i < 130; i++) {
            String leader = i == 0 ? "" : ", \"reportsTo\": \"p" + i / 9 + "\"";
            many.append(i == 0 ? "" : ",")
                    .append("{\"id\": \"p")
                    .append(i)
                    .append("\"")
                    .append(leader)
                    .append("}");
        }
        Path file = Files.writeString(folder.resolve("mange.json"), many.append("]}"));
        Path svg = folder.resolve("mange.svg");

        String said = new Call()
                .of("chart", file.toString(), "--out", svg.toString(), "--page", "A4", "--split", "branch")
                .err();

        assertThat(svg).doesNotExist();
        assertThat(folder.resolve("mange-01.svg")).content().contains("→ side 2");
        assertThat(folder.resolve("mange-02.svg")).content().contains("← side 1");
        assertThat(said).contains("tegnet på", "mange-01.svg");
        assertThat(new Call()
                        .of("chart", file.toString(), "--out", svg.toString(), "--page", "A4")
                        .err())
                .containsPattern("punkter på A4.* --page A[0-3] --orientation .*--split branch");
    }

    @Test
    void saysWhatIsWrongWithALogo() throws IOException {
        Path logo = Files.writeString(folder.resolve("logo.png"), "intet billede");
        Path out = folder.resolve("kæde.pdf");
        var answer = new Call().of("chart", Call.organisation(), "--out", out.toString(), "--logo", logo.toString());

        assertThat(answer.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(answer.err()).hasLineCount(1).contains("logoet logo.png er ikke et billede");
        assertThat(out).doesNotExist();
    }

    @Test
    void showsAndChecksFrameworks() {
        assertThat(call("framework", "list").out()).contains("proevestad", "Prøvestad Kommune", "3 roller");
        assertThat(call("framework", "show", "proevestad").out())
                .contains("Direktør (niveau 1, direktoer)", "d1  Viser vejen", "c1 (ordlyd)", "Retning hele vejen");
        JsonObject shown = json("framework", "show", "proevestad", "--format", "json");
        assertThat(shown.get("format").getAsString()).isEqualTo("kaskade-framework/1");
        String file = Call.resource("plugins").resolve("prøvestad.json").toString();
        JsonObject check = json("framework", "check", file, "--format", "json");
        assertThat(check.keySet()).containsExactly("framework", "counts", "findings");
        assertThat(check.get("framework").getAsString()).isEqualTo("proevestad");
        assertThat(call("framework", "check", "proevestad").out()).contains("Hvad der er undersøgt");
    }

    @Test
    void countsALinkAsTheOrganisationHasDecided() throws IOException {
        String plain = Files.readString(Path.of(Call.organisation()));
        String rejected = plain.replace(
                "\"accepted\":",
                "\"links\": [{\"from\": \"d1\", \"to\": \"c1\", \"decision\": \"rejected\"}], \"accepted\":");
        Path file = Files.writeString(folder.resolve("afvist.json"), rejected);
        assertThat(inspections(json("check", Call.organisation(), "--format", "json")))
                .contains("cascade.blocked");
        assertThat(inspections(json("check", file.toString(), "--format", "json")))
                .doesNotContain("cascade.blocked");
        Path strange =
                Files.writeString(folder.resolve("ukendt.json"), rejected.replace("\"c1\", \"dec", "\"c9\", \"dec"));
        assertThat(inspections(json("check", strange.toString(), "--format", "json")))
                .contains("cascade.blocked", "structure.unknown-reference");
    }
}
