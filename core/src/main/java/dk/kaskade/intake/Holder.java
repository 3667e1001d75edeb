package dk.kaskade.intake;

/**
 * Somebody who holds a position, as a row tells it.
 *
 * @param name     as it was written; empty where only the rest is told
 * @param personId empty = not told
 * @param email    empty = not told
 */
record Holder(int line, String name, String personId, String email) {
    Holder named(String other) {
        return new Holder(line, other, personId, email);
    }

    /** Only the name tells who it is. */
    boolean byNameOnly() {
        return personId.isEmpty() && email.isEmpty();
    }
}
