package org.suivi.benchmarks.index;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * The methods by which an implementation is told, each with the version of its rule. A method that changes gets a new
 * version, so that a figure can always be computed again as it was.
 */
public enum Method {
    /** The aggregate score of the Peace Accords Matrix (Kroc Institute), over our scale of 0 to 3. */
    PAM_INDEX(1, "100 · Σ score / (3 · n)"),
    SHARE_COMPLETE(1, "100 · (benchmarks at 3) / n"),
    DISTRIBUTION(1, "how many benchmarks stand at 0, 1, 2 and 3"),
    /** The three bands in which the Independent Observer of Mali's agreement counted its 78 commitments. */
    OBSERVER_BANDS(1, "fulfilled = 3, under way = 1 or 2, not initiated = 0, each as 100 · count / n"),
    PAIMT_MEAN(1, "mean of 0→0, 1→2.5, 2 not on track→5, 2 on track→7.5, 3→10");

    private final int version;
    private final String definition;

    Method(int version, String definition) {
        this.version = version;
        this.definition = definition;
    }

    /** Which rule; a figure is never compared with one of another version. */
    public int version() {
        return version;
    }

    /** The rule in words. */
    public String definition() {
        return definition;
    }

    /** The figure to one decimal, half up; none for a method that tells no single one, or of nothing. */
    Optional<BigDecimal> value(Tally tally) {
        if (tally.n() == 0) {
            return Optional.empty();
        }
        return switch (this) {
            case PAM_INDEX -> Optional.of(percent(tally.sum(), Tally.BEST * tally.n()));
            case SHARE_COMPLETE -> Optional.of(percent(tally.whole(), tally.n()));
            case PAIMT_MEAN -> Optional.of(oneDecimal(paimt(tally)));
            case DISTRIBUTION, OBSERVER_BANDS -> Optional.empty();
        };
    }

    /** A share in percent, to one decimal. */
    static BigDecimal percent(int part, int whole) {
        return oneDecimal(100.0 * part / whole);
    }

    private static BigDecimal oneDecimal(double figure) {
        return BigDecimal.valueOf(figure).setScale(1, RoundingMode.HALF_UP);
    }

    private static double paimt(Tally tally) {
        int offTrack = tally.substantial() - tally.substantialOnTrack();
        double sum =
                2.5 * tally.preparation() + 5.0 * offTrack + 7.5 * tally.substantialOnTrack() + 10.0 * tally.whole();
        return sum / tally.n();
    }
}
