package dk.kaskade.metrics;

/**
 * Where one theme is found.
 *
 * @param theme        id of a theme that the framework's expectations have
 * @param expectations how many expectations have it
 * @param main         how many of them have it as their main theme
 * @param positions    how many positions carry at least one of them
 */
public record ThemePresence(String theme, int expectations, int main, int positions) {}
