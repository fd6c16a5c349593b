package org.suivi.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where sources disagree, the case says so and does not choose; and what is doubtful is not there. */
class MaliConflictsTest {

    private static final List<String> DOUBTFUL_BENCHMARKS = List.of("mali-2015.c11", "mali-2015.c12");

    @Test
    void theDayOfTheAgreementIsToldByWhatEachPartyDid() {
        assertThat(of("party-acts", "instrument", "mali-2015").map(words("actor", "act", "date")))
                .containsExactlyInAnyOrder(
                        "MNLA INITIALLED 2015-05-14",
                        "HCUA INITIALLED 2015-05-14",
                        "MAACMA INITIALLED 2015-05-14",
                        "GOVML SIGNED 2015-05-15",
                        "PLAT SIGNED 2015-05-15",
                        "CPA SIGNED 2015-05-15",
                        "CMFPR2 SIGNED 2015-05-15",
                        "CMA SIGNED 2015-06-20",
                        "CSPPSD SUSPENDED 2022-12-22",
                        "GOVML TERMINATED 2024-01-25");
        assertThat(of("instruments", "code", "mali-2015")
                        .map(it -> it.path("externalIds").path(2).path("note").asText()))
                .containsExactly("the Peace Accords Matrix dates it 5 June 2015");
    }

    @Test
    void theCspSuspendedOnBehalfOfTheCoordinationAndOnlyTheMechanisms() {
        assertThat(of("party-acts", "act", "SUSPENDED").map(words("actor", "onBehalfOf", "scope")))
                .containsExactly("CSPPSD CMA MECHANISMS");
    }

    @Test
    void theCoordinationIsDatedTwice() {
        assertThat(of("actors", "code", "CMA").map(words("founded"))).containsExactly("2013-11/2014-06");
        for (String founder : List.of("MNLA", "HCUA", "MAACMA")) {
            assertThat(claims(founder, "CMA", "MEMBER_OF").map(words("validFrom", "validTo")))
                    .containsExactlyInAnyOrder("2014-06 2023-02-08", "2013-11 ");
        }
    }

    @Test
    void movementsStoodOnBothSides() {
        for (String side : List.of("CMA", "PLAT")) {
            assertThat(claims("CPA", side, "MEMBER_OF").map(words("extent"))).containsExactly("WING");
        }
        assertThat(claims("CMFPR2", "CMA", "MEMBER_OF").map(words("validTo"))).containsExactly("2015-05-15");
        assertThat(claims("CMFPR2", "PLAT", "MEMBER_OF").map(words("validFrom", "citation")))
                .containsExactly("2015-04 BOUTELLIS2015");
        assertThat(claims("MSA", "CMA", "SPLINTER_OF").map(words("validFrom"))).containsExactly("2016-09");
        assertThat(claims("MSA", "CMA", "MEMBER_OF")).isEmpty();
    }

    @Test
    void theTollOfTheAttackInGaoIsThatOfUcdpAndNamesThatOfThePress() {
        assertThat(of("incidents", "sourceKey", "236600")
                        .map(it -> it.path("casualties").path(0))
                        .map(words("low", "best", "high")))
                .containsExactly("55 55 62");
        assertThat(of("incidents", "sourceKey", "236600").map(words("note")))
                .allMatch(note -> note.contains("near 80 dead"));
    }

    @Test
    void theEndOfTheTruthCommissionIsUnsure() {
        assertThat(of("actors", "code", "CVJR").map(words("ended"))).containsExactly("2021/2022-12-31");
    }

    @Test
    void othersTotalsAreTheirs() {
        assertThat(of("published-figures", "instrument", "mali-2015").map(words("organisation", "measure", "value")))
                .contains("independent-observer SHARE_COMPLETE 25.64", "kroc-pam PAM_INDEX 31.25");
    }

    @Test
    void theEditorsReadInTheirOwnNameAndFillNobodysMouth() {
        assertThat(MaliCase.items("assessments").stream().map(words("organisation", "attribution")))
                .hasSize(97)
                .containsOnly("suivi-editors READ_BY_EDITORS");
    }

    @Test
    void theCouncilsPrioritiesAreItsOwnAndTheExitConditionsOnlyProposed() {
        assertThat(MaliCase.items("benchmark-sets").stream().map(words("code", "owner", "bindingness")))
                .containsExactlyInAnyOrder(
                        "unscr-2423-priorities un-security-council POLITICAL",
                        "unscr-2480-priorities un-security-council POLITICAL",
                        "unscr-2531-priorities un-security-council POLITICAL",
                        "exit-2023 suivi-editors PROPOSED");
        assertThat(of("deadlines", "fixedBy", "unscr-2531").map(words("benchmark", "due", "basis")))
                .containsExactlyInAnyOrder(
                        "mali-2015.c03 2021-06-29 UNILATERAL",
                        "mali-2015.c28 2021-06-29 UNILATERAL",
                        "mali-2015.c29 2021-06-29 UNILATERAL",
                        "mali-2015.c35 2021-06-29 UNILATERAL",
                        "mali-2015.c58 2021-06-29 UNILATERAL");
    }

    @Test
    void whatIsDoubtfulIsNotThereButForTwoOfTheSixty() {
        for (JsonNode step : MaliCase.steps()) {
            String file = step.path("file").asText().replace(".json", "");
            assertThat(MaliCase.items(file))
                    .as(file)
                    .filteredOn(it -> it.path("note").asText().endsWith("confidence L"))
                    .allMatch(MaliConflictsTest::isOfADoubtfulBenchmark);
        }
        assertThat(MaliCase.codes("actors")).doesNotContain("FPA");
    }

    private static boolean isOfADoubtfulBenchmark(JsonNode item) {
        String code = item.path("benchmark").asText(item.path("code").asText());
        return DOUBTFUL_BENCHMARKS.contains(code)
                || List.of("mali-2015.art11", "mali-2015.art12").contains(code);
    }

    private static Stream<JsonNode> of(String file, String field, String value) {
        return MaliCase.items(file).stream()
                .filter(it -> it.path(field).asText().equals(value));
    }

    private static Stream<JsonNode> claims(String from, String to, String type) {
        return of("relations", "from", from)
                .filter(it -> it.path("to").asText().equals(to))
                .filter(it -> it.path("type").asText().equals(type));
    }

    /** These fields of an item in one line; empty where it has none. */
    private static Function<JsonNode, String> words(String... fields) {
        return item -> String.join(
                " ", Stream.of(fields).map(it -> item.path(it).asText()).toList());
    }
}
