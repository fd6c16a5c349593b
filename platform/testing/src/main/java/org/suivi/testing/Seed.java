package org.suivi.testing;

import java.util.Random;

/**
 * What a test that tries by chance begins from: another number in every run, or the one of {@code -Dsuivi.seed}. It is printed, so that
 * a failure can be seen again.
 */
public final class Seed {

    private Seed() {}

    /** A seed for that test; the same for all of its tries. */
    public static long of(Class<?> test) {
        Long given = Long.getLong("suivi.seed");
        long seed = given == null ? new Random().nextInt(1_000_000) : given;
        System.out.printf("%s: -Dsuivi.seed=%d%n", test.getSimpleName(), seed);
        return seed;
    }
}
