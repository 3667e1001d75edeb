package dk.kaskade.comparison.themes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.kaskade.cascade.Carried;
import dk.kaskade.chain.Chain;
import dk.kaskade.comparison.LevelKind;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.SourceDocument;
import dk.kaskade.framework.Theme;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.store.FrameworkFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class PartyThemesTest {
    private static final String POINTS = """
            {"id": "D1", "roles": ["top"], "title": "a", "text": "a", "themes": ["politik"]},
            {"id": "D2", "roles": ["top"], "title": "b", "text": "b", "themes": ["retning", "mod"]},
            {"id": "L1", "roles": ["low"], "title": "c", "text": "c", "themes": ["retning"]},
            {"id": "A1", "roles": ["*"], "title": "d", "text": "d", "themes": ["data"], "source": {"document": "now"}}
            """;
    private static final String NOW = "{\"id\": \"now\", \"title\": \"Now\", \"kind\": \"basis\"}";
    private static final Organisation CHAIN = ChainText.organisation("""
            dir roles=top
              l1 roles=low
              l2 roles=low notApplicable=L1
              l3 roles=low
            """);

    static Framework framework(String points, String documents, String more) {
        String text = "{\"format\": \"kaskade-framework/1\", \"id\": \"f\", \"name\": \"F\", \"language\": \"da\", "
                + "\"roles\": [{\"id\": \"top\", \"name\": \"Top\", \"level\": 1}, {\"id\": \"low\", \"name\": \"Low\", \"level\": 2}], "
                + "\"documents\": [" + documents + "], \"expectations\": [" + points + "]" + more + "}";
        try {
            return FrameworkFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "f.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PartyThemes themes(String name, Framework framework) {
        return PartyThemes.of(name, Carried.of(Chain.of(CHAIN, framework), ChainText.DAY));
    }

    private static PartyThemes themes(String documents, String more) {
        return themes("A", framework(POINTS, documents, more));
    }

    @Test
    void hasEachThemeOnceInTheirOrder() {
        assertThat(themes(NOW, "").cells()).extracting(ThemeCell::theme).containsExactly(Theme.values());
    }

    @Test
    void tellsAMainThemeByItsShareOfThePoints() {
        ThemeCell cell = themes(NOW, "").cell(Theme.RETNING);
        assertThat(cell.presence()).isEqualTo(Presence.MAIN);
        assertThat(cell.main()).isEqualTo(2);
        assertThat(cell.common()).isZero();
        assertThat(cell.share()).isEqualTo(0.5);
        assertThat(cell.expectations()).containsExactly("D2", "L1");
    }

    @Test
    void weighsAsCarriedWhatEveryLeaderIsAskedMoreThanWhatOneRoleIs() {
        PartyThemes themes = themes(NOW, "");
        // the director carries three points, two leaders carry two, and one only the common one
        assertThat(themes.cell(Theme.POLITIK).carried()).isCloseTo(1.0 / 3 / 4, within(1e-9));
        assertThat(themes.cell(Theme.DATA).carried()).isCloseTo((1.0 / 3 + 0.5 + 1 + 0.5) / 4, within(1e-9));
        assertThat(themes.cell(Theme.DATA).share())
                .isEqualTo(themes.cell(Theme.POLITIK).share());
        assertThat(themes.cells().stream().mapToDouble(ThemeCell::carried).sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void namesThePositionsThatCarryATheme() {
        ThemeCell cell = themes(NOW, "").cell(Theme.RETNING);
        assertThat(cell.positions()).containsExactly("dir", "l1", "l3");
        LevelShare low = cell.byLevel().get(LevelKind.LEADER_OF_EMPLOYEES);
        assertThat(low.positions()).containsExactly("l1", "l3");
        assertThat(low.of()).isEqualTo(3);
        assertThat(low.points()).isEqualTo(1);
        assertThat(low.carriers()).isCloseTo(2.0 / 3, within(1e-9));
        assertThat(low.share()).isCloseTo((0.5 + 0 + 0.5) / 3, within(1e-9));
    }

    @Test
    void hasNothingToLookAtOnALevelThatNobodyStandsOn() {
        LevelShare chiefs = themes(NOW, "").cell(Theme.RETNING).byLevel().get(LevelKind.CHIEF);
        assertThat(chiefs).isEqualTo(new LevelShare(0, 0, List.of(), 0));
        assertThat(chiefs.carriers()).isZero();
    }

    @Test
    void callsASecondThemeTouched() {
        ThemeCell cell = themes(NOW, "").cell(Theme.MOD);
        assertThat(cell.presence()).isEqualTo(Presence.TOUCHED);
        assertThat(cell.touches()).containsExactly(new Touch(Touch.Kind.POINT, "D2", "b"));
        assertThat(cell.positions()).isEmpty();
        assertThat(cell.share()).isZero();
    }

    @Test
    void callsTouchedWhatStandsInAMarkAValueOrAPassageToo() {
        PartyThemes themes = themes(NOW, """
                , "guideMarks": [{"id": "m", "name": "M", "themes": ["maal"]}],
                "values": [{"id": "v", "name": "V", "themes": ["trivsel"]}],
                "passages": [{"id": "p", "kind": "guidance", "name": "P", "themes": ["helhed"]}]
                """);
        assertThat(themes.cell(Theme.MAAL).touches()).containsExactly(new Touch(Touch.Kind.GUIDE_MARK, "m", "M"));
        assertThat(themes.cell(Theme.TRIVSEL).presence()).isEqualTo(Presence.TOUCHED);
        assertThat(themes.cell(Theme.HELHED).presence()).isEqualTo(Presence.TOUCHED);
        assertThat(themes.cell(Theme.LAERING).presence()).isEqualTo(Presence.ABSENT);
    }

    @Test
    void callsUnreadWhatIsNotFoundWhereABasisDocumentGaveNothing() {
        String old = NOW + ", {\"id\": \"old\", \"title\": \"Old\", \"kind\": \"basis\"}";
        PartyThemes themes = themes(old, "");
        assertThat(themes.unread()).extracting(SourceDocument::id).containsExactly("old");
        assertThat(themes.cell(Theme.LAERING).presence()).isEqualTo(Presence.UNREAD);
        assertThat(themes.cell(Theme.MOD).presence()).isEqualTo(Presence.TOUCHED);
    }

    @Test
    void doesNotTakeAPolicyThatIsOnlyMentionedForAnUnreadBasis() {
        String policy = NOW + ", {\"id\": \"p\", \"title\": \"P\", \"kind\": \"policy\"}";
        assertThat(themes(policy, "").cell(Theme.LAERING).presence()).isEqualTo(Presence.ABSENT);
    }

    @Test
    void takesAThemeThatIsNotKnownForNone() {
        Framework framework = framework(
                "{\"id\": \"X\", \"roles\": [\"*\"], \"title\": \"x\", \"text\": \"x\", \"themes\": [\"else\"]}",
                NOW,
                "");
        assertThat(themes("A", framework).cells()).allMatch(cell -> cell.main() == 0 && cell.of() == 1);
    }

    @Test
    void standsWithoutPointsAndWithoutPositions() {
        PartyThemes none =
                PartyThemes.of("A", Carried.of(Chain.of(ChainText.organisation(""), Framework.none()), ChainText.DAY));
        assertThat(none.cells()).allMatch(cell -> cell.share() == 0 && cell.carried() == 0 && cell.of() == 0);
    }
}
