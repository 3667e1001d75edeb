package dk.kaskade.ui.handout;

import dk.kaskade.comparison.sheets.Audience;
import dk.kaskade.comparison.sheets.ComparisonJson;
import dk.kaskade.comparison.sheets.ComparisonSheets;
import dk.kaskade.comparison.sheets.SideBySide;
import dk.kaskade.exchange.html.ComparisonPage;
import dk.kaskade.report.sheets.Sheet;
import dk.kaskade.ui.session.Compared;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;

/** What stands side by side, as it may leave the municipality. */
final class ComparisonReport implements Report {
    private final SideBySide subject;
    private final Locale language;

    ComparisonReport(Compared compared, Locale language) {
        subject = SideBySide.of(
                compared.all()
                        .subList(0, Math.min(SideBySide.MOST, compared.all().size())),
                compared.corrections(),
                Audience.ANYBODY);
        this.language = language;
    }

    @Override
    public Document paper() {
        return new ComparisonPage(subject, language).paper();
    }

    @Override
    public String screen() {
        return new ComparisonPage(subject, language).screen();
    }

    @Override
    public Sheet about() {
        return new ComparisonSheets(subject, language).about();
    }

    @Override
    public List<Sheet> sheets() {
        return new ComparisonSheets(subject, language).all();
    }

    @Override
    public Map<String, @Nullable Object> json() {
        return ComparisonJson.of(subject, language);
    }
}
