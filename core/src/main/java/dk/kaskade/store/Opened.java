package dk.kaskade.store;

/** What a file holds, and the state of the file it was read from. */
public record Opened<T>(T content, FileState state) {}
