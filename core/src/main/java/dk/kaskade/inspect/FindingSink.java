package dk.kaskade.inspect;

/** Takes what an inspection finds. */
public interface FindingSink {
    /** Tells that so many more subjects were looked at: "nothing found" and "nothing to look at" must not look alike. */
    void examined(int subjects);

    void report(Finding.Builder finding);
}
