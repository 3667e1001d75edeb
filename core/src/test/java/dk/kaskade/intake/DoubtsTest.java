package dk.kaskade.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each kind of doubt: asked where there is one, with what is proposed and what another answer makes of it. */
final class DoubtsTest {
    private static Doubt only(Taken taken, String id) {
        assertThat(taken.account().adds()).as("%s", taken.account()).isTrue();
        List<Doubt> found =
                taken.doubts().stream().filter(doubt -> doubt.id().equals(id)).toList();
        assertThat(found).as("%s", ids(taken)).hasSize(1);
        for (Locale language : Texts.LANGUAGES) {
            assertThat(found.get(0).question(language)).isNotBlank().doesNotContain("{");
            assertThat(found.get(0).answer(language)).isNotBlank().doesNotContain("{");
        }
        return found.get(0);
    }

    private static List<String> ids(Taken taken) {
        return taken.doubts().stream().map(Doubt::id).toList();
    }

    /** Each position as {@code id<leader}, in the order of the file. */
    private static String lines(Taken taken) {
        return taken.organisation().positions().stream()
                .map(p -> p.id() + (p.reportsTo() == null ? "" : "<" + p.reportsTo()))
                .collect(Collectors.joining(" "));
    }

    private static List<String> holders(Taken taken, String position) {
        return taken.organisation().position(position).orElseThrow().holders().stream()
                .map(id -> taken.organisation().person(id).orElseThrow().name())
                .toList();
    }

    private static Position position(Taken taken, String id) {
        return taken.organisation().position(id).orElseThrow();
    }

    private static List<String> reported(Taken taken) {
        return taken.remarks().stream()
                .filter(remark -> remark.dropsRow())
                .map(remark -> remark.line() + " " + remark.key())
                .toList();
    }

    private static final String PLAIN = """
            id|title|name|leader-id|person-id|unit
            1|Kommunaldirektør|Anne Eksempel||a|Direktionen
            2|Skolechef|Bo Skabelon|1|b|Skoler
            3|Skoleleder|Cy Prøve|2|c|Skole Øst
            """;

    @Test
    void asksNothingOfAClearFile() {
        assertThat(ids(Sheet.taken(PLAIN))).isEmpty();
        assertThat(lines(Sheet.taken(PLAIN))).isEqualTo("1 2<1 3<2");
    }

    @Test
    void keepsADecisionForADoubtThatIsNotThere() {
        assertThat(ids(Sheet.decided(PLAIN, "self:7", "top"))).isEmpty();
    }

    @Test
    void asksWhatOneIdOnTwoPostsMeans() {
        String text = """
                id|title|name|leader-id|person-id|unit
                1|Kommunaldirektør|Anne Eksempel||a|D
                2|Skolechef|Bo Skabelon|1|b|S
                2|Socialchef|Cy Prøve|1|c|T
                3|Skoleleder|Di Mønster|2|d|U
                """;
        Taken taken = Sheet.taken(text);
        Doubt doubt = only(taken, "same-id:2");
        assertThat(doubt.lines()).containsExactly(3, 4);
        assertThat(doubt.proposed()).isEqualTo("apart:1");
        assertThat(lines(taken)).isEqualTo("1 2<1 2-2<1 3<2");
        assertThat(lines(Sheet.decided(text, "same-id:2", "apart:2"))).isEqualTo("1 2-2<1 2<1 3<2");
        Taken joined = Sheet.decided(text, "same-id:2", "join");
        assertThat(lines(joined)).isEqualTo("1 2<1 3<2");
        assertThat(holders(joined, "2")).containsExactly("Bo Skabelon", "Cy Prøve");
        assertThat(reported(joined)).containsExactly("4 row.joined");
        assertThat(only(joined, "same-id:2").decided()).isTrue();
        assertThat(joined.undecided()).isZero();
    }

