package dk.kaskade.reform.sheets;

import dk.kaskade.comparison.Figure;
import dk.kaskade.comparison.Row;
import dk.kaskade.comparison.sheets.FigureWords;
import dk.kaskade.organisation.Scenario.Verdict;
import dk.kaskade.reform.Effects;
import dk.kaskade.reform.Kind;
import dk.kaskade.report.sheets.Dossier;
import dk.kaskade.report.sheets.Dossier.Card;
import dk.kaskade.report.sheets.Dossier.Chapter;
import dk.kaskade.report.sheets.Dossier.Group;
import dk.kaskade.report.sheets.Dossier.Item;
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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

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
        long decided = verdicts(Verdict.ACCEPTED) + verdicts(Verdict.REJECTED);
        int out = Proposal.leftOut(proposal.reform(), proposal.decisions()).size();
        return List.of(
                text(
                        "line.of",
                        proposal.reform().today().name(),
                        date(proposal.before().context().day())),
                text("line.changes", changes, out),
                text("line.decided", verdicts(Verdict.ACCEPTED), verdicts(Verdict.REJECTED), changes - decided));
    }

    /** Decisions about changes that there are no more are none. */
    private long verdicts(Verdict verdict) {
        return proposal.reform().changes().stream()
                .filter(change -> proposal.decisions().get(change.id()) == verdict)
                .count();
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
                .filter(reach -> ReformSheets.sum(reach.before()) != ReformSheets.sum(reach.after()))
                .max(Comparator.comparingInt(
                        reach -> Math.abs(ReformSheets.sum(reach.after()) - ReformSheets.sum(reach.before()))))
                .map(this::tile);
    }

    private Tile tile(Effects.ThreadReach reach) {
        int before = ReformSheets.sum(reach.before());
        int after = ReformSheets.sum(reach.after());
        String name = proposal.after()
                .context()
                .framework()
                .thread(reach.thread())
                .map(thread -> thread.name())
                .orElse(reach.thread());
        return new Tile(text("tile.thread", name), "" + before, "" + after, after < before ? Tone.WORSE : Tone.BETTER);
    }

    private List<Chapter> chapters() {
        List<Chapter> all = new ArrayList<>();
        all.add(changes());
        all.add(gaps());
        all.add(duties());
        all.add(plain(sheets.reachByThread()));
        all.add(figures());
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
        return new Chapter(sheets.changesToRead(), text("note.changes"), groups, sheets.mutedChanges(), List.of());
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

    private Chapter duties() {
        List<Card> cards = sheets.cards().stream().map(this::card).toList();
        return new Chapter(sheets.duties(), text("note.duties"), List.of(), Set.of(), cards);
    }

    private Card card(DutyCard card) {
        String heading = card.unit().isEmpty() ? card.title() : text("place", card.title(), card.unit());
        List<String> shared = new ArrayList<>();
        if (card.gained().size() > 1) {
            shared.add(shared(card.gained(), this::from));
            shared.add(shared(card.gained(), this::to));
            shared.removeIf(String::isEmpty);
        }
        List<Item> items =
                card.gained().stream().map(duty -> item(duty, shared)).toList();
        List<String> closing = new ArrayList<>();
        if (card.gainedOfAll() > 0) {
            closing.add(text("duty.of-all", card.gainedOfAll()));
        }
        if (card.fate() == DutyCard.Fate.CLOSED) {
            closing.add(text("duty.closed", card.lost().size() + card.lostOfAll()));
        } else if (!card.lost().isEmpty()) {
            closing.add(text("duty.falls", String.join(" · ", card.lost())));
        }
        if (card.fate() != DutyCard.Fate.CLOSED && card.lostOfAll() > 0) {
            closing.add(text("duty.falls.of-all", card.lostOfAll()));
        }
        String sign = switch (card.fate()) {
            case NEW -> "new";
            case CLOSED -> "closed";
            case STAYS -> "changed";
        };
        int gained = card.gained().size() + card.gainedOfAll();
        int lost = card.lost().size() + card.lostOfAll();
        List<String> summary = new ArrayList<>(List.of(text("duty.summary." + sign, gained, lost)));
        summary.addAll(shared);
        return new Card(heading, sign, String.join(" · ", summary), items, closing);
    }

    /** What holds for all of them is said once; empty where it does not. */
    private static String shared(List<DutyCard.Duty> duties, Function<DutyCard.Duty, String> fact) {
        String first = fact.apply(duties.get(0));
        return duties.stream().map(fact).allMatch(first::equals) ? first : "";
    }

    private Item item(DutyCard.Duty duty, List<String> shared) {
        List<String> facts = new ArrayList<>(List.of(from(duty), to(duty)));
        facts.removeAll(shared);
        return new Item(duty.title(), duty.text(), facts);
    }

    private String from(DutyCard.Duty duty) {
        return duty.from().isEmpty() ? text("duty.from.nobody") : text("duty.from", duty.from());
    }

    private String to(DutyCard.Duty duty) {
        return duty.to().isEmpty() ? text("duty.to.nobody") : text("duty.to", String.join(", ", duty.to()));
    }

    private Chapter figures() {
        Sheet sheet = sheets.mainFigures();
        List<Group> groups = new ArrayList<>();
        for (int from = 0, to; from < sheet.rows().size(); from = to) {
            Object section = sheet.rows().get(from).get(0);
            to = from;
            while (to < sheet.rows().size()
                    && Objects.equals(section, sheet.rows().get(to).get(0))) {
                to++;
            }
            groups.add(new Group("", String.valueOf(section), from, to));
        }
        return new Chapter(sheet, text("note.figures"), groups);
    }

    private Chapter plain(Sheet sheet) {
        return new Chapter(
                sheet,
                text("note." + sheet.id()),
                List.of(new Group("", "", 0, sheet.rows().size())));
    }
}
