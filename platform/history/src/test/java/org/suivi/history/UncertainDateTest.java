package org.suivi.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suivi.history.Validity.Certainty;

class UncertainDateTest {

    @ParameterizedTest
    @CsvSource({
        "2014, 2014-01-01, 2014-12-31",
        "2014-06, 2014-06-01, 2014-06-30",
        "2016-02, 2016-02-01, 2016-02-29",
        "2014-06-20, 2014-06-20, 2014-06-20",
        "2014-01/2014-06, 2014-01-01, 2014-06-30",
        "2013-11-15/2014, 2013-11-15, 2014-12-31"
    })
    void isAsPreciseAsItsSource(String sent, LocalDate earliest, LocalDate latest) {
        UncertainDate date = UncertainDate.parse(sent);

        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date).hasToString(sent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000",
                "0000-06",
                "",
                "14",
                "2014-13",
                "2015-02-29",
                "2014-6",
                "2014/2013",
                "06-2014",
                "2014-06-20T00:00",
                "20140620",
                "/",
                "2014/"
            })
    void refusesWhatIsNoDate(String sent) {
        assertThatIllegalArgumentException().isThrownBy(() -> UncertainDate.parse(sent));
    }

    @Test
    void membershipIsOnlyPossibleWithinAnUnsureEnd() {
        // CMFPR-II in the Coordination: "2014" until the day it signed apart
        Validity membership = new Validity(UncertainDate.parse("2014"), UncertainDate.parse("2015-05-15"));

        assertThat(membership.on(LocalDate.of(2013, 12, 31))).isEqualTo(Certainty.NO);
        assertThat(membership.on(LocalDate.of(2014, 9, 1))).isEqualTo(Certainty.POSSIBLE);
        assertThat(membership.on(LocalDate.of(2014, 12, 31))).isEqualTo(Certainty.CERTAIN);
        assertThat(membership.on(LocalDate.of(2015, 5, 15))).isEqualTo(Certainty.CERTAIN);
        assertThat(membership.on(LocalDate.of(2015, 5, 16))).isEqualTo(Certainty.NO);
    }

    @Test
    void refusesWhatEndsBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Validity(UncertainDate.parse("2015"), UncertainDate.parse("2014-06")));
    }
}