    @Test
    void asksWhetherTwoNamesShareAPost() {
        String text = """
                id|title|name|leader-id|unit
                1|Skolechef|Bo Skabelon||S
                1|Skolechef|Cy Prøve||S
                """;
        Taken taken = Sheet.taken(text);
        assertThat(only(taken, "shared-post:1").proposed()).isEqualTo("join");
        assertThat(holders(taken, "1")).containsExactly("Bo Skabelon", "Cy Prøve");
        assertThat(reported(taken)).containsExactly("3 row.joined");
        Taken apart = Sheet.decided(text, "shared-post:1", "apart");
        assertThat(apart.organisation().positions()).extracting(Position::id).containsExactly("1", "1-2");
    }

    @Test
    void asksWhetherARowIsRepeated() {
        String text = """
                id|title|name|leader-id
                1|Skolechef|Bo Skabelon|
                1|Skolechef|Bo  SKABELON|
                1|Skolechef|Bo Skabelon|
                """;
        Taken taken = Sheet.taken(text.replace("  SKABELON", " Skabelon"));
        assertThat(only(taken, "same-row:1").lines()).containsExactly(2, 3, 4);
        assertThat(taken.organisation().positions()).hasSize(1);
        assertThat(taken.account()).isEqualTo(new Account(3, 1, 2));
        assertThat(Sheet.taken(text).organisation().people()).hasSize(1);
        assertThat(Sheet.decided(text.replace("  SKABELON", " Skabelon"), "same-row:1", "apart")
                        .organisation()
                        .positions())
                .hasSize(3);
    }

    @Test
    void asksWhoOfTwoLeadersIsTheNearest() {
        String text = """
                id|title|name|leader-id|person-id
                1|Kommunaldirektør|Anne Eksempel||a
                2|Velfærdsdirektør|Bo Skabelon|1|b
                3|Skolechef|Cy Prøve|1|c
                3|Skolechef|Cy Prøve|2|c
                """;
        Taken taken = Sheet.taken(text);
        assertThat(only(taken, "two-leaders:3").proposed()).isEqualTo("dotted");
        assertThat(position(taken, "3").reportsTo()).isEqualTo("1");
        assertThat(position(taken, "3").alsoReportsTo()).containsExactly("2");
        assertThat(position(Sheet.decided(text, "two-leaders:3", "first"), "3").alsoReportsTo())
                .isEmpty();
    }

    @Test
    void asksAboutIdsThatDifferByZeros() {
        String text = """
                id|title|name|leader-id|person-id
                00123|Kommunaldirektør|Anne Eksempel||a
                123|Skolechef|Bo Skabelon|00123|b
                9|Socialchef|Cy Prøve|123|c
                """;
        Taken taken = Sheet.taken(text);
        assertThat(only(taken, "leading-zeros:123").proposed()).isEqualTo("apart");
        assertThat(lines(taken)).isEqualTo("00123 123<00123 9<123");
        String same = """
                id|title|name|leader-id|person-id
                00123|Skolechef|Anne Eksempel||a
                123|Skolechef|Anne Eksempel||a
                """;
        assertThat(only(Sheet.taken(same), "leading-zeros:123").proposed()).isEqualTo("same");
        assertThat(Sheet.taken(same).organisation().positions()).hasSize(1);
    }

    @Test
    void asksWhetherZerosWereLost() {
        String text = """
                id|title|name|leader-id|person-id
                00123|Kommunaldirektør|Anne Eksempel||a
                00200|Skolechef|Bo Skabelon|123|b
                """;
        Taken taken = Sheet.taken(text);
        assertThat(only(taken, "zeros-lost").lines()).containsExactly(3);
        assertThat(lines(taken)).isEqualTo("00123 00200<00123");
        Taken left = Sheet.decided(text, "zeros-lost", "leave");
        only(left, "unknown-leader:123");
    }

    @Test
    void asksWhoLeadsWhereTheLeaderIsNotInTheFile() {
        String text = """
                id|title|name|leader-id|person-id|unit
                1|Kommunaldirektør|Anne Eksempel||a|D
                2|Skolechef|Bo Skabelon|99|b|S
                3|Socialchef|Cy Prøve|99|c|T
                """;
        Taken taken = Sheet.taken(text);
        Doubt doubt = only(taken, "unknown-leader:99");
        assertThat(doubt.lines()).containsExactly(3, 4);
        assertThat(doubt.proposed()).isEqualTo("top");
        only(taken, "tops");
        assertThat(lines(taken)).isEqualTo("1 2<1 3<1");
        assertThat(lines(Sheet.decided(text, "unknown-leader:99", "position:1", "tops", "keep")))
                .isEqualTo("1 2<1 3<1");
        assertThat(lines(Sheet.decided(text, "unknown-leader:99", "position:nix", "tops", "keep")))
                .isEqualTo("1 2 3");
    }

