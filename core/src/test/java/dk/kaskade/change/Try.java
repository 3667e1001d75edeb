package dk.kaskade.change;

import static org.assertj.core.api.Assertions.assertThat;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import dk.kaskade.text.Texts;
import java.util.function.UnaryOperator;

/** Trying changes in tests. */
final class Try {
    private Try() {}

    /** The organisation after a change that must be possible. */
    static Organisation done(Organisation organisation, OrganisationChange change) {
        Outcome outcome = change.applyTo(organisation);
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done) outcome).organisation();
    }

    /** The key of why a change is refused; it must speak both languages. */
    static String refusal(Organisation organisation, OrganisationChange change) {
        Outcome outcome = change.applyTo(organisation);
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        Sentence reason = ((Outcome.Refused) outcome).reason();
        assertThat(reason.in(Texts.DANISH)).isNotBlank().isNotEqualTo(reason.in(Texts.ENGLISH));
        return reason.key();
    }

    /** What an organisation should be when one position and nothing else is another. */
    static Organisation with(Organisation organisation, String id, UnaryOperator<Position.Builder> edit) {
        return organisation.withPositions(organisation.positions().stream()
                .map(p -> p.id().equals(id) ? edit.apply(p.change()).build() : p)
                .toList());
    }

    static Position position(Organisation organisation, String id) {
        return organisation.position(id).orElseThrow();
    }

    static String danish(Organisation organisation, OrganisationChange change) {
        assertThat(change.sentence(organisation).in(Texts.ENGLISH)).isNotBlank();
        return change.sentence(organisation).in(Texts.DANISH);
    }
}
