package dk.kaskade.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that a file leaves open: asked of a person, with a proposal that holds until somebody decides otherwise.
 *
 * @param id        {@code same-id:4711}: the same for the same thing in the next file, so that a decision can be kept
 * @param lines     the rows it is about, from 1; empty = the file as a whole
 * @param arguments names and numbers in the question
 * @param choices   the answers, the proposed one among them
 * @param proposed  id of the answer that is proposed
 * @param chosen    id of the answer that the result stands on; it need not be among the choices where the kind
 *                  {@linkplain DoubtKind#asksForLeader() asks for a leader}
 * @param decided   somebody has decided it
 */
public record Doubt(
        String id,
        DoubtKind kind,
        List<Integer> lines,
        List<Object> arguments,
        List<Choice> choices,
        String proposed,
        String chosen,
        boolean decided) {
    public Doubt {
        lines = List.copyOf(lines);
        arguments = List.copyOf(arguments);
        choices = List.copyOf(choices);
    }

    public String question(Locale language) {
        String key = "doubt." + kind.id();
        boolean nothing = !arguments.isEmpty() && arguments.get(0).equals("") && IntakeTexts.TEXTS.has(key + ".none");
        return IntakeTexts.TEXTS.get(language, nothing ? key + ".none" : key, arguments.toArray());
    }

    public Optional<Choice> choice(String choiceId) {
        return choices.stream().filter(choice -> choice.id().equals(choiceId)).findFirst();
    }

    /** The answer that the result stands on, in a sentence. */
    public String answer(Locale language) {
        return choice(chosen).map(choice -> choice.sentence(language)).orElse(chosen);
    }
}
