package org.suivi.events.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.suivi.events.Partner.API;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.events.Partner;
import org.suivi.history.Databases;

@QuarkusTest
class TwoAudiencesTest {

    private static final String OPEN = "'sensitivity': 'PUBLIC'";

    @Inject
    Databases databases;

    @Inject
    ReleaseEmbargoed releaseEmbargoed;

    private Partner joc;
    private Partner closed;

    @BeforeEach
    void register() {
        joc = Partner.register("two.joc");
        closed = Partner.register("two.closed", "NONE");
    }

    @Test
    void whatIsOpenIsPublicAtOnceWithoutItsReports() {
        String id = joc.report(joc.clash("open", "2015-04-27", OPEN));

        Partner.anybody()
                .get(API + "/incidents/" + id)
                .then()
                .statusCode(200)
                .body("date.from", equalTo("2015-04-27"))
                .body("source", equalTo("two.joc"))
                .body("given", nullValue());
        Partner.anybody().get(API + "/incidents/" + id + "/reports").then().statusCode(401);
    }

    @Test
    void whatIsSensitiveIsPublicOnlyAfterTheMonthAndGeneralised() {
        String id = joc.report(joc.clash(
                "sensitive", "2015-04-27", "'title': 'two-sensitive', 'participants': [{'name': 'A witness'}]"));
        Instant recorded =
                Instant.parse(Partner.reader().get(API + "/incidents/" + id).path("recordedAt"));

        shown(id, 404);
        release(id);

        shown(id, 200)
                .body("date.from", equalTo("2015-04-01"))
                .body("date.to", equalTo("2015-04-30"))
                .body("place.lat", nullValue())
                .body("place.name", nullValue())
                .body("title", nullValue())
                .body("source", nullValue())
                .body("organisation", nullValue())
                .body("participants", hasSize(0))
                .body("generalised.policyVersion", equalTo(2));
        Partner.anybody().get(API + "/incidents/" + id + "/history").then().statusCode(404);
        Partner.anybody()
                .queryParam("knownAt", recorded.toString())
                .get(API + "/incidents/" + id)
                .then()
                .statusCode(404);
        assertThat(Instant.parse(Partner.anybody().get(API + "/incidents/" + id).path("recordedAt")))
                .isAfter(recorded);
    }

    @Test
    void noFilterOfThePublicFindsWhatItsBodyHides() {
        String id = joc.report(joc.clash("filter", "1999-04-27", "'title': 'zanzibar'"));
        release(id);

        publicList()
                .queryParam("from", "1999-04-01")
                .queryParam("to", "1999-04-30")
                .get(API + "/incidents")
                .then()
                .body("items", hasSize(1));
        publicList()
                .queryParam("from", "1999-04-02")
                .queryParam("to", "1999-04-30")
                .get(API + "/incidents")
                .then()
                .body("items", hasSize(0));
        publicList().queryParam("q", "zanzibar").get(API + "/incidents").then().body("items", hasSize(0));
        publicList()
                .queryParam("source", "two.joc")
                .queryParam("to", "1999-12-31")
                .get(API + "/incidents")
                .then()
                .body("items", hasSize(0));
        publicList()
                .queryParam("bbox", "2,15,3,16")
                .queryParam("to", "1999-12-31")
                .get(API + "/incidents")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void killingCiviliansIsNeverOpenWhateverTheSourceSays() {
        String id =
                joc.report(joc.clash("civilians", "2015-04-27", OPEN).replace("ARMED_CLASH", "KILLING_OF_CIVILIANS"));

        shown(id, 404);
        Partner.reader().get(API + "/incidents/" + id).then().body("sensitivity", equalTo("RESTRICTED"));
    }

    @Test
    void whatMayNotBePassedOnExistsForItsOrganisationOnly() {
        String id = closed.report(closed.clash("closed", "2015-04-27", OPEN));
        String path = API + "/incidents/" + id;

        closed.request().get(path).then().statusCode(200);
        joc.request().get(path).then().statusCode(404);
        Partner.reader().get(path).then().statusCode(404);
        Partner.monitor().get(path).then().statusCode(404);
        Partner.anybody().get(path).then().statusCode(404);
        Partner.reader()
                .queryParam("source", "two.closed")
                .get(API + "/incidents")
                .then()
                .body("items", hasSize(0));
        Partner.reader().get(path + "/reports").then().statusCode(404);
        Partner.monitor()
                .header("If-Match", "\"1-x\"")
                .body("{\"verification\": \"VERIFIED\"}")
                .post(path + "/verify")
                .then()
                .statusCode(404);
    }

    @Test
    void aPartnerReadsItsOwnExactlyAndOthersAsThePublicDoes() {
        Partner witness = Partner.register("two.witness");
        String own = witness.report(witness.clash("own", "1998-04-27", ""));
        String others = joc.report(joc.clash("others", "1998-05-27", ""));
        String open = joc.report(joc.clash("others-open", "1998-06-27", OPEN));

        witness.request()
                .queryParam("to", "1998-12-31")
                .queryParam("from", "1998-01-01")
                .queryParam("sort", "date")
                .get(API + "/incidents")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(java.util.List.of(own, open)));
        release(others);
        release(own);
        witness.request()
                .queryParam("to", "1998-12-31")
                .queryParam("from", "1998-01-01")
                .queryParam("sort", "date")
                .get(API + "/incidents")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(java.util.List.of(own, others, open)))
                .body("items.date.from", equalTo(java.util.List.of("1998-04-27", "1998-05-01", "1998-06-27")));
    }

    @Test
    void whatBecomesMoreSensitiveIsWithdrawnWithItsPast() {
        String id = joc.report(joc.clash("withdraw", "2015-04-27", OPEN));
        String before = Partner.anybody().get(API + "/incidents/" + id).path("recordedAt");
        joc.put("withdraw", joc.clash("withdraw", "2015-04-27", "'sensitivity': 'CONFIDENTIAL'"))
                .statusCode(200);

        shown(id, 404);
        Partner.anybody()
                .queryParam("knownAt", before)
                .get(API + "/incidents/" + id)
                .then()
                .statusCode(404);
        Partner.reader().get(API + "/incidents/" + id).then().statusCode(200);

        joc.put("withdraw", joc.clash("withdraw", "2015-04-27", "'sensitivity': 'RESTRICTED'"))
                .statusCode(200);
        shown(id, 404);
        release(id);
        shown(id, 200).body("date.from", equalTo("2015-04-01"));
    }

    @Test
    void thePublicRoleHasNoGrantOnTheRecord() {
        boolean granted = databases.exact().withHandle(handle -> handle.createQuery("""
                        SELECT has_schema_privilege(:role, 'suivi', 'USAGE')
                            OR has_table_privilege(:role, 'suivi.incident', 'SELECT')
                            OR has_table_privilege(:role, 'suivi.incident_public', 'SELECT')
                        """)
                .bind("role", "events_public")
                .mapTo(Boolean.class)
                .one());

        assertThat(granted).isFalse();
    }

    private void release(String id) {
        databases.exact().useHandle(handle -> handle.createUpdate(
                        "UPDATE embargo SET due = clock_timestamp() - interval '1 second' WHERE incident_id = :id")
                .bind("id", UUID.fromString(id))
                .execute());
        releaseEmbargoed.handle(500);
    }

    private static io.restassured.response.ValidatableResponse shown(String id, int status) {
        return Partner.anybody().get(API + "/incidents/" + id).then().statusCode(status);
    }

    private static RequestSpecification publicList() {
        return Partner.anybody();
    }
}
