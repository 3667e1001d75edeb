package dk.kaskade.cascade;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.chain.Chain;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinksTest {
    private final Carried carried =
            Carried.of(Chain.of(ChainText.organisation("a"), FrameworkText.framework("""
                            A direktoer leadsTo=B,~D,unheard
                            B chef leadsTo=C
                            C leder leadsTo=B,E
                            D team leadsTo=D
                            E team
                            B team leadsTo=D
                            """)), ChainText.DAY);
    private final Links links = Links.of(carried);

    private int number(String id) {
        return carried.indexOf(id);
    }

    private List<String> ids(ExpectationSet set) {
        return carried.ids(set);
    }

    @Test
    void onlyLinksThatCountAndLeadSomewhereAreThere() {
        assertThat(ids(links.successors(number("A")))).containsExactly("B");
        assertThat(ids(links.successors(number("E")))).isEmpty();
    }

    @Test
    void anExpectationWhoseIdWasUsedBeforeLeadsNowhere() {
        assertThat(ids(links.successors(number("B")))).containsExactly("C");
        assertThat(links.successors(5).isEmpty()).isTrue();
        assertThat(links.size()).isEqualTo(6);
    }

    @Test
    void closuresFollowCirclesOnceAndHoldTheirStartOnlyThere() {
        assertThat(ids(links.allSuccessors(number("A")))).containsExactly("B", "C", "E");
        assertThat(ids(links.allSuccessors(number("B")))).containsExactly("B", "C", "E");
        assertThat(ids(links.allSuccessors(number("D")))).containsExactly("D");
        assertThat(ids(links.allSuccessors(number("E")))).isEmpty();
    }

    @Test
    void predecessorsAreTheReverse() {
        assertThat(ids(links.allPredecessors(number("E")))).containsExactly("A", "B", "C");
        assertThat(ids(links.allPredecessors(number("A")))).isEmpty();
        assertThat(ids(links.allPredecessors(number("D")))).containsExactly("D");
    }

    @Test
    void aSetLeadsToWhatItsMembersLeadTo() {
        assertThat(ids(links.successors(carried.numbers(List.of("A", "C"))))).containsExactly("B", "E");
    }
}
