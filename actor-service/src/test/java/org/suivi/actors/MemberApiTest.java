package org.suivi.actors;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who belonged to the Coordination and to the Platform, as the record of Mali has it. */
@QuarkusTest
class MemberApiTest {

    private static boolean recorded;

    private final ActorsOf mali = new ActorsOf("m.");

    @BeforeEach
    void recordTheMovements() {
        if (recorded) {
            return;
        }
        recorded = true;
        List.of("CMA", "PLAT", "CSP").forEach(code -> mali.actor(code, "COALITION"));
        List.of("MNLA", "HCUA", "MAACMA", "CPA", "CMFPR1", "CMFPR2", "GATIA", "MAAPLAT", "MSA")
                .forEach(code -> mali.actor(code, "ARMED_GROUP"));
        for (String founder : List.of("MNLA", "HCUA", "MAACMA")) {
            mali.member(founder, "CMA", "2014-06", "2023-02-08");
        }
        mali.member("CMFPR2", "CMA", "2014", "2015-05-15");
        mali.wing("CPA", "CMA", "2014");
        mali.member("GATIA", "PLAT", "2014-08", null);
        mali.member("MAAPLAT", "PLAT", "2014-06-14", null);
        mali.member("CMFPR1", "PLAT", "2014-06-14", null);
        mali.member("CMFPR2", "PLAT", "2015-04", null);
        mali.member("CMA", "CSP", "2021-05-06", "2024-04-25");
        mali.member("MSA", "CSP", "2021-05-06", "2023-09-24");
        mali.member("MSA", "CSP", "2021-05-06", "2023-09-10");
    }

    @ParameterizedTest
    @CsvSource({
        "CMA, 2012-06-01, ''",
        "CMA, 2014-09-01, HCUA MAACMA MNLA",
        "CMA, 2015-01-31, CMFPR2 HCUA MAACMA MNLA",
        "CMA, 2015-06-20, HCUA MAACMA MNLA",
        "CMA, 2023-02-09, ''",
        "PLAT, 2014-09-01, CMFPR1 GATIA MAAPLAT",
        "PLAT, 2015-01-31, CMFPR1 GATIA MAAPLAT",
        "PLAT, 2015-06-20, CMFPR1 CMFPR2 GATIA MAAPLAT"
    })
    void countsWhatIsWholeAndCertainOnTheDate(String group, String date, String members) {
        assertThat(members(group, "?validAt=" + date)).isEqualTo(codes(members));
    }

    @Test
    void countsWingsAndPossibleMembersWhenAsked() {
        assertThat(members("CMA", "?validAt=2014-09-01&certainty=possible"))
                .isEqualTo(codes("CMFPR2 HCUA MAACMA MNLA"));
        assertThat(members("CMA", "?validAt=2014-09-01&certainty=possible&extent=any"))
                .isEqualTo(codes("CMFPR2 CPA HCUA MAACMA MNLA"));
    }

    @Test
    void followsMembersOfMembersAllTheWayDown() {
        List<String> all = ActorsOf.get("/actors/m.CSP/members?validAt=2022-01-01&depth=all")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.depth == 2 }.path.collect { it.join('>') }");

        assertThat(all).containsExactly("m.CSP>m.CMA>m.HCUA", "m.CSP>m.CMA>m.MAACMA", "m.CSP>m.CMA>m.MNLA");
    }

    @Test
    void bothClaimsOnTheEndOfAMembershipAreThere() {
        // MSA left the CSP on 10 or on 24 September 2023, according to whom
        assertThat(members("CSP", "?validAt=2023-09-10")).contains("m.MSA");
        int claims = ActorsOf.get("/actors/m.CSP/members?validAt=2023-09-15")
                .path("items.find { it.actor == 'm.MSA' }.relation.claims");
        assertThat(claims).isEqualTo(2);
        assertThat(members("CSP", "?validAt=2023-09-25")).doesNotContain("m.MSA");
    }

    @Test
    void tellsWhatAnActorBelongedTo() {
        List<String> groups = ActorsOf.get("/actors/m.MNLA/memberships?validAt=2022-01-01&depth=all")
                .path("items.actor");

        assertThat(groups).containsExactly("m.CMA", "m.CSP");
    }

    @Test
    void echoesTheDateAsItWasSent() {
        assertThat(ActorsOf.get("/actors/m.CMA/members?validAt=2014-09-01")
                        .<String>path("items.find { it.actor == 'm.MNLA' }.relation.validFrom"))
                .isEqualTo("2014-06");
    }

    @Test
    void aMembershipRecordedLaterIsUnknownBefore() {
        String before = ActorsOf.get("/actors/m.CSP/members").path("asOf.knownAt");
        mali.actor("CMI", "COALITION");
        mali.member("CMI", "CSP", "2022-02-02", null);

        assertThat(members("CSP", "?validAt=2022-03-01")).contains("m.CMI");
        assertThat(members("CSP", "?validAt=2022-03-01&knownAt=" + before)).doesNotContain("m.CMI");
    }

    @ParameterizedTest
    @CsvSource({
        "/actors/m.NOBODY/members, 404",
        "/actors/m.CMA/members?depth=deep, 400",
        "/actors/m.CMA/members?validAt=2015-02-30, 400",
        "/actors/m.CMA/members?knownAt=yesterday, 400",
        "/actors/m.CMA/members?knownAt=2999-01-01T00:00:00Z, 422"
    })
    void refusesWhatCannotBeAnswered(String path, int status) {
        ActorsOf.get(path).then().statusCode(status).contentType("application/problem+json");
    }

    private List<String> members(String group, String query) {
        return ActorsOf.get("/actors/" + mali.code(group) + "/members" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items.actor");
    }

    private List<String> codes(String members) {
        return members.isEmpty()
                ? List.of()
                : List.of(members.split(" ")).stream().map(mali::code).toList();
    }
}
