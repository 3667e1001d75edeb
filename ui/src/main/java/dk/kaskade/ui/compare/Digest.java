package dk.kaskade.ui.compare;

import dk.kaskade.chain.Chain;
import dk.kaskade.comparison.LevelKind;
import dk.kaskade.comparison.Party;
import dk.kaskade.comparison.PartyFigures;
import dk.kaskade.comparison.sheets.Summary;
import dk.kaskade.comparison.themes.PartyThemes;
import dk.kaskade.framework.Framework;
import dk.kaskade.metrics.Metrics;
import dk.kaskade.organisation.Organisation;
import dk.kaskade.organisation.Severity;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * What is kept of an organisation that stands beside others: enough to draw it and to name the positions behind a figure, and
 * not the organisation itself. Immutable.
 *
 * @param organisation its own id, to know whether a file holds the same as another
 * @param name         as its head says it
 * @param aside        what stands in brackets after its name; empty where nothing does
 * @param summary      what is handed out of it
 * @param severities   of the inspections, by id
 */
record Digest(
        String organisation,
        String name,
        String aside,
        int positions,
        Summary summary,
        Map<LevelKind, Level> levels,
        Map<String, Integer> spans,
        Roster roster,
        Framework framework,
        Map<String, Severity> severities) {

    /** Off the event thread; linear in the organisation. */
    static Digest of(Party party, BooleanSupplier cancelled) {
        Chain chain = party.context().chain();
        Organisation organisation = party.context().organisation();
        Summary summary = Summary.of(party);
        if (cancelled.getAsBoolean()) {
            throw new java.util.concurrent.CancellationException();
        }
        String whole = organisation.name();
        int bracket = whole.endsWith(")") ? whole.lastIndexOf(" (") : -1;
        return new Digest(
                organisation.id(),
                bracket < 0 ? whole : whole.substring(0, bracket),
                bracket < 0 ? "" : whole.substring(bracket + 2, whole.length() - 1),
                chain.size(),
                summary,
                Level.of(chain, summary.figures().ownWords()),
                spans(chain),
                Roster.of(chain),
                party.context().framework(),
                severities(party));
    }

    private static Map<String, Integer> spans(Chain chain) {
        Map<String, Integer> all = new HashMap<>();
        Metrics.positions(chain).forEach(position -> all.put(position.id(), position.direct()));
        return all;
    }

    private static Map<String, Severity> severities(Party party) {
        Map<String, Severity> all = new HashMap<>();
        party.report()
                .examined()
                .keySet()
                .forEach(id -> party.texts().usual(id).ifPresent(severity -> all.put(id, severity)));
        return all;
    }

    PartyFigures figures() {
        return summary.figures();
    }

    PartyThemes themes() {
        return summary.themes();
    }

    Level level(LevelKind kind) {
        return levels.getOrDefault(kind, Level.NOBODY);
    }
}
