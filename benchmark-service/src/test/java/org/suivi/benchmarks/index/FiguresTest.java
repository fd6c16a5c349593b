package org.suivi.benchmarks.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FiguresTest {

    /** How 60 commitments of the agreement of 2015 stood at the end of 2018, by the editors' reading. */
    private static final List<Judged> END_OF_2018 = benchmarks(3, 13, 12, 5, 27);

    @Test
    void theIndexOfTheEndOf2018() {
        FiguresView figures = FiguresView.of(Method.PAM_INDEX, END_OF_2018);
        assertThat(figures.value()).isEqualByComparingTo("52.5");
        assertThat(figures.low()).isEqualByComparingTo("28.9");
        assertThat(figures.high()).isEqualByComparingTo("73.9");
        assertThat(figures.n()).isEqualTo(33);
        assertThat(figures.applicable()).isEqualTo(60);
        assertThat(figures.unassessed()).isEqualTo(27);
        assertThat(figures.distribution()).isEqualTo(Map.of("0", 3, "1", 13, "2", 12, "3", 5));
    }

    @Test
    void theShareThatWasCompleteAtTheEndOf2018() {
        assertThat(FiguresView.of(Method.SHARE_COMPLETE, END_OF_2018).value()).isEqualByComparingTo("15.2");
    }

    @Test
    void theObserversBandsShareOutWhatIsAssessed() {
        FiguresView figures = FiguresView.of(Method.OBSERVER_BANDS, END_OF_2018);
        assertThat(figures.value()).isNull();
        assertThat(figures.bands())
                .containsEntry("fulfilled", new BigDecimal("15.2"))
                .containsEntry("underWay", new BigDecimal("75.8"))
                .containsEntry("notInitiated", new BigDecimal("9.1"));
    }

    @Test
    void aSubstantialPartCountsMoreWhenItIsOnTrack() {
        Judged onTrack = new Judged(Optional.of(2), true);
        Judged behind = new Judged(Optional.of(2), false);
        assertThat(FiguresView.of(Method.PAIMT_MEAN, List.of(onTrack, behind)).value())
                .isEqualByComparingTo("6.3");
    }

    @Test
    void ofNothingNothingIsSaid() {
        FiguresView figures = FiguresView.of(Method.PAM_INDEX, List.of());
        assertThat(figures.value()).isNull();
        assertThat(figures.low()).isNull();
        assertThat(figures.applicable()).isZero();
    }

    @Test
    void whatNobodyAssessedMayBeAnything() {
        FiguresView figures = FiguresView.of(Method.PAM_INDEX, List.of(Judged.UNASSESSED));
        assertThat(figures.value()).isNull();
        assertThat(figures.low()).isEqualByComparingTo("0");
        assertThat(figures.high()).isEqualByComparingTo("100");
    }

    private static List<Judged> benchmarks(int nothing, int preparation, int substantial, int whole, int unassessed) {
        List<Judged> all = new ArrayList<>();
        int[] counts = {nothing, preparation, substantial, whole};
        for (int score = 0; score < counts.length; score++) {
            all.addAll(Collections.nCopies(counts[score], new Judged(Optional.of(score), false)));
        }
        all.addAll(Collections.nCopies(unassessed, Judged.UNASSESSED));
        return all;
    }
}
