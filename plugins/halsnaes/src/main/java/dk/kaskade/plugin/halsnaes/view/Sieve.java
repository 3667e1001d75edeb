package dk.kaskade.plugin.halsnaes.view;

/**
 * Which ideas a person wants to see; an empty string lets everything through.
 *
 * @param area  id of a focus area, or {@link Catalogue#OTHER}
 * @param kind  question, method, example
 * @param value id of a value
 * @param words to be found, all of them
 */
record Sieve(String area, String kind, String value, String words) {
    static final Sieve OPEN = new Sieve("", "", "", "");

    Sieve withArea(String next) {
        return new Sieve(next, kind, value, words);
    }

    Sieve withKind(String next) {
        return new Sieve(area, next, value, words);
    }

    Sieve withValue(String next) {
        return new Sieve(area, kind, next, words);
    }

    Sieve withWords(String next) {
        return new Sieve(area, kind, value, next);
    }
}
