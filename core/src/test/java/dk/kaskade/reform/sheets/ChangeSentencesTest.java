package dk.kaskade.reform.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.ChainText;
import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Severity;
import dk.kaskade.reform.Effects.ThreadReach;
import dk.kaskade.reform.Reform;
import dk.kaskade.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChangeSentencesTest {
    private static final Organisation TODAY = ChainText.organisation("""
            dir title=Direktør
              c1 unit=u1 title=Chef
                t1 staff=4 title=Teamleder
                t2
              c2
            unit: u1
            unit: u2 parent=u1
            community: chiefs members=c1,c2
            """);
    private static final Organisation PROPOSED = ChainText.organisation("""
                    dir title=Direktør
                      c1 unit=u1 title=Områdechef
                      n1
                      c2
                        t1 title=Teamleder
                    ny
                    unit: u1
                    unit: u2
                    community: chiefs members=c2,n1
                    """)
            .withAsOf(LocalDate.of(2027, 1, 1))
            .withPolicy(Map.of("structure.span", Severity.OFF));

    private static List<String> told(Organisation today, Organisation proposed, Locale language) {
        Reform reform = Reform.between(today, proposed);
        ChangeSentences sentences = new ChangeSentences(reform, Framework.none(), language);
        return reform.changes().stream().map(sentences::of).toList();
    }

    @Test
    void tellsWhoComesGoesAndMoves() {
        assertThat(told(TODAY, PROPOSED, Texts.DANISH))
                .contains(
                        "[n1] under Direktør [dir]",
                        "[ny] øverst",
                        "[t2] under Områdechef, u1 [c1]",
                        "Teamleder [t1] fra Områdechef, u1 [c1] til [c2]");
        assertThat(told(TODAY, PROPOSED, Texts.ENGLISH))
                .contains("[ny] at the top", "Teamleder [t1] from Områdechef, u1 [c1] to [c2]");
    }

    @Test
    void tellsValuesBeforeAndAfter() {
        assertThat(told(TODAY, PROPOSED, Texts.DANISH))
                .contains(
                        "Områdechef, u1 [c1]: titel fra »Chef« til »Områdechef«",
                        "Teamleder [t1]: medarbejdere fjernet, var 4",
                        "Enhed: u2: overordnet enhed fjernet, var u1",
                        "Organisationen: dato fra 1. november 2026 til 1. januar 2027",
                        "Egen alvor for structure.span kommer til");
        assertThat(told(PROPOSED, TODAY, Texts.DANISH)).contains("Teamleder [t1]: medarbejdere sat til 4");
    }

    @Test
    void tellsOfMembersWhoComesAndWhoGoes() {
        assertThat(told(TODAY, PROPOSED, Texts.DANISH))
                .anySatisfy(sentence -> assertThat(sentence)
                        .startsWith("Fællesskab: ")
                        .endsWith("medlemmer: n1 kommer med, Områdechef, u1 går ud"));
    }

    @Test
    void tellsThreadsOnlyWhereTheyReachOtherwise() {
        ChangeSentences sentences =
                new ChangeSentences(Reform.between(TODAY, PROPOSED), Framework.none(), Texts.DANISH);
        ThreadReach same = new ThreadReach("a", Map.of(2, 3), Map.of(2, 4), Map.of(2, 3), Map.of(2, 5));
        ThreadReach further =
                new ThreadReach("b", Map.of(2, 3), Map.of(2, 4, 3, 9), Map.of(2, 3, 3, 1), Map.of(2, 4, 3, 8));
        assertThat(sentences.reach(List.of(same))).isEmpty();
        assertThat(sentences.reach(List.of(same, further))).containsExactly("»b«: niveau 3 0 af 9 → 1 af 8");
    }
}
