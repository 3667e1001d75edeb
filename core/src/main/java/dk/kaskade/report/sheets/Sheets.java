package dk.kaskade.report.sheets;

import dk.kaskade.chain.Chain;
import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Agreement;
import dk.kaskade.organisation.Position;
import dk.kaskade.organisation.Response;
import dk.kaskade.organisation.Strength;
import dk.kaskade.report.sheets.Sheet.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The tables about an organisation. Each is made when it is asked for, in time linear in the organisation (that of
 * expectations: for each top once).
 */
public final class Sheets {
    private final SheetSource source;
    private final Chain chain;
    private final Names names;

    public Sheets(SheetSource source) {
        this.source = source;
        chain = source.context().chain();
        names = new Names(chain.organisation(), chain.framework(), source.language());
    }

    /** The tables that tell of something: one, but several for the figures, of which the first is that of the positions. */
    public List<Sheet> of(Topic topic) {
        return switch (topic) {
            case POSITIONS -> List.of(new PositionSheet(source, names).sheet());
            case FINDINGS -> List.of(new FindingSheet(source, names).sheet());
            case METRICS -> new MetricSheets(source, names).all();
            case RESPONSES -> List.of(responses());
            case AGREEMENTS -> List.of(agreements());
            case GUIDE_MARKS -> List.of(marks());
            case TALKS -> List.of(new TalkSheet(source, names).sheet());
            case EXPECTATIONS -> List.of(new ExpectationSheet(source, names).sheet());
        };
    }

    /** What it is, of when and by which framework: label and value, for the first page. */
    public Sheet about() {
        Framework framework = chain.framework();
        List<List<@Nullable Object>> lines = new ArrayList<>();
        lines.add(line("about.organisation", chain.organisation().name()));
        lines.add(line("about.day", source.context().day()));
        if (!framework.id().isEmpty()) {
            lines.add(line("about.framework", framework.name().isBlank() ? framework.id() : framework.name()));
        }
        lines.add(line("about.positions", chain.size()));
        lines.add(line("about.errors", source.report().counts().errors()));
        lines.add(line("about.gaps", source.report().counts().gaps()));
        lines.add(line("about.notices", source.report().counts().notices()));
        lines.add(line("about.accepted", source.report().counts().accepted()));
        lines.add(line("about.names", names.word(source.nameless() ? "about.names-out" : "about.names-in")));
        lines.add(line("about.made-by", "Kaskade"));
        List<Sheet.Column> columns = List.of(
                new Sheet.Column("what", names.word("about.what"), Kind.TEXT),
                new Sheet.Column("value", names.word("about.value"), Kind.TEXT));
        return new Sheet("about", names.word("sheet.about"), columns, lines);
    }

    private List<@Nullable Object> line(String key, Object value) {
        return Arrays.asList(names.word(key), value);
    }

    private Sheet responses() {
        List<Of<Map.Entry<String, Response>>> rows = new ArrayList<>();
        for (Position position : chain.positions()) {
            position.responses().entrySet().forEach(answer -> rows.add(new Of<>(position, answer)));
        }
        return new Columns<Of<Map.Entry<String, Response>>>(names, Topic.RESPONSES.id())
                .with(this::place)
                .text("expectation-id", row -> row.what().getKey())
                .text("expectation", row -> names.expectation(row.what().getKey()))
                .text("source", row -> names.source(row.what().getKey()))
                .text("status", row -> status(row.what().getValue()))
                .number("priority", row -> positive(row.what().getValue().priority()))
                .sentences("words", row -> row.what().getValue().words())
                .sentences("reason", row -> row.what().getValue().reason())
                .add("changed", Kind.DATE, row -> row.what().getValue().changed())
                .of(rows);
    }

    private String status(Response response) {
        return names.word("status." + response.status().id());
    }

    private static @Nullable Integer positive(int number) {
        return number > 0 ? number : null;
    }

    private Sheet agreements() {
        LocalDate day = source.context().day();
        return new Columns<Of<Agreement>>(names, Topic.AGREEMENTS.id())
                .with(this::place)
                .sentences("text", row -> row.what().text())
                .add("made", Kind.DATE, row -> row.what().made())
                .add("until", Kind.DATE, row -> row.what().until())
                .text("in-force", row -> names.yesNo(row.what().inForce(day)))
                .sentences("carries", row -> names.expectations(row.what().carries()))
                .of(each(Position::agreements));
    }

    private Sheet marks() {
        List<Of<Strength>> rows = new ArrayList<>(each(Position::strengths));
        rows.sort(Comparator.comparing(row -> row.what().set(), Comparator.nullsFirst(Comparator.naturalOrder())));
        return new Columns<Of<Strength>>(names, Topic.GUIDE_MARKS.id())
                .with(this::place)
                .text("mark", row -> names.mark(row.what().mark()))
                .number("strength", row -> row.what().value())
                .add("set", Kind.DATE, row -> row.what().set())
                .text("counts", row -> names.yesNo(counts(row)))
                .of(rows);
    }

    /** Of several strengths of one mark the latest counts. */
    private static boolean counts(Of<Strength> row) {
        return row.position().strength(row.what().mark()).orElse(null) == row.what();
    }

    private <T> List<Of<T>> each(Function<Position, List<T>> what) {
        List<Of<T>> rows = new ArrayList<>();
        for (Position position : chain.positions()) {
            what.apply(position).forEach(one -> rows.add(new Of<>(position, one)));
        }
        return rows;
    }

    private <T> Columns<Of<T>> place(Columns<Of<T>> columns) {
        return place(columns, names, source);
    }

    /** Whose it is: the first columns of most sheets. */
    static <T> Columns<Of<T>> place(Columns<Of<T>> columns, Names names, SheetSource source) {
        columns.text("position", row -> row.position().id())
                .text("title", row -> row.position().title())
                .text("unit", row -> names.unit(row.position()));
        return source.nameless() ? columns : columns.text("holder", row -> names.holders(row.position()));
    }

    /** Something of a position. */
    record Of<T>(Position position, T what) {}
}
