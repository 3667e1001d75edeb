package dk.kaskade.framework;

import dk.kaskade.extras.Extras;

/** A red thread (rød tråd): a line of expectations through the levels. */
public record ExpectationThread(String id, String name, Extras extras) {}
