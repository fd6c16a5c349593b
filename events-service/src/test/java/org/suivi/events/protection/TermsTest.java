package org.suivi.events.protection;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.suivi.events.Partner.API;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.suivi.events.Partner;
import org.suivi.history.Databases;

/** Who may see what is decided by the terms and the policy of now, for every version. */
@QuarkusTest
class TermsTest {

    private static final String OPEN = "'sensitivity': 'PUBLIC'";
    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject
    Databases databases;

    @Test
    void aLicenceThatIsTightenedTakesItsIncidentsFromEverybodyElse() {
        Partner partner = Partner.register("terms.tight");
        String path = API + "/incidents/" + partner.report(partner.clash("tight", "2015-04-27", OPEN));
        String before = Partner.anybody().get(path).path("recordedAt");

        change("/licences/terms.tight.licence", "{'name': 'terms.tight', 'passOn': 'NONE'}");

        await().atMost(SOON).untilAsserted(() -> answers(Partner.anybody(), path, 404));
        answers(Partner.anybody().queryParam("knownAt", before), path, 404);
        answers(Partner.reader(), path, 404);
        answers(Partner.reader().queryParam("knownAt", before), path, 404);
        answers(Partner.reader(), path + "/history", 404);
        answers(partner.request(), path, 200);

        change("/licences/terms.tight.licence", "{'name': 'terms.tight', 'passOn': 'ALL'}");

        await().atMost(SOON).untilAsserted(() -> answers(Partner.anybody(), path, 200));
    }

    @Test
    void aSourceThatBecomesMoreSensitiveTakesAlongWhatItsReportsDidNotSayThemselves() {
        Partner partner = Partner.register("terms.source");
        source(partner, "PUBLIC", "terms.source.licence", partner.organisation());
        String silent = API + "/incidents/" + partner.report(partner.clash("silent", "2015-04-27", ""));
        String open = API + "/incidents/" + partner.report(partner.clash("open", "2015-04-28", OPEN));
        answers(Partner.anybody(), silent, 200);

        source(partner, "CONFIDENTIAL", "terms.source.licence", partner.organisation());

        await().atMost(SOON).untilAsserted(() -> answers(Partner.anybody(), silent, 404));
        answers(Partner.anybody(), open, 200);
        Partner.reader().get(silent).then().body("sensitivity", equalTo("CONFIDENTIAL"));
        Partner.reader()
                .get(silent + "/history")
                .then()
                .body("items[1].reason", equalTo("the terms of its source changed"));
    }

    @Test
    void aSourceThatMovesToAnotherOrganisationIsItsFromThenOn() {
        Partner from = Partner.register("terms.from", "NONE");
        Partner to = Partner.register("terms.to", "NONE");
        String path = API + "/incidents/" + from.report(from.clash("moved", "2015-04-27", OPEN));

        source(from, "PUBLIC", "terms.from.licence", to.organisation());

        await().atMost(SOON).untilAsserted(() -> answers(to.request(), path, 200));
        answers(from.request(), path, 404);
        answers(from.request(), path + "/reports", 404);
    }

    @Test
    void anotherPolicyRendersAnewWhatThePublicReadsWithItsPast() {
        Partner partner = Partner.register("terms.policy");
        String id = partner.report(partner.clash("policy", "2015-04-27", OPEN));
        String path = API + "/incidents/" + id;
        String before = Partner.anybody().get(path).path("recordedAt");
        databases.exact().useHandle(handle -> {
            handle.createUpdate("""
                            UPDATE incident_public
                            SET document = jsonb_set(document::jsonb, '{title}', '"said too much"')::json WHERE id = :id
                            """).bind("id", UUID.fromString(id)).execute();
            handle.execute("UPDATE protection_applied SET policy = 0");
        });

        await().atMost(SOON).until(this::nothingIsStale);
        Partner.anybody().get(path).then().statusCode(200).body("title", nullValue());
        answers(Partner.anybody().queryParam("knownAt", before), path, 404);
    }

    private boolean nothingIsStale() {
        return databases.exact().withHandle(handle -> handle.createQuery("""
                        SELECT (SELECT policy FROM protection_applied) > 0 AND NOT EXISTS (SELECT 1 FROM stale_incident)
                        """)
                .mapTo(Boolean.class)
                .one());
    }

    private static void source(Partner partner, String sensitivity, String licence, String organisation) {
        change(
                "/sources/" + partner.source(),
                "{'name': '%s', 'organisation': '%s', 'licence': '%s', 'defaultSensitivity': '%s'}"
                        .formatted(partner.source(), organisation, licence, sensitivity));
    }

    private static void change(String path, String json) {
        String tag = Partner.admin().get(API + path).header("ETag");
        Partner.admin()
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(json.replace('\'', '"'))
                .put(API + path)
                .then()
                .statusCode(200);
    }

    private static void answers(RequestSpecification who, String path, int status) {
        who.get(path).then().statusCode(status);
    }
}
