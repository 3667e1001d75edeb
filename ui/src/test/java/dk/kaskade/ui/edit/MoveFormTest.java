package dk.kaskade.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.text.Texts;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.session.Session;
import java.awt.EventQueue;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MoveFormTest {
    private static final Organisation ORGANISATION = ChainText.organisation("""
            dir level=1
              c1 level=2
                t1 level=4
              c2 level=2
            """);
    private final Session session = EditShowroom.session(FrameworkText.empty());
    private final Wording wording = new Wording(Texts.DANISH);

    @Test
    void whoCannotLeadStandsLastWithTheReason() throws Exception {
        EventQueue.invokeAndWait(() -> {
            session.open(ORGANISATION, null, true);

            List<Option> options = MoveForm.options(session, wording, List.of("c1"));

            assertThat(options).extracting(Option::id).containsExactly(MoveForm.TOP, "c2", "dir", "c1", "t1");
            assertThat(options).filteredOn(Option::possible).hasSize(2);
            assertThat(options.get(2).refusal()).contains("allerede leder");
        });
    }

    @Test
    void aBranchIsThePositionsAndEverybodyBelowThem() {
        Branch branch = new Branch(ORGANISATION);

        assertThat(branch.whole(List.of("c1"))).containsExactly("c1", "t1");
        assertThat(branch.whole(List.of("dir"))).hasSize(4);
        assertThat(branch.reports(List.of("dir", "c1"))).isEqualTo(Set.of("c2", "t1"));
        assertThat(branch.reports(List.of("t1"))).isEmpty();
    }
}
