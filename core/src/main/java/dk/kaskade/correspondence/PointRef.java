package dk.kaskade.correspondence;

/**
 * A point of a framework.
 *
 * @param framework id of it
 * @param point     id of the expectation
 */
public record PointRef(String framework, String point) {}
