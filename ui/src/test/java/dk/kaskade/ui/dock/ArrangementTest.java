package dk.kaskade.ui.dock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.kaskade.ui.dock.DockContent.Edge;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrangementTest {
    private static final String USUAL = "beside(330,below(206,stage,findings),position)";

    @Test
    void docksUsuallyStandBelowAndAtTheRight() {
        Plan plan = Arrangements.usual(List.of(dock("position", Edge.RIGHT), dock("findings", Edge.BOTTOM)));

        assertThat(new Arrangement(plan, Set.of()).text()).isEqualTo(USUAL);
    }

    @Test
    void severalAtOneEdgeStandBehindTabs() {
        Plan plan = Arrangements.usual(List.of(dock("a", Edge.RIGHT), dock("b", Edge.RIGHT)));

        assertThat(new Arrangement(plan, Set.of()).text()).isEqualTo("beside(330,stage,tabs(0,a,b))");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stage",
                "beside(330,below(206,stage,findings),position) -findings",
                "below(0,tabs(1,a,b.c),beside(12,x+y%2C,stage)) -a -b.c"
            })
    void whatWasWrittenIsRead(String text) {
        assertThat(Arrangement.of(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "findings",
                "beside(330,stage",
                "beside(330,stage,findings))",
                "beside(x,stage,findings)",
                "beside(330,stage)",
                "beside(330,stage,stage)",
                "above(330,stage,findings)",
                "tabs(2,stage,findings)",
                "<?xml version='1.0'?><layout/>"
            })
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> Arrangement.of(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsShutIsNotShownAndKeepsItsPlace() {
        Arrangement shut = Arrangement.of(USUAL).open("findings", false);

        assertThat(written(shut.shown(List.of()))).isEqualTo("beside(330,stage,position)");
        assertThat(written(shut.open("findings", true).shown(List.of()))).isEqualTo(USUAL);
    }

    @Test
    void theStageIsShownWhateverIsShut() {
        Arrangement all = Arrangement.of("stage").open("stage", false);

        assertThat(written(all.shown(List.of()))).isEqualTo("stage");
    }

    @Test
    void whatIsShutKeepsItsPlaceWhileOthersAreMoved() {
        Arrangement shut = Arrangement.of(USUAL).open("position", false);

        Arrangement moved =
                shut.moved(Arrangement.of("beside(200,findings,stage)").plan());

        assertThat(moved.text()).isEqualTo("beside(330,beside(200,findings,stage),position) -position");
    }

    @Test
    void whatStoodBehindTabsComesBackBehindThem() {
        Arrangement shut = Arrangement.of("beside(330,stage,tabs(0,a,b)) -b");

        Arrangement moved = shut.moved(Arrangement.of("beside(400,a,stage)").plan());

        assertThat(moved.open("b", true).text()).isEqualTo("beside(400,tabs(1,a,b),stage)");
    }

    @Test
    void aDockThatIsGoneLeavesAndANewOneStandsWhereItUsuallyDoes() {
        Plan usual = Arrangement.of(USUAL).plan();

        Arrangement today =
                Arrangement.of("below(100,stage,tabs(0,gone,other)) -gone").of(usual);

        assertThat(today.text()).isEqualTo(USUAL);
    }

    @Test
    void aDockMovesToAnyEdge() {
        Plan plan = Arrangement.of(USUAL).plan();

        assertThat(written(Arrangements.moved(plan, "position", DockHead.Side.BELOW)))
                .isEqualTo("below(206,below(206,stage,position),findings)");
        assertThat(written(Arrangements.moved(plan, "findings", DockHead.Side.LEFT)))
                .isEqualTo("beside(330,findings,beside(330,stage,position))");
    }

    @Test
    void sizesAreKeptForWhatStandsAsBefore() {
        Plan before =
                Arrangement.of("beside(420,below(150,stage,findings),position)").plan();
        Plan now = Arrangement.of("beside(7,below(7,stage,position),findings)").plan();

        assertThat(written(Arrangements.sized(now, before, List.of())))
                .isEqualTo("beside(330,below(206,stage,position),findings)");
        assertThat(written(Arrangements.sized(
                        Arrangement.of("below(1,beside(2,stage,position),findings)")
                                .plan(),
                        before,
                        List.of())))
                .isEqualTo("below(150,beside(420,stage,position),findings)");
        assertThat(written(Arrangements.sized(
                        Arrangement.of("beside(1,stage,view)").plan(), before, List.of("view"))))
                .isEqualTo("beside(0,stage,view)");
    }

    private static String written(Plan plan) {
        return new Arrangement(plan, Set.of()).text();
    }

    private static DockContent dock(String id, Edge edge) {
        return new DockContent(id, edge, () -> id, new JPanel(), Optional.empty());
    }
}
