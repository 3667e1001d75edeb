package dk.kaskade.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.change.OrganisationChange;
import dk.kaskade.change.Outcome;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.fixture.Look;
import dk.kaskade.framework.Framework;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.Inspection;
import dk.kaskade.oracle.RandomCase;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the findings of the cascade offer to do, and that it helps. */
final class CascadeFixesTest {
    private static final Framework FRAMEWORK = FrameworkText.framework("""
            D1 direktoer leadsTo=C1
            D2 direktoer leadsTo=C2
            C1 chef leadsTo=T1
            C2 chef
            T1 team
            """);

    private static Organisation mended(Organisation organisation, Finding finding) {
        OrganisationChange fix = finding.fix();
        assertThat(fix).isNotNull();
        assertThat(fix.sentence(organisation).in(Texts.DANISH)).isNotBlank();
        Outcome outcome = fix.applyTo(organisation);
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).organisation();
    }

    @Test
    void blockedOpensTheAnswerAndKeepsItsWords() {
        Response answer = Response.OPEN
                .withStatus(ResponseStatus.NOT_APPLICABLE)
                .withReason("because")
                .withWords("said");
        Organisation organisation = ChainText.organisation("a level=1\n  b level=2");
        organisation = organisation.withPositions(List.of(
                organisation.positions().get(0),
                organisation.positions().get(1).change().response("C1", answer).build()));
        Finding finding = Look.with(new Blocked(), organisation, FRAMEWORK).at("b");

        Organisation mended = mended(organisation, finding);

        assertThat(mended.positions().get(1).response("C1"))
                .isEqualTo(Response.OPEN.withWords("said").withChanged(ChainText.DAY));
        assertThat(finding.fix().sentence(organisation).in(Texts.DANISH))
                .isEqualTo("Sæt svaret tilbage til åben for b");
    }

    @Test
    void brokenAgreesToCarryWhatIsMissingFromThatDay() {
        Organisation organisation = ChainText.organisation("a level=1 carries=C9\n  b level=3");
        Finding finding = Look.with(new Broken(), organisation, FRAMEWORK).at("b");

        var agreement =
                mended(organisation, finding).positions().get(1).agreements().get(0);

        assertThat(agreement.id()).isEqualTo("a2");
        assertThat(agreement.carries()).containsExactly("C1", "C2");
        assertThat(agreement.made()).isEqualTo(ChainText.DAY);
        assertThat(agreement.text()).isEqualTo("C1; C2");
        assertThat(finding.fix().sentence(organisation).in(Texts.DANISH))
                .isEqualTo("Lad b bære det efter aftale: C1; C2");
    }

    @Test
    void nothingIsOfferedWhereThePositionHasSaidItDoesNotApply() {
        Organisation organisation = ChainText.organisation("a level=1\n  b level=3 notApplicable=C1");
        assertThat(Look.with(new Broken(), organisation, FRAMEWORK).at("b").fix())
                .isNull();
    }

    @Test
    void whateverIsOfferedMakesTheFindingDisappear() {
        int mended = 0;
        for (long seed = 0; seed < 120; seed++) {
            RandomCase random = RandomCase.of(seed);
            Organisation organisation = random.asOrganisation();
            for (Inspection rule : List.of(new Blocked(), new Broken(), new Interrupted())) {
                for (Finding finding :
                        Look.with(rule, organisation, random.asFramework()).findings()) {
                    if (finding.fix() != null) {
                        Organisation after = mended(organisation, finding);
                        assertThat(Look.with(rule, after, random.asFramework()).positions())
                                .as("seed " + seed + " " + finding + "\n" + random)
                                .doesNotContain(finding.position());
                        mended++;
                    }
                }
            }
        }
        assertThat(mended).isGreaterThan(50);
    }
}
