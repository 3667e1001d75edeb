package dk.kaskade.draft;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a text, their space put right. */
final class SourceLines {
    private static final Pattern GAP = Pattern.compile("\\s{3,}|\\t+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** Some programs begin a page with one space instead of a page break. */
    private static final Pattern ONE_SPACE = Pattern.compile("^ \\S.*");

    private static final double FEW = 0.1;
    private static final double MOST = 0.6;

    private SourceLines() {}

    static List<SourceLine> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\u00AD\n", "-\n")
                .replace("\u00AD", "")
                .replace('\u00A0', ' ')
                .replace("\uFEFF", "");
        String[] raw = plain.split("\n", -1);
        long indented = Arrays.stream(raw)
                .filter(line -> ONE_SPACE.matcher(line).matches())
                .count();
        boolean spaceIsPage = indented <= raw.length * FEW;
        List<SourceLine> lines = new ArrayList<>();
        boolean page = false;
        for (int i = 0; i < raw.length; i++) {
            page |= raw[i].indexOf('\f') >= 0;
            SourceLine line = line(i + 1, raw[i].replace('\f', ' '));
            boolean starts = !line.blank()
                    && (page || spaceIsPage && ONE_SPACE.matcher(raw[i]).matches());
            lines.add(starts ? line.atPageStart() : line);
            page &= line.blank();
        }
        return doubleSpaced(lines) ? withoutSingleBlanks(lines) : lines;
    }

    private static SourceLine line(int number, String raw) {
        String stripped = raw.strip();
        List<String> cells = Arrays.stream(GAP.split(stripped))
                .map(cell -> SPACE.matcher(cell).replaceAll(" "))
                .filter(cell -> !cell.isBlank())
                .toList();
        return new SourceLine(number, SPACE.matcher(stripped).replaceAll(" "), cells, false);
    }

    /** An empty line behind nearly every line means nothing. */
    private static boolean doubleSpaced(List<SourceLine> lines) {
        long written = lines.stream().filter(line -> !line.blank()).count();
        long followed = 0;
        for (int i = 0; i + 2 < lines.size(); i++) {
            boolean single = !lines.get(i).blank()
                    && lines.get(i + 1).blank()
                    && !lines.get(i + 2).blank();
            followed += single ? 1 : 0;
        }
        return followed > written * MOST;
    }

    private static List<SourceLine> withoutSingleBlanks(List<SourceLine> lines) {
        List<SourceLine> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean single = lines.get(i).blank()
                    && (i == 0 || !lines.get(i - 1).blank())
                    && (i + 1 == lines.size() || !lines.get(i + 1).blank());
            if (!single) {
                kept.add(lines.get(i));
            }
        }
        return kept;
    }
}
