package dk.kaskade.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.extras.Extras;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.framework.Framework;
import dk.kaskade.host.Host;
import dk.kaskade.host.Places;
import dk.kaskade.organisation.LinkDecision;
import dk.kaskade.organisation.LinkDecision.Verdict;
import dk.kaskade.organisation.Organisation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KnownFrameworksTest {
    private static final Framework PUBLISHED = FrameworkText.framework("D1 direktoer leadsTo=~C1\nC1 chef");

    @TempDir
    Path folder;

    @Test
    void givesTheSameFrameworkUntilALinkIsDecided() throws IOException {
        try (Host host = Host.start(new Places(List.of(folder), folder))) {
            KnownFrameworks known = new KnownFrameworks(host.registry());
            known.add(PUBLISHED);
            Organisation plain = Organisation.empty("o", "O", PUBLISHED.id());
            assertThat(known.apply(plain)).isSameAs(PUBLISHED);

            Organisation confirmed = plain.withLinks(List.of(decided(Verdict.CONFIRMED)));
            Framework counting = known.apply(confirmed);
            assertThat(counting.expectations().get(0).leadsTo().get(0).ground().counts())
                    .isTrue();
            assertThat(known.apply(confirmed.withName("Nyt navn"))).isSameAs(counting);

            Organisation rejected = plain.withLinks(List.of(decided(Verdict.REJECTED)));
            assertThat(known.apply(rejected).expectations().get(0).leadsTo()).isEmpty();
            assertThat(known.apply(plain)).isSameAs(PUBLISHED);
            assertThat(known.apply(plain.withFramework(null))).isEqualTo(Framework.none());
        }
    }

    private static LinkDecision decided(Verdict verdict) {
        return new LinkDecision("D1", "C1", verdict, null, Extras.NONE);
    }
}
