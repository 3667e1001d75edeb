package dk.kaskade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.change.TakeBackLink;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.fixture.Look;
import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.Named.Kind;
import dk.kaskade.inspect.References;
import dk.kaskade.inspect.References.Reference;
import dk.kaskade.organisation.LinkDecision;
import dk.kaskade.organisation.Organisation;
import java.util.List;
import org.junit.jupiter.api.Test;

final class UnknownReferenceTest {
    private static final String FRAMEWORK = "E1 direktoer\nmark: courage\npractice: lus everyMonths=12";

    @Test
    void namesEverythingAPositionRefersToThatIsNotThere() {
        Look look = look("""
                a roles=direktoer,nix unit=u9 deputy=p9 reportsTo=q dotted=r agreed=E9 carries=E8 strengths=m:3 dialogues=d
                """);

        assertThat(look.at("a").arguments())
                .containsExactly(
                        9,
                        new References(List.of(
                                new Reference(Kind.UNIT, "u9"),
                                new Reference(Kind.ROLE, "nix"),
                                new Reference(Kind.PERSON, "p9"),
                                new Reference(Kind.POSITION, "q"),
                                new Reference(Kind.POSITION, "r"),
                                new Reference(Kind.EXPECTATION, "E9"),
                                new Reference(Kind.EXPECTATION, "E8"),
                                new Reference(Kind.GUIDE_MARK, "m"),
                                new Reference(Kind.PRACTICE, "d"))));
        assertThat(look.findings()).hasSize(1);
    }

    @Test
    void isSilentWhereEverythingIsThere() {
        Look look = look("""
                a level=1 unit=u1 agreed=E1 carries=E1 strengths=courage:3 dialogues=lus
                  b level=2 dotted=a
                unit: u1
                community: c members=a,b
                """);

        assertThat(look.findings()).isEmpty();
        assertThat(look.examined()).isEqualTo(5);
    }

    @Test
    void aFrameworkWithoutMarksLeavesTheirNamesFree() {
        Look look = Look.with(new UnknownReference(), "a strengths=anything:3", "E1 direktoer");

        assertThat(look.findings()).isEmpty();
    }

    @Test
    void namesOneThingOnce() {
        assertThat(look("a reportsTo=q dotted=q").at("a").arguments())
                .containsExactly(1, new References(List.of(new Reference(Kind.POSITION, "q"))));
    }

    @Test
    void tellsUnknownHoldersAndUnknownMembers() {
        Organisation organisation =
                ChainText.organisation("a level=1\ncommunity: c members=a,b").withPeople(List.of());
        Look look = Look.with(new UnknownReference(), organisation, FrameworkText.framework(FRAMEWORK));

        assertThat(look.at("a").arguments())
                .containsExactly(1, new References(List.of(new Reference(Kind.PERSON, "p-a"))));
        Finding community = look.findings().get(1);
        assertThat(community.position()).isNull();
        assertThat(community.variant()).isEqualTo("community");
        assertThat(community.arguments())
                .containsExactly(1, new References(List.of(new Reference(Kind.POSITION, "b"))), "c");
    }

    @Test
    void tellsAParentUnitThatIsNotThere() {
        Finding finding = look("unit: u1 parent=u0").findings().get(0);

        assertThat(finding.variant()).isEqualTo("unit");
        assertThat(finding.arguments()).contains("u1", new References(List.of(new Reference(Kind.UNIT, "u0"))));
    }

    @Test
    void tellsAnAcceptanceOfAPositionThatIsGone() {
        Organisation organisation = ChainText.organisation("a level=1")
                .withAccepted(List.of(new dk.kaskade.organisation.Acceptance(
                        "structure.span", "gone", null, List.of(), "", null, dk.kaskade.extras.Extras.NONE)));
        Finding finding = Look.with(new UnknownReference(), organisation, FrameworkText.empty())
                .findings()
                .get(0);

        assertThat(finding.variant()).isEqualTo("acceptance");
        assertThat(finding.arguments()).contains("structure.span");
    }

    @Test
    void tellsADecisionAboutAnExpectationThatIsNotThereAndTakesItBack() {
        Organisation organisation = ChainText.organisation("a level=1")
                .withLinks(List.of(decided("E1", "E9"), decided("E1", "E1x"), decided("E1", "E1")));
        List<Finding> findings = Look.with(new UnknownReference(), organisation, FrameworkText.framework(FRAMEWORK))
                .findings();

        assertThat(findings).extracting(Finding::variant).containsExactly("link", "link");
        assertThat(findings.get(0).arguments())
                .containsExactly(1, new References(List.of(new Reference(Kind.EXPECTATION, "E9"))), "E1 → E9");
        assertThat(findings.get(0).fix()).isEqualTo(new TakeBackLink("E1", "E9"));
    }

    private static LinkDecision decided(String from, String to) {
        return new LinkDecision(from, to, LinkDecision.Verdict.CONFIRMED, null, dk.kaskade.extras.Extras.NONE);
    }

    @Test
    void mendsACommunityAndAnAcceptanceThatNameSomebodyWhoIsGone() {
        Organisation organisation = ChainText.organisation("a level=1\ncommunity: c members=a,b")
                .withAccepted(List.of(new dk.kaskade.organisation.Acceptance(
                        "structure.span", "gone", null, List.of(), "", null, dk.kaskade.extras.Extras.NONE)));
        Organisation mended = organisation;
        for (Finding finding : Look.with(new UnknownReference(), organisation, FrameworkText.empty())
                .findings()) {
            assertThat(finding.fix()).isNotNull();
            mended = ((dk.kaskade.change.Outcome.Done) finding.fix().applyTo(mended)).organisation();
        }

        assertThat(Look.with(new UnknownReference(), mended, FrameworkText.empty())
                        .findings())
                .isEmpty();
        assertThat(mended.communities().get(0).members()).containsExactly("a");
        assertThat(mended.accepted()).isEmpty();
    }

    @Test
    void saysOnceThatTheFrameworkIsMissingAndNothingOfItsRoles() {
        Organisation organisation =
                ChainText.organisation("a roles=direktoer agreed=E1").withFramework("nowhere");

        assertThat(Look.with(new UnknownReference(), organisation, Framework.none())
                        .findings())
                .extracting(Finding::variant)
                .containsExactly("framework");
        assertThat(Look.with(new UnknownReference(), organisation.withFramework(null), Framework.none())
                        .findings())
                .isEmpty();
    }

    private static Look look(String organisation) {
        return Look.with(new UnknownReference(), organisation, FRAMEWORK);
    }
}
