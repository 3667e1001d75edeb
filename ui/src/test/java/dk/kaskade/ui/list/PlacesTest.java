package dk.kaskade.ui.list;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.chain.Chain;
import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.Outcome;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final Organisation ORGANISATION = Departments.ORGANISATION;
    private static final Chain CHAIN = Departments.chain(ORGANISATION);

    private final Places places = new Places(CHAIN);

    private static Place of(String leader, String behind) {
        return new Place(leader, behind);
    }

    private static String rows(OrganisationChange change) {
        Organisation after = ((Outcome.Done) change.applyTo(ORGANISATION)).organisation();
        Chain chain = Departments.chain(after);
        return Outline.of(chain, Departments.words(after), Shown.ALL).rows().stream()
                .map(row -> ".".repeat(row.depth()) + chain.id(row.position()))
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> shifted(boolean in, String... ids) {
        return Shifts.of(ORGANISATION, Departments.FRAMEWORK, List.of(ids), in).map(PlacesTest::rows);
    }

    @Test
    void aNewRowStandsBehindItsSiblingAndUnderTheOnlyTop() {
        assertThat(places.behind(CHAIN.indexOf("n1"))).isEqualTo(of("n", "n1"));
        assertThat(places.behind(CHAIN.indexOf("dir"))).isEqualTo(of("dir", "s"));
        assertThat(places.under(CHAIN.indexOf("n1"))).isEqualTo(of("n1", null));
    }

    @Test
    void aNewRowIsIndentedAndOutdented() {
        assertThat(places.indented(of("n", "n1"), null)).contains(of("n1", null));
        assertThat(places.indented(of("dir", "n"), null)).contains(of("n", "n2"));
        assertThat(places.indented(of("n", null), null)).isEmpty();
        assertThat(places.outdented(of("n", "n1"))).contains(of("dir", "n"));
        assertThat(places.outdented(of(null, "dir"))).isEmpty();
    }

    @Test
    void positionsMoveAmongTheirSiblings() {
        assertThat(places.up(CHAIN.indexOf("n2"))).contains(of("n", null));
        assertThat(places.up(CHAIN.indexOf("n1"))).isEmpty();
        assertThat(places.down(CHAIN.indexOf("n1"))).contains(of("n", "n2"));
        assertThat(places.down(CHAIN.indexOf("s"))).isEmpty();
        assertThat(places.down(CHAIN.indexOf("dir"))).isEmpty();
    }

    @Test
    void indentingReportsToTheSiblingBefore() {
        assertThat(shifted(true, "s")).contains("dir .n ..n1 ..n2 ..s ...s1");
        assertThat(shifted(true, "n2")).contains("dir .n ..n1 ...n2 .s ..s1");
        assertThat(shifted(true, "n")).isEmpty();
    }

    @Test
    void outdentingReportsToTheLeadersLeaderBehindTheLeader() {
        assertThat(shifted(false, "n2", "n1")).contains("dir .n .n1 .n2 .s ..s1");
        assertThat(shifted(false, "dir")).isEmpty();
        assertThat(Shifts.of(ORGANISATION, Departments.FRAMEWORK, List.of("n2", "n1"), false)
                        .orElseThrow()
                        .sentence(ORGANISATION)
                        .in(Texts.DANISH))
                .isEqualTo("Ryk 2 stillinger et niveau op");
    }

    @Test
    void thoseUnderAnotherComeAlongWithIt() {
        assertThat(Shifts.topmost(CHAIN, List.of("n", "n1", "s1"))).containsExactly("n", "s1");
    }

    @Test
    void saysEverythingInBothLanguages() {
        assertThat(ListTexts.TEXTS.keys(Texts.ENGLISH)).isEqualTo(ListTexts.TEXTS.keys(Texts.DANISH));
    }
}