    @Test
    void proposesTheUnitsLeaderForAnUnknownOne() {
        Taken taken = Sheet.taken("""
                id|title|name|leader-id|person-id|path|path
                1|Kommunaldirektør|Anne Eksempel||a|K|
                2|Skolechef|Bo Skabelon|99|b|K|S
                """);
        assertThat(only(taken, "unknown-leader:99").proposed()).isEqualTo("unit");
        assertThat(lines(taken)).isEqualTo("1 2<1");
    }

    @Test
    void asksWhereAPostReportsToItself() {
        String text = """
                id|title|name|leader-id|person-id|path|path
                1|Kommunaldirektør|Anne Eksempel|1|a|K|
                2|Skolechef|Bo Skabelon|2|b|K|S
                """;
        Taken taken = Sheet.taken(text);
        assertThat(only(taken, "self:1").proposed()).isEqualTo("top");
        assertThat(only(taken, "self:2").proposed()).isEqualTo("unit");
        assertThat(lines(taken)).isEqualTo("1 2<1");
        assertThat(lines(Sheet.decided(text, "self:2", "top", "tops", "keep"))).isEqualTo("1 2");
    }

    @Test
    void asksWhereARingIsOpened() {
        String text = """
                id|title|name|leader-id|person-id
                3|Skoleleder|Cy Prøve|2|c
                1|Kommunaldirektør|Anne Eksempel|3|a
                2|Skolechef|Bo Skabelon|1|b
                """;
        Taken taken = Sheet.taken(text);
        assertThat(only(taken, "ring:1").proposed()).isEqualTo("open:1");
        assertThat(lines(taken)).isEqualTo("3<2 1 2<1");
        assertThat(lines(Sheet.decided(text, "ring:1", "keep"))).isEqualTo("3<2 1<3 2<1");
        assertThat(lines(Sheet.decided(text, "ring:1", "open:3"))).isEqualTo("3 1<3 2<1");
    }

    @Test
    void asksWhoIsAtTheTop() {
        String text = """
                id|title|name|leader-id|person-id
                1|Kommunaldirektør|Anne Eksempel||a
                2|Skolechef|Bo Skabelon||b
                """;
        assertThat(only(Sheet.taken(text), "tops").proposed()).isEqualTo("under:1");
        assertThat(lines(Sheet.taken(text))).isEqualTo("1 2<1");
        assertThat(lines(Sheet.decided(text, "tops", "keep"))).isEqualTo("1 2");
        String directors = text.replace("Skolechef", "Skoledirektør");
        assertThat(only(Sheet.taken(directors), "tops").proposed()).isEqualTo("keep");
    }

    @Test
    void asksWhoIsMeantWhereTwoHaveTheName() {
        String text = """
                id|title|name|leader-name|person-id
                1|Kommunaldirektør|Anne Eksempel||a
                2|Skolechef|Bo Skabelon|Anne Eksempel|b
                3|Socialchef|Bo Skabelon|Anne Eksempel|c
                4|Skoleleder|Cy Prøve|skabelon, bo|d
                """;
        Taken taken = Sheet.taken(text);
        Doubt doubt = taken.doubts().get(0);
        assertThat(doubt.kind()).isEqualTo(DoubtKind.AMBIGUOUS_LEADER);
        assertThat(doubt.id()).doesNotContainIgnoringCase("skabelon");
        assertThat(doubt.proposed()).isEqualTo("position:2");
        assertThat(lines(Sheet.decided(text, doubt.id(), "position:3"))).isEqualTo("1 2<1 3<1 4<3");
    }

