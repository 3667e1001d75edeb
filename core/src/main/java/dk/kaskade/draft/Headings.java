package dk.kaskade.draft;

import java.util.List;

/** Which blocks are headings and which quotations. */
final class Headings {
    private static final int LENGTH = 120;
    private static final int WORDS = 14;
    private static final int LINES = 4;

    private Headings() {}

    static void mark(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (!block.prose()) {
                continue;
            }
            if (quote(block) || i > 0 && blocks.get(i - 1).kind() == Block.Kind.QUOTE && signature(block)) {
                block.take(Block.Kind.QUOTE);
            } else if (like(block) && (alone(block) || led(blocks, i))) {
                block.take(Block.Kind.HEADING);
            }
        }
    }

    /** Written as a heading is; where it stands is another matter. */
    static boolean like(Block block) {
        if (block.texts().size() > LINES) {
            return false;
        }
        String text = block.text();
        return text.length() <= LENGTH
                && Prose.words(text) <= WORDS
                && Prose.beginsHigh(text)
                && !text.matches("^[”“\"«„].*")
                && !text.matches("(?s).*[.,;:!–-]$|.*\\p{L}[.!?] \\p{Lu}.*");
    }

    /** One line, or a line with what is under it: no more is asked. */
    private static boolean alone(Block block) {
        return block.texts().size() == 1 || Prose.capitals(block.first());
    }

    /** A list follows, or a line that leads to one. */
    private static boolean led(List<Block> blocks, int at) {
        if (at + 1 == blocks.size()) {
            return false;
        }
        Block next = blocks.get(at + 1);
        boolean leads = at + 2 < blocks.size()
                && next.text().endsWith(":")
                && blocks.get(at + 2).point();
        return next.point() || leads;
    }

    private static boolean quote(Block block) {
        String text = block.text();
        return text.matches("(?s)^[”“\"«„»].*[”“\"«»]$") && Prose.words(text) > 1;
    }

    private static boolean signature(Block block) {
        return block.texts().size() == 1 && block.text().matches("[-–]\\s?\\p{L}.*");
    }
}
