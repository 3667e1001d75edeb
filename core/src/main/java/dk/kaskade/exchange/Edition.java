package dk.kaskade.exchange;

import dk.kaskade.inspect.FindingTexts;
import dk.kaskade.inspect.InspectionContext;
import dk.kaskade.inspect.InspectionReport;
import dk.kaskade.organisation.Organisation;
import java.util.Locale;

/**
 * An organisation as it is handed out: looked at, and in one language. An edition without names is made of an
 * organisation that has none any more ({@code discretion}), so no exporter can forget one.
 *
 * @param nameless people's names were taken out: who holds a position is told as filled or vacant only
 */
public record Edition(
        InspectionContext context, InspectionReport report, FindingTexts texts, Locale language, boolean nameless) {
    public Organisation organisation() {
        return context.organisation();
    }
}
