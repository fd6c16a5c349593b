package org.suivi.bench;

import java.time.Duration;

/**
 * How much is measured.
 *
 * @param rounds of each of two that are compared
 * @param emptyStarts starts from an empty folder
 * @param warmUp how long one round takes of those before what is measured is believed
 * @param warmUps such rounds at the most
 * @param round how long one round of acts takes
 * @param delayPosts posts of which the delay is taken in one round
 */
record Size(int rounds, int emptyStarts, Duration warmUp, int warmUps, Duration round, int delayPosts) {

    /** What a figure in {@code docs/bench.md} comes from. */
    static final Size FULL = new Size(5, 2, Duration.ofSeconds(10), 12, Duration.ofSeconds(4), 250);

    /** To see that all of it works; its figures are rough. */
    static final Size QUICK = new Size(3, 1, Duration.ofSeconds(2), 2, Duration.ofSeconds(1), 60);
}