    @Test
    void narrowsANameByTheTitle() {
        Taken taken = Sheet.taken("""
                id|title|name|leader-name|leader-title|person-id
                1|Kommunaldirektør|Anne Eksempel|||a
                2|Skolechef|Bo Skabelon|Anne Eksempel|Kommunaldirektør|b
                3|Socialchef|Bo Skabelon|Anne Eksempel||c
                4|Skoleleder|Cy Prøve|Bo Skabelon|Socialchef|d
                """);
        assertThat(ids(taken)).isEmpty();
        assertThat(lines(taken)).isEqualTo("1 2<1 3<1 4<3");
    }

    @Test
    void asksWhereColumnsDisagree() {
        String text = """
                id|title|name|leader-id|leader-name|person-id
                1|Kommunaldirektør|Anne Eksempel|||a
                2|Skolechef|Bo Skabelon|1|ANNE  eksempel|b
                3|Skoleleder|Cy Prøve|1|Bo Skabelon|c
                """;
        Taken taken = Sheet.taken(text);
        assertThat(ids(taken)).containsExactly("leaders-differ:3");
        assertThat(only(taken, "leaders-differ:3").proposed()).isEqualTo("position:1");
        assertThat(lines(Sheet.decided(text, "leaders-differ:3", "position:2"))).isEqualTo("1 2<1 3<2");
    }

    @Test
    void asksWhatTheLeadersIdMeans() {
        String text = """
                id|title|name|leader-id|person-id
                1|Kommunaldirektør|Anne Eksempel||2
                2|Skolechef|Bo Skabelon|1|3
                3|Skoleleder|Cy Prøve|2|1
                """;
        Taken taken = Sheet.taken(text);
        assertThat(only(taken, "leader-id-means").proposed()).isEqualTo("position");
        assertThat(lines(taken)).isEqualTo("1 2<1 3<2");
        assertThat(lines(Sheet.decided(text, "leader-id-means", "person"))).isEqualTo("1 2<3 3<1");
    }

    @Test
    void findsLeadersByPersonAndByAddress() {
        Taken taken = Sheet.taken("""
                id|title|name|leader-id|person-id|email|leader-email
                10|Kommunaldirektør|Anne Eksempel||a|anne@eksempel.invalid|
                11|Skolechef|Bo Skabelon|A|b|bo@eksempel.invalid|
                12|Skoleleder|Cy Prøve||c||BO@eksempel.invalid
                """);
        assertThat(ids(taken)).isEmpty();
        assertThat(lines(taken)).isEqualTo("10 11<10 12<11");
        assertThat(taken.organisation().toString()).doesNotContain("invalid");
    }

    @Test
    void tellsVacantWithheldAndAbolishedPostsApart() {
        String text = """
                id|title|name|leader-id|status
                1|Kommunaldirektør|Anne Eksempel||Aktiv
                2|Skolechef|vakant|1|
                3|Socialchef|N.N.|1|
                4|Ældrechef|N/D|1|
                5|Familiechef||1|
                6|Vejchef|Bo Skabelon|1|Nedlagt
                7|Sporleder|Cy Prøve|6|
                8|Parkchef (nedlagt)|Di Mønster|1|
                9|Havnechef|Navnebeskyttet|1|
                """;
        Taken taken = Sheet.taken(text);
        assertThat(ids(taken))
                .containsExactly(
                        "abolished:nedlagt",
                        "vacant:vakant",
                        "vacant:n.n.",
                        "vacant",
                        "withheld:n/d",
                        "withheld:navnebeskyttet",
                        "leader-gone:6");
        assertThat(taken.organisation().positions())
                .filteredOn(Position::vacant)
                .extracting(Position::id)
                .containsExactly("2", "3", "5");
        assertThat(holders(taken, "4")).containsExactly("Navn ikke oplyst");
        assertThat(position(taken, "4").holders())
                .isNotEqualTo(position(taken, "9").holders());
        assertThat(reported(taken)).containsExactly("7 row.abolished", "9 row.abolished");
        assertThat(position(taken, "7").reportsTo()).isEqualTo("1");
        assertThat(holders(Sheet.decided(text, "vacant", "held"), "5")).containsExactly("Navn ikke oplyst");
        Taken kept = Sheet.decided(text, "abolished:nedlagt", "vacant");
        assertThat(position(kept, "8").title()).isEqualTo("Parkchef");
        assertThat(position(kept, "8").vacant()).isTrue();
        assertThat(position(kept, "7").reportsTo()).isEqualTo("6");
        assertThat(position(Sheet.decided(text, "withheld:n/d", "vacant"), "4").vacant())
                .isTrue();
    }

