package dk.kaskade.ui.help;

/**
 * A part of the guide under one heading.
 *
 * @param anchor where it begins, within the guide
 * @param level  1 for a chapter, 2 for a part of one
 * @param words  everything that stands in it, in small letters, to be searched
 */
record Chapter(String anchor, String title, int level, String words) {}
