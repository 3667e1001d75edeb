package dk.kaskade.ui.cli;

import dk.kaskade.comparison.Figure.Absence;
import dk.kaskade.comparison.LevelKind;
import dk.kaskade.comparison.Row;
import dk.kaskade.comparison.Section;
import dk.kaskade.comparison.sheets.FigureWords;
import dk.kaskade.comparison.sheets.Head;
import dk.kaskade.comparison.sheets.SideBySide;
import dk.kaskade.comparison.themes.Presence;
import dk.kaskade.comparison.themes.ThemeCell;
import dk.kaskade.comparison.themes.ThemeComparison;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;

/** Organisations side by side for people: a column for each, in blocks where a line has no room for all. */
final class CompareText {
    private static final int LABEL = 40;
    private static final int COLUMN = 12;
    private static final int A_LINE = (Terminal.WIDTH - LABEL) / COLUMN;

    private final Program program;
    private final Page page;

    CompareText(Program program, Page page) {
        this.program = program;
        this.page = page;
    }

    void print(SideBySide subject) {
        page.heading(program.text("compare.heading", subject.heads().size()));
        heads(subject.heads());
        if (subject.drawn()) {
            ownWords(subject.heads());
        }
        for (int from = 0; from < subject.heads().size(); from += A_LINE) {
            block(subject, from, Math.min(from + A_LINE, subject.heads().size()));
        }
        legend(subject);
    }

    private void heads(List<Head> heads) {
        for (int i = 0; i < heads.size(); i++) {
            Head head = heads.get(i);
            String key = head.framework().isEmpty() ? "compare.head-without" : "compare.head";
            page.line(
                    2,
                    Page.padded(Head.letter(i), 4),
                    program.text(key, head.name(), head.framework(), program.date(head.day()), head.positions()));
        }
    }

    private void ownWords(List<Head> heads) {
        page.gap().line(0, program.text("compare.own-words"));
        for (LevelKind kind : LevelKind.values()) {
            List<String> said = new ArrayList<>();
            for (int i = 0; i < heads.size(); i++) {
                List<String> words = heads.get(i).ownWords().getOrDefault(kind, List.of());
                if (!words.isEmpty()) {
                    said.add(Head.letter(i) + " " + String.join(", ", words));
                }
            }
            if (!said.isEmpty()) {
                page.line(2, kind.name(program.language()) + ": ", String.join(" · ", said));
            }
        }
    }

    private void block(SideBySide subject, int from, int to) {
        page.gap().raw(Page.padded("", LABEL) + cells(from, to, Head::letter));
        page.raw(Page.padded("", LABEL)
                + cells(from, to, i -> cut(subject.heads().get(i).name())));
        for (Section section : Section.values()) {
            List<Row> rows = subject.comparison().of(section);
            if (!rows.isEmpty()) {
                page.gap().heading(section.name(program.language()));
                rows.forEach(row -> row(row, from, to));
            }
        }
        if (subject.drawn()) {
            themes(subject, from, to);
        }
    }

    /** The share of each framework's points, or which kind of nothing. */
    private void themes(SideBySide subject, int from, int to) {
        page.gap().heading(program.text("compare.themes"));
        for (ThemeComparison.Row row : subject.themes().rows()) {
            line(
                    row.theme().name(program.language()),
                    from,
                    to,
                    i -> theme(row.cells().get(i)));
        }
    }

    private String theme(ThemeCell cell) {
        return cell.presence() == Presence.MAIN
                ? FigureWords.share(cell.share(), program.language())
                : cell.presence().name(program.language());
    }

    private void row(Row row, int from, int to) {
        line(
                row.id().name(program.language()),
                from,
                to,
                i -> FigureWords.of(row.measure(), row.figures().get(i), program.language()));
    }

    private void line(String name, int from, int to, IntFunction<String> cell) {
        List<String> label = wrapped(name);
        label.subList(0, label.size() - 1).forEach(page::raw);
        page.raw(Page.padded(label.get(label.size() - 1), LABEL) + cells(from, to, cell));
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() >= LABEL) {
                lines.add(line.toString());
                line = new StringBuilder("  ");
            } else if (!line.isEmpty()) {
                line.append(' ');
            }
            line.append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private static String cells(int from, int to, IntFunction<String> cell) {
        StringBuilder cells = new StringBuilder();
        for (int i = from; i < to; i++) {
            cells.append(Page.right(cell.apply(i), COLUMN));
        }
        return cells.toString();
    }

    private static String cut(String name) {
        return name.length() < COLUMN ? name : name.substring(0, COLUMN - 2) + "…";
    }

    /** The kinds of nothing that stand in it, and what is withheld. */
    private void legend(SideBySide subject) {
        Set<Absence> used = EnumSet.noneOf(Absence.class);
        subject.comparison()
                .rows()
                .forEach(row -> row.figures().forEach(figure -> {
                    if (figure.absence() != null) {
                        used.add(figure.absence());
                    }
                }));
        page.gap();
        for (Absence absence : new TreeSet<>(used)) {
            page.line(
                    0,
                    FigureWords.sign(absence, program.language()) + "  ",
                    FigureWords.meaning(absence, program.language()));
        }
        page.line(0, program.text(subject.within() ? "compare.within" : "compare.discreet"));
    }
}
