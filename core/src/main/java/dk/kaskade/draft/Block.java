package dk.kaskade.draft;

import java.util.ArrayList;
import java.util.List;

/** Lines that belong together: a heading, a paragraph, one point of a list, a quotation. */
final class Block {
    /** What a block is taken for. */
    enum Kind {
        HEADING(Leftover.Kind.HEADING),
        PROSE(Leftover.Kind.PROSE),
        BULLET(Leftover.Kind.POINT),
        NUMBER(Leftover.Kind.POINT),
        QUOTE(Leftover.Kind.QUOTE),
        FURNITURE(Leftover.Kind.FURNITURE);

        private final Leftover.Kind leftover;

        Kind(Leftover.Kind leftover) {
            this.leftover = leftover;
        }
    }

    private Kind kind;
    private final List<SourceLine> lines = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    Block(Kind kind) {
        this.kind = kind;
    }

    /** Takes a line, whose text may have lost its bullet. */
    void add(SourceLine line, String text) {
        lines.add(line);
        if (!text.isEmpty()) {
            texts.add(text);
        }
    }

    Kind kind() {
        return kind;
    }

    void take(Kind other) {
        kind = other;
    }

    boolean point() {
        return kind == Kind.BULLET || kind == Kind.NUMBER;
    }

    boolean heading() {
        return kind == Kind.HEADING;
    }

    boolean prose() {
        return kind == Kind.PROSE;
    }

    List<SourceLine> lines() {
        return lines;
    }

    List<String> texts() {
        return texts;
    }

    String first() {
        return texts.isEmpty() ? "" : texts.get(0);
    }

    String last() {
        return texts.isEmpty() ? "" : texts.get(texts.size() - 1);
    }

    String text() {
        return Prose.join(texts);
    }

    /** A heading's name, without the subtitle that stands under it in small letters or behind a dash. */
    String name() {
        return Letters.asName(Prose.join(texts.subList(0, nameLines())));
    }

    String subtitle() {
        return Prose.join(texts.subList(nameLines(), texts.size())).replaceFirst("^[-–]\\s*", "");
    }

    private int nameLines() {
        if (texts.size() < 2 || Prose.leansOn(first())) {
            return texts.size();
        }
        boolean under = Prose.capitals(first()) && !Prose.capitals(texts.get(1));
        return under || texts.get(1).matches("[-–]\\s.*") ? 1 : texts.size();
    }

    Leftover leftover() {
        return new Leftover(lines.get(0).number(), lines.get(lines.size() - 1).number(), kind.leftover, text());
    }
}
