package dk.kaskade.ui.handout;

import dk.kaskade.exchange.Edition;
import dk.kaskade.exchange.Exporter;
import dk.kaskade.host.Disclosure;
import dk.kaskade.host.Editions;
import dk.kaskade.host.Host;
import dk.kaskade.progress.Progress;
import dk.kaskade.store.WholeFile;
import dk.kaskade.ui.look.Wording;
import dk.kaskade.ui.paper.PdfPages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Hands each content to who makes it, all from the same edition: the one place where names are left out. */
final class Outputs implements Maker {
    private final Host host;
    private final Snapshot snapshot;
    private final Locale language;
    private final Wording wording;
    private final ChartOutput charts;
    private final CardOutput cards;
    private final TableOutput tables;
    private final ReportOutput reports;
    private final Map<Disclosure, Edition> editions = new EnumMap<>(Disclosure.class);

    Outputs(Host host, Snapshot snapshot, Wording wording) {
        this.host = host;
        this.snapshot = snapshot;
        this.wording = wording;
        language = wording.language();
        int position = snapshot.index();
        charts = new ChartOutput(wording, position);
        cards = new CardOutput(wording, position);
        tables = new TableOutput();
        reports = new ReportOutput(language);
    }

    @Override
    public List<Form> forms(Content content) {
        if (content != Content.ORGANISATION) {
            return content.forms();
        }
        return host.registry().exporters().stream()
                .map(Exporter::format)
                .filter(format -> !format.id().equals(Form.HTML.id()))
                .map(format -> new Form(format.id(), format.extensions().get(0), format.name(language)))
                .toList();
    }

    @Override
    public Preview preview(Handout handout, Progress progress) throws IOException {
        if (!handout.content().paged() && !handout.content().tabular()) {
            return new Preview.Told(Words.text(wording, handout.content().key() + ".more"));
        }
        if (handout.content().reported()) {
            return reports.preview(handout, report(handout, progress));
        }
        Edition edition = edition(handout.disclosure());
        progress.check();
        return switch (handout.content()) {
            case CHART -> charts.preview(handout, edition, progress);
            case ROLE_CARDS -> cards.preview(handout, edition, progress);
            default -> tables.preview(handout, edition);
        };
    }

    @Override
    public PdfPages pages(Handout handout, Progress progress) throws IOException {
        if (handout.content().reported()) {
            return reports.pages(report(handout, progress));
        }
        Edition edition = edition(handout.disclosure());
        progress.check();
        return handout.content() == Content.CHART
                ? charts.preview(handout, edition, progress).pages()
                : cards.pages(handout, edition, progress);
    }

    @Override
    public int write(Handout handout, Path target, Progress progress) throws IOException {
        if (handout.content().reported()) {
            return reports.write(handout, report(handout, progress), target, progress);
        }
        Edition edition = edition(handout.disclosure());
        progress.check();
        return switch (handout.content()) {
            case CHART -> charts.write(handout, edition, target, progress);
            case ROLE_CARDS -> cards.write(handout, edition, target, progress);
            case FINDINGS, METRICS, RESPONSES -> export(tables.exporter(handout), edition, target, progress);
            case PAGE, ORGANISATION, COMPARISON, CHANGES -> export(exporter(handout), edition, target, progress);
        };
    }

    private Report report(Handout handout, Progress progress) {
        return handout.content() == Content.COMPARISON
                ? new ComparisonReport(snapshot.compared(), language)
                : ChangesReport.of(host, snapshot, handout, language, progress);
    }

    private Exporter exporter(Handout handout) {
        return host.registry().exporters().stream()
                .filter(exporter -> exporter.format().id().equals(handout.form().id()))
                .findFirst()
                .orElseThrow();
    }

    private static int export(Exporter exporter, Edition edition, Path target, Progress progress) throws IOException {
        WholeFile.write(target, out -> exporter.write(edition, out, progress));
        return 1;
    }

    /** Made once for each switch: previews are made one after the other, and a file after all of them. */
    private synchronized Edition edition(Disclosure disclosure) {
        return editions.computeIfAbsent(
                disclosure,
                wanted -> new Editions(host, language, wanted).of(snapshot.organisation(), snapshot.framework(), null));
    }
}
