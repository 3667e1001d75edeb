package dk.kaskade.host;

/** A plugin is left out, and why. */
final class Refused extends Exception {
    private static final long serialVersionUID = 1;
    private final transient Reason reason;

    Refused(Reason reason) {
        super(reason.key());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
