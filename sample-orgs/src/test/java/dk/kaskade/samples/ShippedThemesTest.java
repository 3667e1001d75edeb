package dk.kaskade.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.kaskade.comparison.LevelKind;
import dk.kaskade.comparison.themes.LevelShare;
import dk.kaskade.comparison.themes.MarkBacking;
import dk.kaskade.comparison.themes.OnlyOne;
import dk.kaskade.comparison.themes.PartyThemes;
import dk.kaskade.comparison.themes.Presence;
import dk.kaskade.comparison.themes.ThemeCell;
import dk.kaskade.comparison.themes.ThemeComparison;
import dk.kaskade.framework.SourceDocument;
import dk.kaskade.framework.Theme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a comparison of the three shipped frameworks has to show, from a close reading of the documents. */
class ShippedThemesTest {
    private static final PartyThemes ODSHERRED = Shipped.themes("odsherred");
    private static final PartyThemes HOLBAEK = Shipped.themes("holbaek");
    private static final PartyThemes HALSNAES = Shipped.themes("halsnaes");

    private static MarkBacking mark(String id) {
        return ODSHERRED.marks().stream()
                .filter(backing -> backing.mark().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void tellThreeKindsOfNothingApart() {
        assertThat(ODSHERRED.cell(Theme.POLITIK).presence()).isEqualTo(Presence.MAIN);
        assertThat(HOLBAEK.cell(Theme.POLITIK).presence()).isEqualTo(Presence.ABSENT);
        assertThat(HOLBAEK.cell(Theme.RESSOURCER).presence()).isEqualTo(Presence.TOUCHED);
        assertThat(HALSNAES.cell(Theme.POLITIK).presence()).isEqualTo(Presence.UNREAD);
        assertThat(HALSNAES.cell(Theme.MAAL).presence()).isEqualTo(Presence.UNREAD);
        assertThat(HALSNAES.cell(Theme.RETNING).presence()).isEqualTo(Presence.TOUCHED);
    }

    @Test
    void knowWhichBasisWasNotRead() {
        assertThat(HALSNAES.unread()).extracting(SourceDocument::id).containsExactly("grundlag-2016");
        assertThat(HOLBAEK.unread()).isEmpty();
        assertThat(ODSHERRED.unread()).isEmpty();
    }

    @Test
    void countTheRolesListsAndWhatEveryLeaderIsAskedApart() {
        ThemeCell politics = ODSHERRED.cell(Theme.POLITIK);
        assertThat(politics.main() - politics.common()).isEqualTo(7);
        ThemeCell data = ODSHERRED.cell(Theme.DATA);
        assertThat(data.main()).isEqualTo(data.common()).isEqualTo(1);
        assertThat(HALSNAES.cell(Theme.LEDELSESRUM).share()).isCloseTo(0.3, within(1e-9));
        assertThat(HALSNAES.cell(Theme.LEDELSESRUM).carried()).isCloseTo(0.3, within(0.01));
    }

    @Test
    void haveOneThemeThatOnlyOdsherredHas() {
        assertThat(new ThemeComparison(List.of(ODSHERRED, HOLBAEK, HALSNAES)).onlyOne())
                .contains(new OnlyOne(Theme.POLITIK, 0, OnlyOne.Others.UNREAD))
                .noneMatch(only -> only.theme() == Theme.MOD);
        assertThat(new ThemeComparison(List.of(ODSHERRED, HOLBAEK)).onlyOne())
                .contains(new OnlyOne(Theme.POLITIK, 0, OnlyOne.Others.WITHOUT));
    }

    @Test
    void restTwoGuideMarksOnOneAndTwoPointsOfTheLists() {
        assertThat(mark("mod-og-nytaenkning").own()).isEqualTo(1);
        assertThat(mark("dialog-og-involvering").own()).isEqualTo(2);
        assertThat(mark("mod-og-nytaenkning").thin()).hasSize(4);
        assertThat(mark("retning-og-effekt").thin().size()).isLessThan(4);
        assertThat(mark("mod-og-nytaenkning").common()).isNotEmpty();
    }

    @Test
    void tellThemesByLevel() {
        LevelShare leaders = ODSHERRED.cell(Theme.TRIVSEL).byLevel().get(LevelKind.LEADER_OF_EMPLOYEES);
        LevelShare directors = ODSHERRED.cell(Theme.TRIVSEL).byLevel().get(LevelKind.DIRECTOR);
        assertThat(leaders.carriers()).isGreaterThan(0.9);
        assertThat(directors.carriers()).isLessThan(0.5);
    }
}
