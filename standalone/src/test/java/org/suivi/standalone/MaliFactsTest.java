package org.suivi.standalone;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MaliFactsTest {
    @Test
    void theCoordinationHadTheMembersThatTheRecordTells() {
        assertThat(members("CMA", "2014-09-01")).containsExactly("HCUA", "MAACMA", "MNLA");
        assertThat(members("CMA", "2015-01-31")).containsExactly("CMFPR2", "HCUA", "MAACMA", "MNLA");
        assertThat(members("CMA", "2015-06-20")).containsExactly("HCUA", "MAACMA", "MNLA");
        assertThat(members("CMA", "2012-01-24")).isEmpty();
    }

    @Test
    void thePlatformHadTheMembersThatTheRecordTells() {
        assertThat(members("PLAT", "2014-09-01")).containsExactly("CMFPR1", "GATIA", "MAAPLAT");
        assertThat(members("PLAT", "2015-06-20")).containsExactly("CMFPR1", "CMFPR2", "GATIA", "MAAPLAT");
    }

    @Test
    void theEndOfTheMsaInTheCspIsToldTwice() {
        assertThat(MaliCase.items("relations").stream()
                        .filter(it -> it.path("from").asText().equals("MSA")
                                && it.path("to").asText().equals("CSPPSD"))
                        .map(it -> it.path("validTo").asText() + " known "
                                + it.path("publishedOn").asText()))
                .containsExactlyInAnyOrder("2023-09-24 known 2023-09-24", "2023-09-10 known 2023-09-24");
    }

    @Test
    void thoseWhoSupportTheStateAreNoMembersOfIt() {
        assertThat(MaliCase.items("relations").stream()
                        .filter(it -> it.path("to").asText().equals("GOVML"))
                        .map(it ->
                                it.path("from").asText() + " " + it.path("type").asText()))
                .containsExactlyInAnyOrder("FAMA PART_OF", "WAGNER SUPPORTS", "AFCORPS SUPPORTS");
    }

    @Test
    void theTransferOfRevenueHasAnAgreedAndALaterUnilateralDeadline() {
        assertThat(MaliCase.items("deadlines").stream()
                        .filter(it -> it.path("benchmark").asText().equals("mali-2015.c14"))
                        .map(it ->
                                it.path("due").asText() + " " + it.path("basis").asText()))
                .containsExactly("2018-12-31 AGREED", "2020-01-01 UNILATERAL");
    }

    @Test
    void atTheEndOf2018TheDistributionIsTheOneExpected() {
        Map<String, JsonNode> holding = MaliCase.items("assessments").stream()
                .filter(it -> it.at("/period/to").asText().compareTo("2018-12-31") <= 0)
                .collect(toMap(
                        it -> it.path("benchmark").asText(),
                        it -> it,
                        (one, other) -> one.at("/period/to")
                                                .asText()
                                                .compareTo(
                                                        other.at("/period/to").asText())
                                        > 0
                                ? one
                                : other));
        Map<Integer, Integer> distribution = new TreeMap<>();
        holding.values().stream()
                .filter(it -> it.path("score").isInt())
                .forEach(it -> distribution.merge(it.path("score").asInt(), 1, Integer::sum));
        assertThat(distribution).isEqualTo(Map.of(0, 3, 1, 13, 2, 12, 3, 5));

        int n = distribution.values().stream().mapToInt(Integer::intValue).sum();
        int sum = distribution.entrySet().stream()
                .mapToInt(it -> it.getKey() * it.getValue())
                .sum();
        assertThat(n).isEqualTo(33);
        assertThat(percent(sum, 3 * n)).isEqualTo(52.5);
        assertThat(percent(sum, 3 * 60)).isEqualTo(28.9);
        assertThat(percent(sum + 3 * (60 - n), 3 * 60)).isEqualTo(73.9);
        assertThat(percent(distribution.get(3), n)).isEqualTo(15.2);
    }

    @Test
    void theMandatesOfTheMissionFollowOneAnotherWithoutAGap() {
        Map<String, JsonNode> resolutions = MaliCase.items("instruments").stream()
                .filter(it -> it.path("kind").asText().equals("RESOLUTION"))
                .collect(toMap(it -> it.path("code").asText(), it -> it));
        List<JsonNode> renewals = MaliCase.items("instrument-relations").stream()
                .filter(it -> it.path("type").asText().equals("RENEWS"))
                .toList();
        assertThat(renewals).hasSize(14);
        for (JsonNode renewal : renewals) {
            JsonNode later = resolutions.get(renewal.path("instrument").asText());
            JsonNode earlier = resolutions.get(renewal.path("to").asText());
            assertThat(LocalDate.parse(later.path("inForceFrom").asText()))
                    .as(renewal.toString())
                    .isBeforeOrEqualTo(
                            LocalDate.parse(earlier.path("inForceTo").asText()).plusDays(1));
        }
    }

    @Test
    void theNotableIncidentsBearTheirIdsOfUcdp() {
        List<JsonNode> ofUcdp = MaliCase.items("incidents").stream()
                .filter(it -> it.path("source").asText().equals("ucdp"))
                .toList();
        assertThat(ofUcdp)
                .hasSize(48)
                .allMatch(it -> it.path("sourceKey").asText().matches("[0-9]+"));
        assertThat(MaliCase.items("incidents"))
                .noneMatch(it -> it.path("sourceKey").asText().equals("X-11"));
    }

    private static double percent(int part, int whole) {
        return Math.round(1000.0 * part / whole) / 10.0;
    }

    /** Those who were members as a whole and for certain, in the order of their codes. */
    private static Set<String> members(String coalition, String day) {
        LocalDate on = LocalDate.parse(day);
        return MaliCase.items("relations").stream()
                .filter(it -> it.path("type").asText().equals("MEMBER_OF"))
                .filter(it -> it.path("to").asText().equals(coalition))
                .filter(it -> it.path("extent").asText().equals("WHOLE"))
                .filter(it -> MaliCase.span(it, "validFrom").stream()
                        .noneMatch(from -> from.latest().isAfter(on)))
                .filter(it -> MaliCase.span(it, "validTo").stream()
                        .noneMatch(to -> to.earliest().isBefore(on)))
                .map(it -> it.path("from").asText())
                .collect(toCollection(TreeSet::new));
    }
}