    @Test
    void leavesTitlesAloneThatOnlySoundLikeIt() {
        Taken taken = Sheet.taken("""
                id|title|name|leader-id
                1|Leder|Anne Eksempel|
                2|Beskyttet beskæftigelse, leder|Bo Skabelon|1
                3|Lukket afdeling, leder|Cy Prøve|1
                4|Midlertidig indkvartering, leder|Di Mønster|1
                """);
        assertThat(taken.doubts()).allMatch(doubt -> doubt.kind() == DoubtKind.NO_ROLE);
        assertThat(taken.organisation().positions()).noneMatch(Position::acting).hasSize(4);
    }

    @Test
    void asksAboutActing() {
        String text = """
                id|title|name|leader-id|acting
                1|Konst. kommunaldirektør|Anne Eksempel||
                2|Skolechef (konstitueret)|Bo Skabelon|1|
                3|Socialchef|Cy Prøve, fg.|1|
                4|Ældrechef|Di Mønster|1|ja
                5|Vejchef|Ea Model|1|nej
                6|Parkchef|Fy Figur|1|måske
                """;
        Taken taken = Sheet.taken(text);
        assertThat(ids(taken)).containsExactly("acting:konst.", "acting:konstitueret", "acting:fg.");
        assertThat(taken.organisation().positions())
                .filteredOn(Position::acting)
                .extracting(Position::id)
                .containsExactly("1", "2", "3", "4");
        assertThat(position(taken, "1").title()).isEqualTo("Kommunaldirektør");
        assertThat(position(taken, "2").title()).isEqualTo("Skolechef");
        assertThat(holders(taken, "3")).containsExactly("Cy Prøve");
        assertThat(taken.remarks()).extracting(r -> r.line() + r.key()).containsExactly("7remark.acting");
        assertThat(position(Sheet.decided(text, "acting:konst.", "as-is"), "1").title())
                .isEqualTo("Konst. kommunaldirektør");
    }

    @Test
    void asksAboutTwoNamesInOneCell() {
        String text = """
                id|title|name|leader-id
                1|Skolechef|Anne Eksempel og Bo Skabelon|
                2|Skoleleder|Cy Prøve / Di Mønster|1
                """;
        Taken taken = Sheet.taken(text);
        assertThat(ids(taken)).containsExactly("two-names:og", "two-names:/");
        assertThat(holders(taken, "1")).containsExactly("Anne Eksempel", "Bo Skabelon");
        assertThat(holders(Sheet.decided(text, "two-names:og", "one"), "1"))
                .containsExactly("Anne Eksempel og Bo Skabelon");
    }

    @Test
    void asksAboutNamesWithAComma() {
        String text = """
                id|title|name|leader-name
                1|Skolechef|Eksempel, Anne|
                2|Skoleleder|Skabelon, Bo|Anne Eksempel
                """;
        Taken taken = Sheet.taken(text);
        assertThat(only(taken, "surname-first").lines()).containsExactly(2, 3);
        assertThat(holders(taken, "1")).containsExactly("Anne Eksempel");
        assertThat(lines(taken)).isEqualTo("1 2<1");
        assertThat(holders(Sheet.decided(text, "surname-first", "as-is"), "1")).containsExactly("Eksempel, Anne");
    }

    @Test
    void asksWhetherOneNameIsOnePerson() {
        String text = """
                id|title|name|leader-id
                1|Skolechef|Anne Eksempel|
                2|Socialchef|ANNE  Eksempel|1
                """;
        Taken taken = Sheet.taken(text);
        String id = ids(taken).get(0);
        assertThat(only(taken, id).proposed()).isEqualTo("one");
        assertThat(taken.organisation().people()).hasSize(1);
        assertThat(Sheet.decided(text, id, "apart").organisation().people()).hasSize(2);
    }

