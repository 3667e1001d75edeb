package dk.kaskade.worked;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonParser;
import dk.kaskade.cascade.Carried;
import dk.kaskade.cascade.Cascade;
import dk.kaskade.cascade.Journey;
import dk.kaskade.cascade.Reach;
import dk.kaskade.chain.Chain;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkedReachTest {
    private final Cascade cascade = Cascade.of(
            Carried.of(Chain.of(WorkedExample.organisation(), WorkedExample.framework()), LocalDate.of(2026, 11, 1)));
    private final Chain chain = cascade.carried().chain();

    @Test
    void theTopReachesExactlyWhatWasWorkedOutByHand() {
        Reach reach = cascade.reach(chain.indexOf("dir"));
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("position", reach.position());
        told.put("of", reach.of());
        told.put("expectations", reach.expectations());
        told.put("threads", reach.threads());
        told.put("words", reach.words());
        assertThat(new Gson().toJson(told))
                .isEqualTo(JsonParser.parseString(WorkedExample.reach()).toString());
    }

    @Test
    void theAgendaStopsAtLeadersOfLeadersButForTheOneWhoAgreedToCarryIt() {
        Journey agenda = cascade.journey("direktoer-11", chain.indexOf("dir")).orElseThrow();
        assertThat(agenda.carriedBy(chain.indexOf("c1l"))).isTrue();
        assertThat(agenda.carriedBy(chain.indexOf("c1l0"))).isTrue();
        assertThat(carried(agenda, "c2l")).isEmpty();
        assertThat(carried(agenda, "c2l0")).isEmpty();
        assertThat(carried(agenda, "c3m0")).containsExactly("leder-af-medarbejdere-13");
    }

    private List<String> carried(Journey journey, String position) {
        return cascade.carried().ids(journey.at(chain.indexOf(position)));
    }

    @Test
    void whoDoesNotCarryAThingHasNoJourneyForIt() {
        assertThat(cascade.journey("direktoer-11", chain.indexOf("c1"))).isEmpty();
        assertThat(cascade.threadJourney("T10", chain.indexOf("dir"))).isEmpty();
        assertThat(cascade.journey("unheard-of", 0)).isEmpty();
    }
}
