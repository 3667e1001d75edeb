package dk.kaskade.intake;

/**
 * Where the rows went: every one that was read has made a position or is reported.
 *
 * @param read      rows of the file
 * @param positions positions made of them
 * @param reported  rows that made no position of their own, each with a remark that says why
 */
public record Account(int read, int positions, int reported) {
    public boolean adds() {
        return read == positions + reported;
    }
}
