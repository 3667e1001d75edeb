package dk.kaskade.ui.cli;

import dk.kaskade.organisation.Severity;

/** A severity, as an option names one: that bad or worse. */
enum Least {
    ERROR(Severity.ERROR),
    GAP(Severity.GAP),
    NOTICE(Severity.NOTICE);

    private final Severity severity;

    Least(Severity severity) {
        this.severity = severity;
    }

    Severity severity() {
        return severity;
    }
}
