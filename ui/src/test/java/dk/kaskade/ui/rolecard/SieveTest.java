package dk.kaskade.ui.rolecard;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.ResponseStatus;
import dk.kaskade.ui.rolecard.Group.Heading;
import dk.kaskade.ui.rolecard.Sieve.Scope;
import dk.kaskade.ui.rolecard.Sieve.Show;
import dk.kaskade.ui.session.Analysis;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class SieveTest {
    private static final Analysis ANALYSIS = Sights.analysis("""
            dir level=1
              c1 level=2
                l1 level=3 notApplicable=L1
            """, """
            C1 chef leadsTo=L1
            C2 chef
            C3 chef
            C4 chef
            L1 leder
            A1 *
            """);
    private final Sight sight = Sights.sight(ANALYSIS, "c1");
    private final Map<String, Response> answers = new HashMap<>();
    private final Function<String, Response> asked = key -> answers.getOrDefault(key, Response.OPEN);

    private List<String> keys(Sieve sieve) {
        return Sieve.keys(sieve.of(sight.groups(), asked));
    }

    @Test
    void showsTheRolesOwnUnlessAllAreAskedFor() {
        assertThat(keys(Sieve.USUAL)).containsExactly("C1", "C2", "C3", "C4");
        assertThat(keys(Sieve.USUAL.with(Scope.ALL))).containsExactly("C1", "C2", "C3", "C4", "A1");
    }

    @Test
    void whereNothingIsAskedOfTheRoleAloneWhatAllShareIsShownInAnyScope() {
        Sight only = Sights.sight(Sights.analysis("dir level=1", "A1 *\nL1 leder"), "dir");
        assertThat(Sieve.keys(Sieve.USUAL.of(only.groups(), asked))).containsExactly("A1");
    }

    @Test
    void filtersByPriorityByWhatIsOpenAndByWhatIsBroken() {
        answers.put("C2", Response.OPEN.withPriority(2).withStatus(ResponseStatus.DISCUSSED));
        assertThat(keys(Sieve.USUAL.with(Show.PRIORITISED))).containsExactly("C2");
        assertThat(keys(Sieve.USUAL.with(Show.OPEN))).containsExactly("C1", "C3", "C4");
        assertThat(keys(Sieve.USUAL.with(Show.GAPS))).containsExactly("C1");
    }

    @Test
    void preparingATalkHidesWhatIsSettledAndBeginsWithWhatIsBroken() {
        answers.put("C1", Response.OPEN.withStatus(ResponseStatus.PRACTISED));
        answers.put("C2", Response.OPEN.withStatus(ResponseStatus.AGREED).withPriority(1));
        answers.put("C3", Response.OPEN.withStatus(ResponseStatus.DISCUSSED));
        answers.put("C4", Response.OPEN.withPriority(1));
        List<Group> groups = Sieve.USUAL.with(true).of(sight.groups(), asked);
        assertThat(groups)
                .extracting(Group::heading)
                .containsExactly(Heading.GAPS, Heading.PRIORITISED, Heading.DISCUSSED);
        assertThat(Sieve.keys(groups)).containsExactly("C1", "C4", "C3");
    }

    @Test
    void whatDoesNotApplyIsSettledOnceItHasAReason() {
        Line line = sight.groups().get(0).lines().get(1);
        answers.put("C2", Response.OPEN.withStatus(ResponseStatus.NOT_APPLICABLE));
        assertThat(Sieve.urgency(line, asked)).isEqualTo(Heading.UNREASONED);
        answers.put("C2", answers.get("C2").withReason("Ligger hos naboen"));
        assertThat(Sieve.urgency(line, asked)).isNull();
    }

    @Test
    void theAgendaCountsWhatThereIsToTalkAbout() throws Exception {
        answers.put("C2", Response.OPEN.withPriority(1));
        answers.put("C3", Response.OPEN.withStatus(ResponseStatus.NOT_APPLICABLE));
        answers.put("C4", Response.OPEN.withStatus(ResponseStatus.PRACTISED));
        Agenda agenda = Agenda.of(sight.card(), sight.groups(), asked);
        assertThat(agenda.stops()).isEqualTo(1);
        assertThat(agenda.priorities()).isEqualTo(1);
        assertThat(agenda.unreasoned()).isEqualTo(1);
        assertThat(agenda.open()).as("C1, C2 and A1").isEqualTo(3);
        assertThat(agenda.isEmpty()).isFalse();

        Analysis odsherred = Sights.sample("odsherred", "odsherred");
        Sight dagtilbud = Sights.sight(odsherred, "l-dagtilbud");
        Position now = odsherred.organisation().position("l-dagtilbud").orElseThrow();
        Agenda lus = Agenda.of(dagtilbud.card(), dagtilbud.groups(), now::response);
        assertThat(lus.stops()).isPositive();
        assertThat(lus.tensions()).allMatch(mark -> mark.tension());
    }
}
