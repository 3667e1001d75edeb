package dk.kaskade.change;

import dk.kaskade.extras.Extras;
import dk.kaskade.organisation.Dialogue;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Position;
import java.time.LocalDate;
import java.util.List;

/**
 * Notes that a practice was held with the leader of a position. Noted already, nothing changes.
 *
 * @param called the practice's name, for the sentence; an organisation does not know it
 */
public record HoldDialogue(String position, String practice, LocalDate held, String called)
        implements OrganisationChange {
    /** Notes a practice whose name is not at hand; the sentence calls it by its id. */
    public HoldDialogue(String position, String practice, LocalDate held) {
        this(position, practice, held, practice);
    }

    @Override
    public Outcome applyTo(Organisation organisation) {
        return Apply.toPosition(organisation, position, this::noted);
    }

    @Override
    public Sentence sentence(Organisation organisation) {
        return Sentence.of("hold-dialogue", Names.position(organisation, position), Names.shorten(called), held);
    }

    @Override
    public List<String> subjects() {
        return List.of(position);
    }

    private Position noted(Position before) {
        boolean known =
                before.dialogues().stream().anyMatch(d -> d.practice().equals(practice) && held.equals(d.held()));
        Dialogue fresh = new Dialogue(practice, held, Extras.NONE);
        return known
                ? before
                : before.change()
                        .dialogues(Apply.added(before.dialogues(), fresh))
                        .build();
    }
}
