package dk.kaskade.oracle;

import dk.kaskade.fixture.ChainText;
import dk.kaskade.fixture.FrameworkText;
import dk.kaskade.framework.Framework;
import dk.kaskade.organisation.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/**
 * A small organisation and framework with everything that may go wrong: rings, orphans, two ids, unknown roles and
 * references, missing levels, vacancies, dotted lines, agreements old and new, what does not apply, readings, links that
 * jump levels, go up or go round. Told in the language of the fixtures, so that a failing case can be read and copied.
 */
public record RandomCase(String framework, String organisation) {
    private static final List<String> ROLES = List.of("direktoer", "chef", "leder", "team", "stab");

    /** The same seed gives the same case. */
    public static RandomCase of(long seed) {
        Random random = new Random(seed);
        int expectations = 3 + random.nextInt(12);
        return new RandomCase(framework(random, expectations), organisation(random, expectations));
    }

    public Framework asFramework() {
        return FrameworkText.framework(framework);
    }

    public Organisation asOrganisation() {
        return ChainText.organisation(organisation);
    }

    private static String framework(Random random, int size) {
        StringBuilder text = new StringBuilder("role: stab level=" + (1 + random.nextInt(6)) + "\n");
        if (random.nextInt(4) == 0) {
            text.append("role: chef level=4\n");
        }
        for (int e = 0; e < size; e++) {
            int id = random.nextInt(20) == 0 ? random.nextInt(size) : e;
            text.append("E").append(id).append(' ').append(rolesOfExpectation(random, e, size));
            int at = e;
            add(text, "leadsTo", some(random, 3, () -> target(random, at, size)));
            add(text, "threads", some(random, 2, () -> "T" + random.nextInt(3)));
            add(text, "themes", some(random, 1, () -> "theme" + random.nextInt(4)));
            text.append('\n');
        }
        return text.toString();
    }

    private static String rolesOfExpectation(Random random, int e, int size) {
        return switch (random.nextInt(12)) {
            case 0 -> "*";
            case 1 -> "unheard";
            case 2 -> "";
            case 3 -> "chef,unheard";
            case 4 -> ROLES.get(random.nextInt(5)) + "," + ROLES.get(random.nextInt(5));
            default -> ROLES.get(Math.min(3, e * 4 / size));
        };
    }

    /** Mostly further down the list, so mostly of a lower role. */
    private static String target(Random random, int e, int size) {
        String reading = random.nextInt(6) == 0 ? "~" : "";
        return reading
                + switch (random.nextInt(12)) {
                    case 0 -> "Eunheard";
                    case 1 -> "E" + random.nextInt(size);
                    default -> "E" + (e + (e < size - 1 ? 1 + random.nextInt(size - 1 - e) : 0));
                };
    }

    private static String organisation(Random random, int expectations) {
        int size = 1 + random.nextInt(22);
        boolean rings = random.nextInt(4) == 0;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < size; i++) {
            int id = random.nextInt(30) == 0 ? random.nextInt(size) : i;
            text.append("p").append(id);
            add(text, "reportsTo", leader(random, i, size, rings));
            add(text, "roles", roles(random, i, size));
            add(text, "dotted", some(random, random.nextInt(4) == 0 ? 2 : 0, () -> "p" + random.nextInt(size + 1)));
            add(text, "notApplicable", rarely(random, expectations));
            add(text, "words", some(random, random.nextInt(2) * 4, () -> "E" + random.nextInt(expectations)));
            add(text, "carries", some(random, random.nextInt(3) == 0 ? 2 : 0, () -> agreement(random, expectations)));
            text.append(random.nextInt(6) == 0 ? " vacant" : "");
            text.append(random.nextInt(3) == 0 ? "" : " staff=" + random.nextInt(3));
            text.append('\n');
        }
        if (random.nextInt(3) == 0) {
            text.append("community: c members=").append(some(random, 8, () -> "p" + random.nextInt(size + 1)));
        }
        return text.toString();
    }

    private static String leader(Random random, int i, int size, boolean rings) {
        if (rings && random.nextInt(5) == 0) {
            return "p" + random.nextInt(size);
        }
        return switch (random.nextInt(15)) {
            case 0 -> "unheard";
            case 1 -> "";
            default -> i == 0 ? "" : "p" + Math.max(0, i / 3 - random.nextInt(2));
        };
    }

    private static String roles(Random random, int i, int size) {
        return switch (random.nextInt(14)) {
            case 0 -> "";
            case 1 -> "unheard";
            case 2 -> ROLES.get(random.nextInt(5)) + "," + ROLES.get(random.nextInt(5));
            case 3, 4 -> ROLES.get(random.nextInt(5));
            default -> ROLES.get(i == 0 ? 0 : i * 3 < size ? 1 : i * 2 < size ? 2 : 3);
        };
    }

    private static String rarely(Random random, int expectations) {
        return some(random, random.nextInt(2) * 3, () -> "E" + random.nextInt(expectations + 1));
    }

    private static String agreement(Random random, int expectations) {
        String days = switch (random.nextInt(5)) {
            case 0 -> "@2026-11-01..";
            case 1 -> "@2026-11-02..";
            case 2 -> "@..2026-11-01";
            case 3 -> "@..2026-10-31";
            default -> "";
        };
        return "E" + random.nextInt(expectations + 1) + days;
    }

    private static String some(Random random, int most, Supplier<String> one) {
        List<String> all = new ArrayList<>();
        for (int k = most == 0 ? 0 : random.nextInt(most + 1); k > 0; k--) {
            all.add(one.get());
        }
        return String.join(",", all);
    }

    private static void add(StringBuilder text, String key, String value) {
        text.append(' ').append(key).append('=').append(value);
    }
}
