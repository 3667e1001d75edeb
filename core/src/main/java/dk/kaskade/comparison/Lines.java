package dk.kaskade.comparison;

import dk.kaskade.text.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the figures of one organisation. */
final class Lines {
    private final List<PartyFigures.Line> lines = new ArrayList<>();

    void add(Key key, Figure figure) {
        add(key, null, FigureId.Subject.NONE, figure);
    }

    void add(Key key, LevelKind level, Figure figure) {
        add(key, level.id(), new FigureId.Subject(level.name(Texts.DANISH), level.name(Texts.ENGLISH)), figure);
    }

    /** @param name said in the same word in every language */
    void add(Key key, String subject, String name, Figure figure) {
        add(key, subject, new FigureId.Subject(name, name), figure);
    }

    void add(Key key, @Nullable String subject, FigureId.Subject name, Figure figure) {
        FigureId id = new FigureId(key.section(), key.id(), subject, name);
        lines.add(new PartyFigures.Line(id, key.measure(), key.personal(), figure));
    }

    List<PartyFigures.Line> all() {
        return lines;
    }
}
