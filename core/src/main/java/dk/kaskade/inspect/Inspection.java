package dk.kaskade.inspect;

/**
 * One question put to an organisation or a framework. Pure: it reads a snapshot and never writes to it, keeps no state
 * between runs and does nothing in its constructor, so that the runner may run it anywhere.
 */
public interface Inspection {
    InspectionInfo info();

    /**
     * Looks, and reports at most one finding for each subject.
     *
     * @param in  the snapshot and what is known about it
     * @param out takes findings, and how many subjects were examined
     */
    void inspect(InspectionContext in, FindingSink out);
}