    @Test
    void asksWhetherOnePersonsIdIsOnePerson() {
        String text = """
                id|title|name|leader-id|person-id
                1|Skolechef|Anne Eksempel||77
                2|Socialchef|Anne Skabelon Eksempel|1|77
                3|Vejchef|Bo Prøve|1|0
                4|Parkchef|Cy Mønster|1|0
                """;
        Taken taken = Sheet.taken(text);
        assertThat(only(taken, "person-names:77").proposed()).isEqualTo("one");
        assertThat(only(taken, "person-names:0").proposed()).isEqualTo("apart");
        assertThat(taken.organisation().people())
                .extracting(Person::name)
                .containsExactlyInAnyOrder("Anne Eksempel", "Bo Prøve", "Cy Mønster");
        assertThat(holders(taken, "4")).containsExactly("Cy Mønster");
    }

    @Test
    void takesOneIdForOnePersonWithTwoPositions() {
        Taken taken = Sheet.taken("""
                id|title|name|leader-id|person-id
                1|Skolechef|Anne Eksempel||77
                2|Socialchef|Anne Eksempel|1|77
                """);
        assertThat(ids(taken)).isEmpty();
        assertThat(taken.organisation().people()).hasSize(1);
    }

    @Test
    void asksWhetherUnitsOfOneNameAreOne() {
        String text = """
                id|title|name|leader-id|person-id|path|path
                1|Kommunaldirektør|Anne Eksempel||a|K|
                2|Skolechef|Bo Skabelon|1|b|K|Skole
                3|Leder|Cy Prøve|2|c|Skole|Administration
                4|Socialchef|Di Mønster|1|d|K|Social
                5|Leder|Ea Model|4|e|Social|Administration
                """.replace("K|Skole\n3", "K|Skole\n3");
        Taken taken = Sheet.taken(text);
        assertThat(taken.doubts()).anySatisfy(doubt -> {
            assertThat(doubt.kind()).isEqualTo(DoubtKind.SAME_UNIT_NAME);
            assertThat(doubt.arguments()).contains("Administration");
            assertThat(doubt.proposed()).isEqualTo("apart");
        });
        assertThat(position(taken, "3").unit())
                .isNotEqualTo(position(taken, "5").unit());
        String id = taken.doubts().stream()
                .filter(doubt -> doubt.arguments().contains("Administration"))
                .findFirst()
                .orElseThrow()
                .id();
        Taken one = Sheet.decided(text, id, "one");
        assertThat(position(one, "3").unit()).isEqualTo(position(one, "5").unit());
    }

    @Test
    void tellsAUnitOfTwoNames() {
        Taken taken = Sheet.taken("""
                id|title|name|leader-id|unit-id|unit
                1|Chef|Anne Eksempel||10|Skoler
                2|Leder|Bo Skabelon|1|10|Skoler og dagtilbud
                """);
        assertThat(only(taken, "unit-names:10").lines()).containsExactly(3);
        assertThat(taken.organisation().units()).hasSize(1);
        assertThat(taken.organisation().units().get(0).id()).isEqualTo("10");
    }

    @Test
    void asksWhatAPostWithoutATitleIsCalled() {
        String text = """
                id|title|name|leader-id|unit
                1|Chef|Anne Eksempel||Skoler
                2||Bo Skabelon|1|Skole Øst
                """;
        assertThat(position(Sheet.taken(text), "2").title()).isEqualTo("Leder, Skole Øst");
        assertThat(position(Sheet.decided(text, "no-title", "blank"), "2").title())
                .isEmpty();
    }

