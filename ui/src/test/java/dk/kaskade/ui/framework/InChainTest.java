package dk.kaskade.ui.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.cascade.Carried;
import dk.kaskade.cascade.Cascade;
import dk.kaskade.chain.Chain;
import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import org.junit.jupiter.api.Test;

class InChainTest {
    private static final String FRAMEWORK = """
            D1 direktoer threads=red leadsTo=C1
            C1 chef threads=red leadsTo=T1
            T1 team threads=red
            A1 * threads=red
            """;

    private static InChain follow(String organisation) {
        Chain chain = Chain.of(ChainText.organisation(organisation), FrameworkText.framework(FRAMEWORK));
        return InChain.of(Cascade.of(Carried.of(chain, ChainText.DAY)), "red");
    }

    @Test
    void tellsWhoStopsItAndHowManyItMisses() {
        InChain told = follow("""
                d level=1
                  c level=2
                    t level=4
                    l level=3
                      t2 level=4
                      t3 level=4
                """);
        assertThat(told.carried()).isEqualTo(5);
        assertThat(told.stops()).containsOnlyKeys(3);
        assertThat(told.stopping()).isEqualTo(1);
        assertThat(told.missed()).isEqualTo(2);
        assertThat(told.of()).isEqualTo(4);
    }

    @Test
    void isWholeWhereNobodyStandsBetween() {
        InChain told = follow("d level=1\n  c level=2\n    t level=4");
        assertThat(told.stopping()).isZero();
        assertThat(told.missed()).isZero();
        assertThat(told.of()).isEqualTo(2);
    }

    @Test
    void countsNothingWhereNobodyCarriesIt() {
        assertThat(follow("l level=3\n  a")).isEqualTo(new InChain(0, java.util.Map.of(), 0, 0));
    }
}
