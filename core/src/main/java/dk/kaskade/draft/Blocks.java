package dk.kaskade.draft;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts lines together that belong together, and tells headings from paragraphs. */
final class Blocks {
    /** A line that long is full; the next may go on with a capital letter. */
    private static final double FULL = 0.75;

    private static final double SHORT = 0.6;
    private static final double WIDE = 0.9;
    private static final int SIGNATURE = 40;

    private final List<SourceLine> lines;
    private final int width;
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable Block current;
    private int lastNumber;
    private boolean gap;

    private Blocks(List<SourceLine> lines) {
        this.lines = lines;
        width = width(lines);
    }

    /** In the order of the text, page furniture among them. */
    static List<Block> of(String text) {
        List<SourceLine> all = SourceLines.of(text);
        Furniture furniture = Furniture.of(all);
        List<SourceLine> lines = new ArrayList<>();
        List<Block> aside = new ArrayList<>();
        boolean page = false;
        for (SourceLine line : all) {
            if (furniture.holds(line)) {
                Block block = new Block(Block.Kind.FURNITURE);
                block.add(line, line.text());
                aside.add(block);
                page |= line.pageStart();
            } else {
                lines.add(page && !line.blank() ? line.atPageStart() : line);
                page &= line.blank();
            }
        }
        List<Block> blocks = new Blocks(lines).read();
        Headings.mark(blocks);
        blocks.addAll(aside);
        return blocks;
    }

    private static int width(List<SourceLine> lines) {
        int[] lengths = lines.stream()
                .filter(line -> !line.blank())
                .mapToInt(line -> line.text().length())
                .sorted()
                .toArray();
        return lengths.length == 0 ? 0 : lengths[(int) (lengths.length * WIDE)];
    }

    private List<Block> read() {
        for (int i = 0; i < lines.size(); i++) {
            SourceLine line = lines.get(i);
            if (line.blank()) {
                gap = true;
                continue;
            }
            Marker marker = Marker.of(lines, i, lastNumber);
            if (marker != null) {
                begin(marker.number() > 0 ? Block.Kind.NUMBER : Block.Kind.BULLET)
                        .add(line, marker.rest());
                lastNumber = marker.number() > 0 ? marker.number() : lastNumber;
            } else if (current != null && goesOn(current, line)) {
                current.add(line, line.text());
            } else {
                begin(Block.Kind.PROSE).add(line, line.text());
            }
            gap = false;
        }
        return blocks;
    }

    private Block begin(Block.Kind kind) {
        Block block = new Block(kind);
        current = block;
        blocks.add(block);
        return block;
    }

    private boolean goesOn(Block block, SourceLine line) {
        if (block.texts().isEmpty()) {
            return true;
        }
        if (signature(block, line)) {
            return false;
        }
        return block.point() ? pointGoesOn(block, line) : proseGoesOn(block, line);
    }

    private static boolean signature(Block block, SourceLine line) {
        return block.last().matches(".*[”“\"«»]$")
                && line.text().matches("[-–]\\s?\\p{L}.*")
                && line.text().length() < SIGNATURE;
    }

    /** A point may be torn by an empty line or a page; what begins with a capital letter is a new thing, mostly. */
    private boolean pointGoesOn(Block block, SourceLine line) {
        String text = line.text();
        if (Prose.beginsLow(text)) {
            return !(gap && Prose.endsSentence(block.last()));
        }
        if (Prose.leansOn(block.last())) {
            return !gap || block.last().endsWith("-");
        }
        boolean fits = block.last().length() >= width * FULL;
        return !gap && !line.pageStart() && (fits || !Prose.beginsHigh(text));
    }

    private boolean proseGoesOn(Block block, SourceLine line) {
        String text = line.text();
        if (Prose.beginsLow(text)) {
            return !gap || !Prose.endsSentence(block.last());
        }
        if (Prose.leansOn(block.last()) && !gap) {
            return true;
        }
        boolean role = Prose.endsSentence(block.last()) && RoleWords.role(text) != null;
        return !gap && !role && !block.last().endsWith(":") && !line.pageStart() && !isOver(block, text);
    }

    /** The block is a heading, and the line is the text under it. */
    private boolean isOver(Block block, String text) {
        if (!Headings.like(block) || !Prose.beginsHigh(text)) {
            return false;
        }
        if (RoleWords.role(block.text()) != null) {
            return true;
        }
        if (Prose.capitals(block.first())) {
            return !Prose.capitals(text);
        }
        return block.texts().size() == 1 && block.first().length() <= Math.max(text.length(), width * SHORT) * SHORT;
    }
}
