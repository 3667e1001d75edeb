package dk.kaskade.host;

/** How much of an organisation is handed out: the one switch of every output. */
public enum Disclosure {
    /** Everything. */
    NAMED,
    /** No names of people; no own words, reasons and agreements. */
    NAMELESS,
    /** No names of people; own words, reasons and agreements stay, without the names in them. */
    NAMELESS_WITH_WORDS;

    public static Disclosure of(boolean noNames, boolean keepWords) {
        if (!noNames) {
            return NAMED;
        }
        return keepWords ? NAMELESS_WITH_WORDS : NAMELESS;
    }

    public boolean nameless() {
        return this != NAMED;
    }
}
