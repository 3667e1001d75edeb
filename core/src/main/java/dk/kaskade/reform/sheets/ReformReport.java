package dk.kaskade.reform.sheets;

import dk.kaskade.comparison.Figure;
import dk.kaskade.comparison.Row;
import dk.kaskade.comparison.sheets.FigureWords;
import dk.kaskade.reform.Effects;
import dk.kaskade.reform.Kind;
import dk.kaskade.report.sheets.Dossier;
import dk.kaskade.report.sheets.Dossier.Chapter;
import dk.kaskade.report.sheets.Dossier.Group;
import dk.kaskade.report.sheets.Dossier.Tile;
import dk.kaskade.report.sheets.Dossier.Tone;
import dk.kaskade.report.sheets.Sheet;
import dk.kaskade.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a proposal changes and what follows of it, as a report. */
public final class ReformReport {
    private final Proposal proposal;
    private final Locale language;
    private final ReformSheets sheets;

    private ReformReport(Proposal proposal, Locale language) {
        this.proposal = proposal;
        this.language = Texts.languageFor(language);
        sheets = new ReformSheets(proposal, language);
    }

    public static Dossier of(Proposal proposal, Locale language) {
        return new ReformReport(proposal, language).dossier();
    }

    private String text(String key, Object... arguments) {
        return ReformWords.TEXTS.get(language, key, arguments);
    }

    private Dossier dossier() {
        String name = proposal.reform().proposed().name();
        return new Dossier(text("title", name), lines(), tiles(), chapters());
    }

    private List<String> lines() {
        int changes = proposal.reform().changes().size();
        int out = Proposal.leftOut(proposal.reform(), proposal.decisions()).size();
        return List.of(
                text(
                        "line.of",
                        proposal.reform().today().name(),
                        date(proposal.before().context().day())),
                text("line.changes", changes, out));
    }

    private String date(LocalDate day) {
        return DateTimeFormatter.ofPattern(text("date"), language).format(day);
    }

    private List<Tile> tiles() {
        List<Tile> tiles = new ArrayList<>();
        int closed = ReformSheets.gaps(proposal.effects().closed()).size();
        int opened = ReformSheets.gaps(proposal.effects().opened()).size();
        int before = ReformSheets.gaps(proposal.before().report().findings()).size();
        int after = ReformSheets.gaps(proposal.after().report().findings()).size();
        tiles.add(new Tile(
                text("tile.gaps", closed, opened),
                "" + before,
                "" + after,
                after < before ? Tone.BETTER : after > before ? Tone.WORSE : Tone.PLAIN));
        for (String id : List.of("positions", "levels", "span-direct-median")) {
            figure(id)
                    .ifPresent(row ->
                            tiles.add(new Tile(row.id().name(language), value(row, 0), value(row, 1), Tone.PLAIN)));
        }
        thread().ifPresent(tiles::add);
        return tiles;
    }

    private Optional<Row> figure(String id) {
        return proposal.effects().figures().rows().stream()
                .filter(row -> row.id().id().equals(id))
                .findFirst();
    }

    private String value(Row row, int place) {
        Figure figure = row.figures().get(place);
        return FigureWords.of(row.measure(), figure, language);
    }

    /** The thread whose reach changes most. */
    private Optional<Tile> thread() {
        return proposal.effects().reach().stream()
                .filter(reach -> sum(reach.before()) != sum(reach.after()))
                .max(Comparator.comparingInt(reach -> Math.abs(sum(reach.after()) - sum(reach.before()))))
                .map(this::tile);
    }

    private Tile tile(Effects.ThreadReach reach) {
        int before = sum(reach.before());
        int after = sum(reach.after());
        String name = proposal.after()
                .context()
                .framework()
                .thread(reach.thread())
                .map(thread -> thread.name())
                .orElse(reach.thread());
        return new Tile(text("tile.thread", name), "" + before, "" + after, after < before ? Tone.WORSE : Tone.BETTER);
    }

    private static int sum(Map<Integer, Integer> levels) {
        return levels.values().stream().mapToInt(Integer::intValue).sum();
    }

    private List<Chapter> chapters() {
        List<Chapter> all = new ArrayList<>();
        all.add(changes());
        all.add(gaps());
        all.add(plain(sheets.figures()));
        all.add(plain(sheets.reach()));
        all.add(plain(sheets.leaders()));
        all.add(plain(sheets.duties()));
        all.removeIf(chapter -> chapter.sheet().rows().isEmpty());
        return all;
    }

    private Chapter changes() {
        List<Group> groups = new ArrayList<>();
        int from = 0;
        for (Kind kind : Kind.values()) {
            int to = from + sheets.changes(kind).size();
            if (to > from) {
                groups.add(new Group(kind.id(), text("group", kind.name(language), to - from), from, to));
            }
            from = to;
        }
        return new Chapter(sheets.changes(), text("note.changes"), groups);
    }

    private Chapter gaps() {
        int closed = ReformSheets.gaps(proposal.effects().closed()).size();
        int all = sheets.gaps().rows().size();
        List<Group> groups = new ArrayList<>();
        if (closed > 0) {
            groups.add(new Group("gap-closed", text("group", text("gaps.closed.many"), closed), 0, closed));
        }
        if (all > closed) {
            groups.add(new Group("gap-opened", text("group", text("gaps.opened.many"), all - closed), closed, all));
        }
        return new Chapter(sheets.gaps(), text("note.gaps"), groups);
    }

    private Chapter plain(Sheet sheet) {
        return new Chapter(
                sheet,
                text("note." + sheet.id()),
                List.of(new Group("", "", 0, sheet.rows().size())));
    }
}
