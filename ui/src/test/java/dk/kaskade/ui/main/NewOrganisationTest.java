package dk.kaskade.ui.main;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.organisation.Organisation;
import org.junit.jupiter.api.Test;

class NewOrganisationTest {
    @Test
    void beginsWithThePostOfTheHighestRole() {
        Organisation fresh = NewOrganisation.of("Prøvekøbing Kommune", FrameworkText.empty(), "Øverste leder");
        assertThat(fresh.id()).isEqualTo("proevekoebing-kommune");
        assertThat(fresh.framework()).isEqualTo(FrameworkText.empty().id());
        assertThat(fresh.positions()).singleElement().satisfies(top -> {
            assertThat(top.roles()).containsExactly("direktoer");
            assertThat(top.vacant()).isTrue();
            assertThat(top.reportsTo()).isNull();
        });
    }

    @Test
    void withoutAFrameworkThePostHasNoRole() {
        Organisation fresh = NewOrganisation.of("Uden", null, "Øverste leder");
        assertThat(fresh.framework()).isNull();
        assertThat(fresh.positions()).singleElement().satisfies(top -> {
            assertThat(top.title()).isEqualTo("Øverste leder");
            assertThat(top.roles()).isEmpty();
        });
    }

    @Test
    void aFileNameHasOnlyWhatEverySystemTakes() {
        assertThat(FileChoice.fileName("Ærø: Børn & Unge (2027)")).isEqualTo("aeroe-boern-unge-2027");
        assertThat(FileChoice.fileName("Málaga")).isEqualTo("malaga");
        assertThat(FileChoice.fileName("…")).isEqualTo("organisation");
    }
}
