package dk.kaskade.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.organisation.LinkDecision;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.organisation.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OrganisationFileTest {
    /** Every member there is, in the order of the format, and unknown ones wherever there can be some. */
    static final String EVERYTHING = """
            {
              "format": "kaskade/1",
              "id": "eksempel",
              "name": "Eksempel <Kommune> & 'omegn' 😀",
              "framework": "grundlag",
              "asOf": "2026-11-01",
              "units": [
                {
                  "id": "u1",
                  "name": "Center for Børn",
                  "parent": "u0",
                  "kind": "center",
                  "field": "dagtilbud",
                  "colour": "blå"
                }
              ],
              "people": [
                {
                  "id": "p1",
                  "name": "Anne Eksempel",
                  "phone": null
                }
              ],
              "positions": [
                {
                  "id": "dir",
                  "title": "Kommunaldirektør",
                  "unit": "u1",
                  "roles": [
                    "direktoer"
                  ],
                  "holders": [
                    "p1"
                  ],
                  "acting": true,
                  "deputy": "p2",
                  "reportsTo": "nobody",
                  "alsoReportsTo": [
                    "dir"
                  ],
                  "staff": 7,
                  "responses": {
                    "direktoer-01": {
                      "status": "agreed",
                      "words": "Linje 1\\nLinje 2",
                      "priority": 1,
                      "reason": "Fordi",
                      "changed": "2026-05-01",
                      "by": []
                    },
                    "direktoer-02": {}
                  },
                  "strengths": [
                    {
                      "mark": "mod",
                      "value": 4,
                      "set": "2026-03-02",
                      "note": ""
                    }
                  ],
                  "agreements": [
                    {
                      "id": "a1",
                      "text": "Aftalt",
                      "made": "2026-01-10",
                      "until": "2026-12-31",
                      "carries": [
                        "x-13"
                      ],
                      "seen": false
                    }
                  ],
                  "dialogues": [
                    {
                      "practice": "lus",
                      "held": "2026-03-02",
                      "minutes": 90.50
                    }
                  ],
                  "z": 1e400,
                  "a": {
                    "deep": [
                      -0,
                      {},
                      [],
                      null,
                      true,
                      123456789012345678901234567890,
                      "é"
                    ]
                  }
                }
              ],
              "communities": [
                {
                  "id": "c1",
                  "name": "Chefgruppen",
                  "kind": "forum",
                  "members": [
                    "dir"
                  ],
                  "day": "mandag"
                }
              ],
              "accepted": [
                {
                  "inspection": "structure.cycle",
                  "position": "dir",
                  "thread": "t",
                  "positions": [
                    "a",
                    "b"
                  ],
                  "reason": "Kendt",
                  "on": "2026-05-01",
                  "by": "AE"
                }
              ],
              "links": [
                {
                  "from": "chef-12",
                  "to": "leder-02",
                  "decision": "confirmed",
                  "on": "2026-11-01",
                  "by": "Byrådet"
                },
                {
                  "from": "chef-12",
                  "to": "leder-03",
                  "decision": "rejected"
                },
                {
                  "from": "chef-12",
                  "to": "leder-04",
                  "decision": "reading"
                }
              ],
              "policy": {
                "structure.span": "off",
                "dialogue.*": "notice"
              },
              "later": {
                "b": 1,
                "a": 1.50
              }
            }
            """;

    static Organisation read(String json) throws IOException {
        return OrganisationFile.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "test.json");
    }

    private static String least(String positions) {
        return "{\"format\": \"kaskade/1\", \"id\": \"x\", \"name\": \"X\", \"positions\": [" + positions + "]}";
    }

    @Test
    void readsEveryMember() throws IOException {
        Organisation organisation = read(EVERYTHING);
        assertThat(organisation.asOf()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(organisation.policy()).containsEntry("structure.span", Severity.OFF);
        Position dir = organisation.positions().get(0);
        assertThat(dir.id()).isEqualTo("dir");
        assertThat(dir.acting()).isTrue();
        assertThat(dir.deputy()).isEqualTo("p2");
        assertThat(dir.staff()).isEqualTo(7);
        assertThat(dir.response("direktoer-01").status()).isEqualTo(ResponseStatus.AGREED);
        assertThat(dir.responses()).containsKey("direktoer-02");
        assertThat(dir.agreements().get(0).carries()).containsExactly("x-13");
        assertThat(dir.extras().members()).containsOnlyKeys("z", "a");
        assertThat(organisation.accepted().get(0).positions()).containsExactly("a", "b");
        assertThat(organisation.links())
                .extracting(LinkDecision::decision)
                .containsExactly(
                        LinkDecision.Verdict.CONFIRMED, LinkDecision.Verdict.REJECTED, LinkDecision.Verdict.READING);
        assertThat(organisation.links().get(0).on()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(organisation.links().get(0).extras().members()).containsOnlyKeys("by");
    }

    @Test
    void writesBackTheSameBytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OrganisationFile.write(read(EVERYTHING), bytes);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(EVERYTHING);
        StringBuilder text = new StringBuilder();
        OrganisationFile.write(read(EVERYTHING), text);
        assertThat(text).hasToString(EVERYTHING);
    }

    @Test
    void readsBackAnEqualOrganisation() throws IOException {
        Organisation organisation = read(EVERYTHING);
        assertThat(read(OrganisationFile.toJson(organisation))).isEqualTo(organisation);
    }

    @Test
    void leavesOutWhatHasItsDefault() throws IOException {
        String full = """
                {"id": "p", "title": "", "unit": null, "roles": [], "holders": [], "acting": false, "deputy": null,
                 "reportsTo": null, "alsoReportsTo": null, "staff": null, "responses": {}, "strengths": [],
                 "agreements": [], "dialogues": []}""";
        assertThat(OrganisationFile.toJson(read(least(full)))).isEqualTo("""
                {
                  "format": "kaskade/1",
                  "id": "x",
                  "name": "X",
                  "positions": [
                    {
                      "id": "p"
                    }
                  ]
                }
                """);
    }

    @Test
    void takesNullForLeftOut() throws IOException {
        assertThat(read(least("{\"id\":\"a\",\"title\":null,\"acting\":null,\"roles\":null,\"responses\":{\"e\":"
                        + "{\"status\":null,\"priority\":null,\"changed\":null}},\"strengths\":[{\"value\":null}]}")))
                .isEqualTo(read(least("{\"id\":\"a\",\"responses\":{\"e\":{}},\"strengths\":[{}]}")));
    }

    @Test
    void tellsNoStaffFromStaffThatNobodyToldAbout() throws IOException {
        Organisation organisation = read(least("{\"id\":\"a\",\"staff\":0},{\"id\":\"b\"}"));
        assertThat(organisation.positions()).extracting(Position::staffKnown).containsExactly(true, false);
        assertThat(read(OrganisationFile.toJson(organisation))).isEqualTo(organisation);
    }

    @Test
    void readsTheLeastThereCanBe() throws IOException {
        assertThat(read("{\"name\":\"X\",\"id\":\"x\",\"format\":\"kaskade/1\"}"))
                .isEqualTo(Organisation.empty("x", "X", null));
    }

    @Test
    void keepsWhatIsReadableButWrong() throws IOException {
        Organisation organisation =
                read(least("{\"id\":\"a\",\"reportsTo\":\"b\"},{\"id\":\"b\",\"reportsTo\":\"a\",\"unit\":\"\"},"
                        + "{\"id\":\"a\",\"roles\":[\"?\",\"?\"],\"holders\":[\"?\"]}"));
        assertThat(organisation.positions()).extracting(Position::id).containsExactly("a", "b", "a");
        assertThat(read(OrganisationFile.toJson(organisation))).isEqualTo(organisation);
    }

    @Test
    void skipsAByteOrderMark() throws IOException {
        assertThat(read('\uFEFF' + EVERYTHING)).isEqualTo(read(EVERYTHING));
        assertThat(OrganisationFile.read(new StringReader('\uFEFF' + EVERYTHING), "x"))
                .isEqualTo(read(EVERYTHING));
    }

    @Test
    void writesAReplacementForHalfACharacter() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OrganisationFile.write(Organisation.empty("x", "a\ud83db\ude00\ud83d\ude00", null), bytes);
        assertThat(read(bytes.toString(StandardCharsets.UTF_8)).name()).isEqualTo("a\ufffdb\ufffd\ud83d\ude00");
    }

    @Test
    void sharesStringsThatComeAgain() throws IOException {
        List<Position> all = read(least("{\"id\":\"a\",\"roles\":[\"rolle\"]},{\"id\":\"b\",\"roles\":[\"rolle\"]}"))
                .positions();
        assertThat(all.get(0).roles().get(0)).isSameAs(all.get(1).roles().get(0));
    }

    @Test
    void readsAFileByItsPath(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("æøå.json"), EVERYTHING);
        assertThat(OrganisationFile.read(file)).isEqualTo(read(EVERYTHING));
    }
}
