package dk.kaskade.change;

import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds a vacant position, behind all others.
 *
 * @param id     a new one, {@link FreshIds#position} for instance
 * @param leader whom it reports to, none = at the top
 * @param unit   id of its unit
 */
public record AddPosition(
        String id,
        String title,
        @Nullable String leader,
        @Nullable String unit,
        List<String> roles) implements OrganisationChange {
    public AddPosition {
        roles = List.copyOf(roles);
    }

    @Override
    public Outcome applyTo(Organisation organisation) {
        if (id.isBlank() || title.isBlank()) {
            return Apply.refuse("refused.no-title");
        }
        if (organisation.position(id).isPresent()) {
            return Apply.refuse("refused.id-used", id);
        }
        if (leader != null && organisation.position(leader).isEmpty()) {
            return Apply.refuse("refused.unknown-position", leader);
        }
        if (unit != null && organisation.unit(unit).isEmpty()) {
            return Apply.refuse("refused.unknown-unit", unit);
        }
        Position fresh = new Position.Builder(id)
                .title(title.strip())
                .reportsTo(leader)
                .unit(unit)
                .roles(Apply.distinct(roles))
                .build();
        return new Outcome.Done(organisation.withPositions(Apply.added(organisation.positions(), fresh)));
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        return leader == null
                ? Sentence.of("add-position.top", Names.shorten(title))
                : Sentence.of("add-position", Names.shorten(title), Names.position(organisation, leader));
    }

    @Override
    public List<String> subjects() {
        return List.of(id);
    }
}
