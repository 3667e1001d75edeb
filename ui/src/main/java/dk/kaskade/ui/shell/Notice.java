package dk.kaskade.ui.shell;

import java.util.List;

/**
 * Something that the person is told until it is settled, with what can be done about it.
 *
 * @param choices the first is the usual one
 */
public record Notice(String text, List<Choice> choices) {
    /** One thing that can be done. */
    public record Choice(String name, Runnable run) {}

    public Notice {
        choices = List.copyOf(choices);
    }
}
