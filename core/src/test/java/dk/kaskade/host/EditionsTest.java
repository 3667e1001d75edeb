package dk.kaskade.host;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.exchange.Edition;
import dk.kaskade.exchange.Exporter;
import dk.kaskade.extras.Extras;
import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Person;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.Scenario;
import dk.kaskade.progress.Progress;
import dk.kaskade.store.OrganisationFile;
import dk.kaskade.text.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EditionsTest {
    private static final Organisation ORGANISATION = Organisation.empty("x", "Prøvestad", null)
            .withAsOf(LocalDate.of(2026, 3, 1))
            .withPeople(List.of(new Person("p1", "Anne Eksempel", Extras.NONE)))
            .withPositions(List.of(
                    Position.of("dir", "Direktør", null)
                            .change()
                            .holders(List.of("p1"))
                            .response("e1", Response.OPEN.withWords("Anne siger det"))
                            .build(),
                    Position.of("chef", "Chef", "dir")));

    private final Host host = Host.start(new Places(List.of(), Path.of("none")));

    @AfterEach
    void stop() throws IOException {
        host.close();
    }

    private Edition edition(Locale language, Disclosure disclosure) {
        return new Editions(host, language, disclosure).of(ORGANISATION, Framework.none(), null);
    }

    @Test
    void handsOutTheOrganisationAsItIs() {
        Edition edition = edition(Locale.GERMANY, Disclosure.NAMED);
        assertThat(edition.organisation()).isEqualTo(ORGANISATION);
        assertThat(edition.nameless()).isFalse();
        assertThat(edition.language()).isEqualTo(Texts.DANISH);
        assertThat(edition.context().day()).isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @Test
    void leavesNamesOutAndFindsTheSame() {
        Edition named = edition(Texts.DANISH, Disclosure.NAMED);
        Edition nameless = edition(Texts.DANISH, Disclosure.NAMELESS);
        assertThat(nameless.nameless()).isTrue();
        assertThat(OrganisationFile.toJson(nameless.organisation())).doesNotContain("Eksempel", "Anne");
        assertThat(nameless.report().counts()).isEqualTo(named.report().counts());
        assertThat(nameless.organisation().positions())
                .extracting(Position::vacant)
                .containsExactly(false, true);
    }

    @Test
    void leavesOwnWordsOutUnlessTheyAreAskedFor() {
        String without = OrganisationFile.toJson(
                edition(Texts.DANISH, Disclosure.NAMELESS).organisation());
        String with = OrganisationFile.toJson(
                edition(Texts.DANISH, Disclosure.NAMELESS_WITH_WORDS).organisation());
        assertThat(without).doesNotContain("siger det", "Anne");
        assertThat(with).contains("siger det").doesNotContain("Anne");
    }

    /** Somebody who has left since stands in what the proposal was made from, and in a title still. */
    private static Organisation proposal() {
        List<Person> before = List.of(ORGANISATION.people().get(0), new Person("p2", "Bo Skabelon", Extras.NONE));
        Organisation base = ORGANISATION.withPeople(before);
        return ORGANISATION
                .withPositions(
                        List.of(ORGANISATION.positions().get(0), Position.of("chef", "Bo Skabelons stilling", "dir")))
                .withScenario(Scenario.of(base, "bo-skabelon.json", LocalDate.of(2026, 3, 1)));
    }

    private byte[] written(Exporter exporter, Organisation organisation, Disclosure disclosure) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Edition edition = new Editions(host, Texts.DANISH, disclosure).of(organisation, Framework.none(), null);
        exporter.write(edition, out, Progress.UNWATCHED);
        return out.toByteArray();
    }

    @Test
    void everyFormatButTheCopyOfTheFileTellsOfAProposalWhatItTellsOfAnyOrganisation() throws Exception {
        int tried = 0;
        for (Exporter exporter : host.registry().exporters()) {
            String name = exporter.format().id();
            if (List.of("csv", "html", "graphml", "dot").contains(name)) {
                tried++;
                assertThat(written(exporter, proposal(), Disclosure.NAMED))
                        .as(name)
                        .isEqualTo(written(exporter, proposal().withScenario(null), Disclosure.NAMED));
            }
        }
        assertThat(tried).isEqualTo(4);
    }

    @Test
    void whatAProposalWasMadeFromTellsNobodysName() throws Exception {
        for (Exporter exporter : host.registry().exporters()) {
            String text = new String(written(exporter, proposal(), Disclosure.NAMELESS), StandardCharsets.UTF_8);
            assertThat(text).as(exporter.format().id()).doesNotContain("Skabelon", "skabelon", "Eksempel");
        }
        String copy = OrganisationFile.toJson(
                new Editions(host, Texts.DANISH, Disclosure.NAMELESS_WITH_WORDS).organisation(proposal()));
        assertThat(copy).contains("N.N.").doesNotContain("scenario", "kabelon");
    }

    @Test
    void knowsItsThreeSwitchesFromTwoOptions() {
        assertThat(Disclosure.of(false, false)).isEqualTo(Disclosure.NAMED);
        assertThat(Disclosure.of(false, true)).isEqualTo(Disclosure.NAMED);
        assertThat(Disclosure.of(true, false)).isEqualTo(Disclosure.NAMELESS);
        assertThat(Disclosure.of(true, true)).isEqualTo(Disclosure.NAMELESS_WITH_WORDS);
    }
}
