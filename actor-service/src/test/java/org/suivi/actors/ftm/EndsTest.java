package org.suivi.actors.ftm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suivi.history.UncertainDate;

/** What FollowTheMoney is told of unsure dates and of codes that it has no letters for. */
class EndsTest {

    @ParameterizedTest
    @CsvSource({
        "2014, 2014",
        "2014-06, 2014-06",
        "2014-06-20, 2014-06-20",
        "2014-01/2014-06, 2014",
        "2014-06-01/2014-06-20, 2014-06",
        "2014/2014, 2014",
        "2014/2014-06, 2014",
        "2013-11/2014-06, ''",
        "2021/2022-12-31, ''"
    })
    void aDateIsNeverMoreThanTheClaimSays(String sent, String told) {
        assertThat(Ends.date(UncertainDate.parse(sent))).isEqualTo(told.isEmpty() ? List.of() : List.of(told));
    }

    @Test
    void whatADateLeavesUnsaidIsSaidInWords() {
        assertThat(Ends.interval("It began", UncertainDate.parse("2013-11/2014-06")))
                .containsExactly("It began at some time in 2013-11/2014-06.");
        assertThat(Ends.interval("It began", UncertainDate.parse("2014"))).isEmpty();
        assertThat(Ends.interval("It began", null)).isEmpty();
    }

    @Test
    void noTwoCodesHaveOneIdAndEachIsAnId() {
        List<String> parts = List.of("a", "_", "-", ".", "5f", "2d", "2e");
        Set<String> codes = new HashSet<>(Set.of("x"));
        for (int i = 0; i < 4; i++) {
            Set<String> longer = new HashSet<>(codes);
            codes.forEach(code -> parts.forEach(part -> longer.add(code + part)));
            codes = longer;
        }
        Set<String> ids = new HashSet<>();
        codes.forEach(code -> ids.add(FtmIds.ofActor(code)));

        assertThat(ids).hasSameSizeAs(codes);
        assertThat(ids).allMatch(id -> id.matches("[0-9a-zA-Z]([0-9a-zA-Z.\\-]*[0-9a-zA-Z])?"));
        assertThat(FtmIds.ofActor("P-GHALI")).isEqualTo("suivi-actor-P-GHALI");
    }
}
