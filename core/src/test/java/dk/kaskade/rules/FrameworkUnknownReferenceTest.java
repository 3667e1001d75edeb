package dk.kaskade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.extras.Extras;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.fixture.Look;
import dk.kaskade.framework.Framework;
import dk.kaskade.framework.Source;
import dk.kaskade.framework.TitleRule;
import dk.kaskade.inspect.Named.Kind;
import dk.kaskade.inspect.References;
import dk.kaskade.inspect.References.Reference;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FrameworkUnknownReferenceTest {
    @Test
    void namesEverythingAnExpectationRefersToThatIsNotThere() {
        Look look = look("E1 chef,nix themes=mod,uvejr leadsTo=E2,E9\nE2 *");

        assertThat(look.findings()).hasSize(1);
        assertThat(look.findings().get(0).expectations()).containsExactly("E1");
        assertThat(look.findings().get(0).arguments())
                .containsExactly(
                        "E1",
                        new References(List.of(
                                new Reference(Kind.ROLE, "nix"),
                                new Reference(Kind.THEME, "uvejr"),
                                new Reference(Kind.EXPECTATION, "E9"))),
                        3);
    }

    @Test
    void looksAtLinesAndNorms() {
        assertThat(look("line: chef nix\nline: chef leder\nspan: nada min=1 max=2\nspan: * min=1 max=2")
                        .findings())
                .extracting(f -> f.arguments().get(1))
                .containsExactly(
                        new References(List.of(new Reference(Kind.ROLE, "nix"))),
                        new References(List.of(new Reference(Kind.ROLE, "nada"))));
    }

    @Test
    void looksAtSourcesPointsAndWhatAnIdeaIsAbout() {
        Framework plain = FrameworkText.framework("E1 chef\nmark: courage");
        Source lost = new Source("lost", null, null, Extras.NONE);
        Framework framework = new Framework(
                plain.id(),
                "",
                "",
                "da",
                "1",
                List.of(),
                plain.roles(),
                List.of(),
                List.of(),
                plain.expectations(),
                List.of(new dk.kaskade.framework.FocusArea(
                        "f", "", "", List.of("E1", "E9"), Source.UNKNOWN, Extras.NONE)),
                List.of(),
                plain.guideMarks(),
                List.of(new dk.kaskade.framework.Idea(
                        "i", "question", "", List.of("f", "E1", "courage", "gone"), "", lost, Extras.NONE)),
                List.of(),
                List.of(),
                plain.norms(),
                Extras.NONE);

        assertThat(Look.with(new FrameworkUnknownReference(), ChainText.organisation(""), framework)
                        .findings())
                .extracting(f -> f.arguments().get(1))
                .containsExactly(
                        new References(List.of(new Reference(Kind.EXPECTATION, "E9"))),
                        new References(
                                List.of(new Reference(Kind.PASSAGE, "gone"), new Reference(Kind.DOCUMENT, "lost"))));
    }

    @Test
    void looksAtTheRolesThatTitlesMean() {
        Framework none = Framework.none();
        Framework framework = new Framework(
                "f",
                "",
                "",
                "da",
                "1",
                List.of(),
                FrameworkText.framework("E1 chef").roles(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                none.norms(),
                List.of(TitleRule.of("*chef", "chef"), TitleRule.of("*leder", "nix")),
                Extras.NONE);

        assertThat(Look.with(new FrameworkUnknownReference(), ChainText.organisation(""), framework)
                        .findings())
                .extracting(f -> f.arguments().subList(0, 2))
                .containsExactly(List.of("*leder", new References(List.of(new Reference(Kind.ROLE, "nix")))));
    }

    @Test
    void isSilentWhereEverythingIsThere() {
        Look look = look("E1 * themes=mod threads=red leadsTo=~E1\nline: chef leder");

        assertThat(look.findings()).isEmpty();
        assertThat(look.examined()).isEqualTo(2);
    }

    private static Look look(String framework) {
        return Look.with(new FrameworkUnknownReference(), "", framework);
    }
}
