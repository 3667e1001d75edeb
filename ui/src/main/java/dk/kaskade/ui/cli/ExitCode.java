package dk.kaskade.ui.cli;

/** What the process answers to whoever started it. */
public final class ExitCode {
    /** Done. */
    public static final int DONE = 0;
    /** Findings as bad as {@code --fail-on} says, or worse. */
    public static final int FAILED_ON = 1;
    /** Bad input or a bad call: one line on standard error says what and where. */
    public static final int BAD_INPUT = 2;
    /** A window was asked for and there is no display. */
    public static final int NO_DISPLAY = 3;
    /** A window is open: the process goes on and ends with it. */
    public static final int WINDOW_OPEN = -1;

    private ExitCode() {}
}
