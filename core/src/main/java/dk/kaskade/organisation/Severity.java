package dk.kaskade.organisation;

/**
 * How bad a finding is. {@link #OFF} is a value of the policy, not a deletion: the inspection is known and silent.
 *
 * <p>Ordered from worst to least, so that {@code compareTo} sorts the worst first.
 */
public enum Severity {
    ERROR("error"),
    GAP("gap"),
    NOTICE("notice"),
    OFF("off");

    private final String id;

    Severity(String id) {
        this.id = id;
    }

    /** The word of the files and the command line: {@code error}, {@code gap}, {@code notice}, {@code off}. */
    public String id() {
        return id;
    }

    /** True where this is as bad as {@code other} or worse. */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