    @Test
    void findsLeadersByUnitsWhereNoneIsNamed() {
        String text = """
                title|name|path|path|path
                Kommunaldirektør|Anne Eksempel|K||
                Skolechef|Bo Skabelon|K|S|
                Skoleleder|Cy Prøve|K|S|Ø
                Leder af drift|Di Mønster|K|S|Ø
                Teamleder|Ea Model|K|tom|T
                """;
        Taken taken = Sheet.taken(text);
        assertThat(only(taken, "no-leader").proposed()).isEqualTo("unit");
        List<Position> all = taken.organisation().positions();
        assertThat(all)
                .extracting(p -> p.reportsTo() == null
                        ? ""
                        : taken.organisation()
                                .position(Objects.requireNonNull(p.reportsTo()))
                                .orElseThrow()
                                .title())
                .containsExactly("", "Kommunaldirektør", "Skolechef", "Skoleleder", "Kommunaldirektør");
        assertThat(Sheet.decided(text, "no-leader", "top", "tops", "keep")
                        .organisation()
                        .positions())
                .allMatch(p -> p.reportsTo() == null);
    }

    @Test
    void asksWhoLeadsAUnitWhereSeveralMay() {
        String text = """
                id|title|name|unit
                1|Skoleleder|Anne Eksempel|Skole Øst
                2|SFO-leder|Bo Skabelon|Skole Øst
                """;
        Taken taken = Sheet.taken(text);
        Doubt doubt = taken.doubts().stream()
                .filter(d -> d.kind() == DoubtKind.UNIT_LEADER)
                .findFirst()
                .orElseThrow();
        assertThat(doubt.proposed()).isEqualTo("position:1");
        assertThat(lines(taken)).isEqualTo("1 2<1");
        assertThat(lines(Sheet.decided(text, doubt.id(), "position:2"))).isEqualTo("1<2 2");
        assertThat(lines(Sheet.decided(text, doubt.id(), "none"))).isEqualTo("1 2");
    }

    @Test
    void asksAboutPostsThatHaveEndedOrNotBegun() {
        String text = """
                id|title|name|leader-id|from|until
                1|Chef|Anne Eksempel||01-01-2020|
                2|Leder|Bo Skabelon|1||2026-01-31
                3|Leder|Cy Prøve|1|1.12.2026|31/12/9999
                4|Leder|Di Mønster|1||i morgen
                """;
        IntakeSettings settings = Sheet.settings().withAsOf(java.time.LocalDate.of(2026, 2, 1));
        Taken taken = Sheet.taken(text, settings);
        assertThat(ids(taken)).containsExactly("ended", "not-begun");
        assertThat(reported(taken)).containsExactly("3 row.ended");
        assertThat(taken.remarks())
                .anyMatch(remark -> remark.line() == 5 && remark.key().equals("remark.day"));
        assertThat(lines(Sheet.taken(text, settings.decided("ended", "keep")))).contains("2<1");
        assertThat(lines(Sheet.taken(text, settings.decided("not-begun", "drop"))))
                .doesNotContain("3<1");
        assertThat(ids(Sheet.taken(text, Sheet.settings().withAsOf(java.time.LocalDate.of(2026, 1, 31)))))
                .containsExactly("not-begun");
    }

    @Test
    void asksTheRoleOfATitleThatNoRuleSpeaksOf() {
        String text = """
                id|title|name|leader-id|role
                1|Kommunaldirektør|Anne Eksempel||
                2|Værkfører|Bo Skabelon|1|
                3|Værkfører|Cy Prøve|1|
                4|Hvadsomhelst|Di Mønster|1|Chef
                5|Skoleleder|Ea Model|1|Kaptajn
                """;
        Taken taken = Sheet.taken(text);
        assertThat(only(taken, "no-role:værkfører").lines()).containsExactly(3, 4);
        assertThat(only(taken, "unknown-role:kaptajn").proposed()).isEqualTo("title");
        assertThat(position(taken, "2").roles()).isEmpty();
        assertThat(position(taken, "4").roles()).containsExactly("chef");
        assertThat(position(taken, "5").roles()).containsExactly("leder");
        assertThat(position(Sheet.decided(text, "no-role:værkfører", "role:leder"), "3")
                        .roles())
                .containsExactly("leder");
        assertThat(position(Sheet.decided(text, "unknown-role:kaptajn", "none"), "5")
                        .roles())
                .isEmpty();
    }
}
