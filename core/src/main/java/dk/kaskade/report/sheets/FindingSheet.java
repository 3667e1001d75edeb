package dk.kaskade.report.sheets;

import dk.kaskade.chain.Chain;
import dk.kaskade.inspect.Finding;
import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.organisation.Position;
import dk.kaskade.report.sheets.Sheet.Kind;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A row for each finding, the worst first; those that somebody lives with are among them, with the reason. */
final class FindingSheet {
    private final SheetSource source;
    private final Names names;
    private final Chain chain;

    FindingSheet(SheetSource source, Names names) {
        this.source = source;
        this.names = names;
        chain = source.context().chain();
    }

    Sheet sheet() {
        FindingTexts texts = source.texts();
        Locale language = source.language();
        return new Columns<Finding>(names, Topic.FINDINGS.id())
                .text(
                        "severity",
                        finding -> names.word("severity." + finding.severity().id()))
                .text("inspection", finding -> texts.name(finding.inspection(), language))
                .with(this::place)
                .sentences("message", finding -> texts.what(finding, language))
                .sentences("why", finding -> texts.why(finding, language))
                .sentences("advice", finding -> texts.advice(finding, language))
                .text("thread", finding -> names.thread(finding.thread()))
                .text("roles", finding -> names.roles(finding.roles()))
                .sentences("expectations", finding -> names.expectations(finding.expectations()))
                .sentences("positions", finding -> Names.list(finding.positions(), texts::position))
                .text("accepted", finding -> names.yesNo(finding.isAccepted()))
                .sentences(
                        "reason",
                        finding -> finding.accepted() == null
                                ? null
                                : finding.accepted().reason())
                .add(
                        "accepted-on",
                        Kind.DATE,
                        finding -> finding.accepted() == null
                                ? null
                                : finding.accepted().on())
                .text("inspection-id", Finding::inspection)
                .of(source.report().findings());
    }

    private Columns<Finding> place(Columns<Finding> columns) {
        columns.text("title", of(Position::title)).text("position", Finding::position);
        if (!source.nameless()) {
            columns.text("holder", of(names::holders));
        }
        return columns.text("unit", of(names::unit));
    }

    private Function<Finding, @Nullable String> of(Function<Position, String> part) {
        return finding -> {
            int number = finding.position() == null ? Chain.NOBODY : chain.indexOf(finding.position());
            return number == Chain.NOBODY ? null : part.apply(chain.position(number));
        };
    }
}
