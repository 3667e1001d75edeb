package dk.kaskade.framework;

import dk.kaskade.extras.Extras;

/** An expectation of a lower role that this one leads to: the cascade is the graph of these. */
public record Link(String to, Ground ground, Extras extras) {}
