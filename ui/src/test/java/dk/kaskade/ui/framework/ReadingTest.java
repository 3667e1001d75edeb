package dk.kaskade.ui.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.framework.Framework;
import dk.kaskade.ui.framework.Reading.Group;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Topic;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private static final Framework FRAMEWORK = FrameworkText.framework("""
            D1 direktoer themes=mod
            C1 chef,leder themes=data,mod
            A1 * themes=mod
            mark: courage
            practice: lus everyMonths=12
            """);

    private final Reading reading =
            new Reading(FRAMEWORK, new FrameworkWords(new Wording(Locale.forLanguageTag("da"))));

    private static List<String> keys(List<Group> groups) {
        return groups.stream().map(Group::key).toList();
    }

    @Test
    void listsExpectationsByRoleAndThoseOfEveryLeaderLast() {
        List<Group> groups = reading.expectations();
        assertThat(keys(groups)).containsExactly("direktoer", "chef", "leder", "*");
        assertThat(groups.get(1).entries()).hasSize(1);
        assertThat(groups.get(3).entries().get(0).topic()).isEqualTo(Topic.expectation("A1"));
    }

    @Test
    void listsThemesWithTheirMainExpectationsFirstAndNamesThoseWithoutAny() {
        List<Group> groups = reading.themes();
        assertThat(keys(groups)).containsExactly("mod", "data", "");
        Group courage = groups.get(0);
        assertThat(courage.entries())
                .extracting(entry -> entry.topic() == null ? "" : entry.topic().id())
                .containsExactly("D1", "A1", "C1");
        assertThat(courage.about()).contains("Alle ledere 1", "1");
        assertThat(groups.get(2).about()).contains("Trivsel");
    }

    @Test
    void tellsTheRhythmOfAPractice() {
        assertThat(reading.ideas().get(0).entries().get(0).over()).isEqualTo("hver 12. måned");
    }

    @Test
    void findsWhatHasAllWordsInEveryPart() {
        assertThat(keys(reading.search("courage"))).containsExactly("marks");
        assertThat(keys(reading.search("LUS måned"))).containsExactly("practices");
        assertThat(reading.search("lus courage")).isEmpty();
    }
}
