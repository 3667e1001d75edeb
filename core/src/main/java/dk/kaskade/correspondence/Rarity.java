package dk.kaskade.correspondence;

import dk.kaskade.correspondence.Points.Point;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/**
 * How much a word says that two points share: the fewer texts of both frameworks have it, the more. The same from both sides.
 */
final class Rarity {
    /** A word is rare that no larger part of all texts has, ... */
    private static final double RARE_SHARE = 0.08;
    /** ... or so few ..., */
    private static final int FEW = 4;
    /** ... but never one that so many have, so that large frameworks take no longer than their words. */
    private static final int MANY = 30;

    private final Points one;
    private final Points other;
    private final double texts;
    private final int rare;
    private final Map<String, Double> known = new HashMap<>();
    /** By the words as an object: comparing them would cost more than it saves. */
    private final Map<Map<String, String>, Double> knownPoints = new IdentityHashMap<>();

    Rarity(Points one, Points other) {
        this.one = one;
        this.other = other;
        texts = one.texts() + other.texts();
        rare = Math.min(MANY, Math.max(FEW, (int) (RARE_SHARE * texts)));
    }

    private int with(String stem) {
        return one.textsWith(stem) + other.textsWith(stem);
    }

    boolean isRare(String stem) {
        return with(stem) <= rare;
    }

    /** Hardly any text has it. */
    boolean isVeryRare(String stem) {
        return with(stem) <= FEW;
    }

    /** From 0, in every text, to nearly 1. */
    double of(String stem) {
        return known.computeIfAbsent(
                stem, key -> texts < 2 ? 1 : Math.log((texts + 1) / Math.max(1, with(key))) / Math.log(texts + 1));
    }

    /** What all words of a point say. */
    double of(Point point) {
        return knownPoints.computeIfAbsent(
                point.words(),
                words -> words.keySet().stream().mapToDouble(stem -> of(stem)).sum());
    }
}
