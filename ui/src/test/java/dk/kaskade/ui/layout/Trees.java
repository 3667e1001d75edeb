package dk.kaskade.ui.layout;

import java.util.Random;

/** Seeded trees as parent arrays. */
final class Trees {
    private Trees() {}

    /** Any tree: every card hangs below a random earlier one, some are roots; then the numbers are shuffled. */
    static int[] random(int size, long seed) {
        Random random = new Random(seed);
        int[] name = shuffled(size, random);
        int[] parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[name[i]] = i == 0 || random.nextInt(30) == 0 ? -1 : name[random.nextInt(i)];
        }
        return parent;
    }

    /** Built like a municipality: a top, directors, heads of centres, leaders of leaders, leaders of employees. */
    static int[] municipality(int size, long seed) {
        Random random = new Random(seed);
        int directors = size < 60 ? 2 : size < 400 ? 3 : 5;
        int heads = directors + Math.max(2, size / 14);
        int middle = heads + size / 6;
        int[] parent = new int[size];
        parent[0] = -1;
        for (int i = 1; i < size; i++) {
            if (i <= directors) {
                parent[i] = 0;
            } else if (i <= heads) {
                parent[i] = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(directors);
            } else if (i <= middle || random.nextInt(3) == 0) {
                parent[i] = directors + 1 + random.nextInt(heads - directors);
            } else {
                parent[i] = heads + 1 + random.nextInt(middle - heads);
            }
        }
        return parent;
    }

    static int[] chain(int size) {
        int[] parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i - 1;
        }
        return parent;
    }

    /** Every card has this many below it. */
    static int[] even(int size, int below) {
        int[] parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = Math.floorDiv(i - 1, below);
        }
        return parent;
    }

    private static int[] shuffled(int size, Random random) {
        int[] name = new int[size];
        for (int i = 0; i < size; i++) {
            int at = random.nextInt(i + 1);
            name[i] = name[at];
            name[at] = i;
        }
        return name;
    }
}
