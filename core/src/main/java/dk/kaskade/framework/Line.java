package dk.kaskade.framework;

/** A role that may lead another; a line may pass over a role. */
public record Line(String leader, String report) {}
