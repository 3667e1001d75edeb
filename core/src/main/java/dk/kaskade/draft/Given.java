package dk.kaskade.draft;

/**
 * What is known of a document besides its text.
 *
 * @param id           of the framework to make; empty = made from the municipality's name, else the file's
 * @param municipality its name; empty = found in the text
 * @param file         the file's name without folder and ending
 */
public record Given(String id, String municipality, String file) {}
