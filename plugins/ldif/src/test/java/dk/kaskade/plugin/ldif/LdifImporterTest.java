package dk.kaskade.plugin.ldif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kaskade.exchange.Extract;
import dk.kaskade.exchange.Field;
import dk.kaskade.exchange.Remark;
import dk.kaskade.exchange.Row;
import dk.kaskade.exchange.UnreadableFileException;
import dk.kaskade.progress.Progress;
import dk.kaskade.text.CivilNumber;
import dk.kaskade.text.Texts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LdifImporterTest {
    private final LdifImporter importer = new LdifImporter();

    @Test
    void makesARowOfEachLeader() throws IOException {
        Extract all = read(sample());

        assertThat(all.name()).isEqualTo("Skabelonby");
        assertThat(all.rows())
                .extracting(row -> row.get(Field.NAME))
                .containsExactly("Anne Eksempel", "Bo Skåbelon", "Carla Prøve", "Finn Udkast");
        Row top = all.rows().get(0);
        assertThat(top.get(Field.ID)).isEqualTo("50001");
        assertThat(top.get(Field.TITLE)).isEqualTo("Kommunaldirektør");
        assertThat(top.get(Field.UNIT)).isEqualTo("Direktionen");
        assertThat(top.get(Field.EMAIL)).isEqualTo("anne.eksempel@skabelonby.example");
        assertThat(top.line()).isEqualTo(14);
    }

    @Test
    void findsManagersAsADirectoryComparesNames() throws IOException {
        Extract all = read(sample());

        // case and spaces; then escapes, and parts of one name in another order
        assertThat(all.rows().get(1).get(Field.LEADER_ID)).isEqualTo("50001");
        assertThat(all.rows().get(2).get(Field.LEADER_ID)).isEqualTo("50002");
        assertThat(all.rows().get(2).get(Field.ALSO_REPORTS_TO)).isEqualTo("50001");
        assertThat(all.rows().get(0).get(Field.LEADER_ID)).isEqualTo("50001");
    }

    @Test
    void namesAManagerWhoIsNotInTheFile() throws IOException {
        assertThat(read(sample()).rows().get(3).get(Field.LEADER_NAME)).isEqualTo("Gerda Fraværende");
    }

    @Test
    void unfoldsLinesAndDecodesBase64() throws IOException {
        assertThat(read(sample()).rows().get(1).get(Field.UNIT))
                .isEqualTo("Center for Børn og Unge, Familier og Forebyggelse i hele kommunen");
    }

    @Test
    void countsWhoLeadsNobodyAsStaff() throws IOException {
        assertThat(read(sample()).rows())
                .extracting(row -> row.get(Field.STAFF))
                .containsExactly("0", "0", "2", "0");
    }

    @Test
    void accountsForEveryRecord() throws IOException {
        Extract all = read(sample());

        int dropped = all.remarks().stream().mapToInt(Remark::drops).sum();
        assertThat(all.read()).isEqualTo(9).isEqualTo(all.rows().size() + dropped);
        assertThat(all.remarks())
                .extracting(Remark::key)
                .containsExactlyInAnyOrder("not-fetched", "change", "not-people", "employees", "civil-numbers");
    }

    @Test
    void fetchesNothingFromOtherFiles() throws IOException {
        Extract all = read(
                "dn: cn=Anne,o=x\nobjectClass: person\ncn: Anne\ntitle:< file:///etc/passwd\nti\n tle:< file:///etc/passwd\n"
                        + "title: Leder\n");

        assertThat(all.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.get(Field.TITLE)).isEqualTo("Leder"));
        assertThat(all.remarks()).extracting(Remark::key).containsExactly("not-fetched");
    }

    @Test
    void letsNoCivilNumberThrough() throws IOException {
        Extract all = read(sample().replace("50001", "010203-9999"));

        assertThat(all.rows())
                .allSatisfy(row -> assertThat(row.cells().values()).noneMatch(CivilNumber::isIn));
        assertThat(all.rows().get(0).get(Field.ID)).matches("dn-\\p{XDigit}{12}");
        assertThat(all.rows().get(1).get(Field.LEADER_ID))
                .isEqualTo(all.rows().get(0).get(Field.ID));
    }

    @Test
    void tellsUnitsByWherePeopleLieWhereNothingElseDoes() throws IOException {
        Extract all = read("""
                dn: CN=Anne,OU=Ledelse,OU=Brugere,DC=x
                objectClass: user
                sAMAccountName: anne
                title: Direktør

                dn: CN=Bo,OU=Åskolen,OU=Skoler,OU=Brugere,DC=x
                objectClass: user
                sAMAccountName: bo
                title: Skoleleder
                manager: CN=Anne,OU=Ledelse,OU=Brugere,DC=x
                """);

        assertThat(all.rows().get(0).path()).containsExactly("Ledelse");
        assertThat(all.rows().get(1).path()).containsExactly("Skoler", "Åskolen");
        assertThat(all.rows().get(1).get(Field.LEADER_ID)).isEqualTo("anne");
    }

    @Test
    void tellsAClosedAccountOfALeaderAndDropsOthers() throws IOException {
        Extract all = read("""
                dn: CN=Anne,DC=x
                objectClass: user
                userAccountControl: 514

                dn: CN=Bo,DC=x
                objectClass: user
                manager: CN=Anne,DC=x
                userAccountControl: 512

                dn: CN=Carla,DC=x
                objectClass: user
                manager: CN=Anne,DC=x
                userAccountControl: 514
                """);

        assertThat(all.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.get(Field.STAFF)).isEqualTo("1"));
        assertThat(all.remarks())
                .extracting(Remark::key)
                .containsExactlyInAnyOrder("employees", "disabled", "leader-disabled");
    }

    @Test
    void readsOtherEncodings() throws IOException {
        String text = "dn: cn=Søren Prøve,o=x\nobjectClass: person\ncn: Søren Prøve\ntitle: Direktør\n";

        Extract windows = read(text.getBytes(Charset.forName("windows-1252")));
        assertThat(windows.rows().get(0).get(Field.NAME)).isEqualTo("Søren Prøve");
        assertThat(windows.remarks()).extracting(Remark::key).containsExactly("encoding");
        Extract wide = read(("\uFEFF" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_16LE));
        assertThat(wide.rows().get(0).get(Field.NAME)).isEqualTo("Søren Prøve");
        Extract marked = read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
        assertThat(marked.rows().get(0).get(Field.TITLE)).isEqualTo("Direktør");
    }

    @Test
    void goesOnBehindARecordThatIsBroken() throws IOException {
        Extract all = read(
                "dn: cn=A,o=x\nobjectClass: person\ntitle:: %%%\n\ndn: cn=B,o=x\nobjectClass: person\ntitle: Chef\n");

        assertThat(all.rows()).hasSize(1);
        assertThat(all.remarks())
                .extracting(Remark::key, Remark::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("broken-record", 1));
    }

    @Test
    void accountsForARecordThatStandsTwice() throws IOException {
        Extract all = read(
                "dn: cn=A,o=x\nobjectClass: person\ntitle: Chef\n\ndn: CN=a, O=x\nobjectClass: person\ntitle: Chef\n");

        assertThat(all.rows()).hasSize(1);
        assertThat(all.remarks()).extracting(Remark::key).containsExactly("twice");
    }

    @ParameterizedTest
    @ValueSource(strings = {"version: 1\n\ndn: cn=A", "# c\n\n\ndn:: Y249QQ==\n", "dn: cn=A\nchangetype: add\n"})
    void recognisesHowAFileBegins(String head) {
        assertThat(importer.recognises(head.getBytes(StandardCharsets.UTF_8), "a.txt"))
                .isTrue();
        assertThat(importer.recognises(("\uFEFF" + head).getBytes(StandardCharsets.UTF_16LE), "a.txt"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n\n", "version: 1", "# dn: cn=A", "id;navn\n1;Anne", "dn;navn\n", "{\"dn\": 1}", "<kmd/>"})
    void recognisesNothingElse(String head) {
        assertThat(importer.recognises(head.getBytes(StandardCharsets.UTF_8), "a.ldif"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "version: 1\n", "a;b\n1;2\n", "<kmd/>"})
    void refusesWhatHasNoEntries(String file) {
        assertThatThrownBy(() -> read(file)).isInstanceOf(UnreadableFileException.class);
    }

    @Test
    void accountsForEveryRecordOfAFileThatBreaksOff() throws IOException {
        String whole = sample();
        for (int length = whole.indexOf("dn: cn=Anne"); length < whole.length(); length += 13) {
            Extract all = read(whole.substring(0, length));
            assertThat(all.read())
                    .isEqualTo(all.rows().size()
                            + all.remarks().stream().mapToInt(Remark::drops).sum());
        }
    }

    @Test
    void endsWhenCancelled() {
        Progress cancelled = new Progress() {
            @Override
            public void done(double share) {
                // nobody looks
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };

        byte[] large = "dn: cn=A,o=x\nobjectClass: person\n\n".repeat(10_000).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> importer.read(new ByteArrayInputStream(large), "a.ldif", cancelled))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void speaksBothLanguages() {
        assertThat(LdifImporter.TEXTS.keys(Texts.ENGLISH)).isEqualTo(LdifImporter.TEXTS.keys(Texts.DANISH));
    }

    private Extract read(String file) throws IOException {
        return read(file.getBytes(StandardCharsets.UTF_8));
    }

    private Extract read(byte[] file) throws IOException {
        return importer.read(new ByteArrayInputStream(file), "a.ldif", Progress.UNWATCHED);
    }

    private static String sample() throws IOException {
        try (InputStream in = Objects.requireNonNull(LdifImporterTest.class.getResourceAsStream("skabelonby.ldif"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
