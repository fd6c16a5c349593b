package org.suivi.benchmarks.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class JudgingPeriodTest {

    @Test
    void aSeriesStandsOnTheLastDaysOfPeriods() {
        assertThat(JudgingPeriod.QUARTER.endsBetween(day("2015-06-20"), day("2016-04-01"), 10))
                .containsExactly(day("2015-06-30"), day("2015-09-30"), day("2015-12-31"), day("2016-03-31"));
        assertThat(JudgingPeriod.YEAR.endsBetween(day("2015-06-20"), day("2016-12-31"), 10))
                .containsExactly(day("2015-12-31"), day("2016-12-31"));
        assertThat(JudgingPeriod.MONTH.endsBetween(day("2015-06-30"), day("2015-06-30"), 10))
                .containsExactly(day("2015-06-30"));
        assertThat(JudgingPeriod.MONTH.endsBetween(day("2016-06-30"), day("2015-06-30"), 10))
                .isEmpty();
    }

    @Test
    void ofTooManyTheLatestAreKept() {
        assertThat(JudgingPeriod.MONTH.endsBetween(day("2000-01-01"), day("2015-12-31"), 2))
                .containsExactly(day("2015-11-30"), day("2015-12-31"));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
