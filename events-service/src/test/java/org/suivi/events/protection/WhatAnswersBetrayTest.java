package org.suivi.events.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.suivi.events.Partner.API;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.suivi.events.Partner;

/**
 * What an answer tells beside its body: the instant that it is as of, and the tag by which a cache keeps it. No two writes share an
 * instant, so whoever is told that of a write has learnt of it.
 */
@QuarkusTest
class WhatAnswersBetrayTest {

    private static final String OPEN = "'sensitivity': 'PUBLIC'";
    private static final String SECRET = "'sensitivity': 'CONFIDENTIAL'";

    @Test
    void noClockOfOthersMovesWithWhatOneMayNotPassOn() {
        Partner closed = Partner.register("betray.closed", "NONE");
        Partner other = Partner.register("betray.other");
        Instant recorded = recorded(closed, closed.report(closed.clash("kept", "1997-04-27", OPEN)));

        assertThat(asOf(closed.request(), "/incidents")).isAfterOrEqualTo(recorded);
        for (Supplier<RequestSpecification> outsider : List.<Supplier<RequestSpecification>>of(
                other::request, Partner::reader, Partner::anybody, Partner::admin)) {
            assertThat(asOf(outsider.get(), "/incidents")).isNotEqualTo(recorded);
            assertThat(asOf(outsider.get(), "/incidents/stats")).isNotEqualTo(recorded);
        }
    }

    @Test
    void noClockOfAnotherPartnerMovesWithWhatIsSecretOrUnderEmbargo() {
        Partner joc = Partner.register("betray.joc");
        Partner other = Partner.register("betray.another");
        for (String sensitivity : List.of(SECRET, "'sensitivity': 'RESTRICTED'")) {
            String id = joc.report(joc.clash("of " + sensitivity.substring(18, 20), "1997-04-28", sensitivity));
            Instant recorded = recorded(joc, id);

            assertThat(asOf(Partner.reader(), "/incidents")).isAfterOrEqualTo(recorded);
            assertThat(asOf(joc.request(), "/incidents")).isAfterOrEqualTo(recorded);
            assertThat(asOf(other.request(), "/incidents")).isNotEqualTo(recorded);
            assertThat(asOf(Partner.anybody(), "/incidents")).isNotEqualTo(recorded);
        }
    }

    @Test
    void aTagOfThePastHoldsNoMoreOnceWhatItShowedIsWithdrawn() {
        Partner partner = Partner.register("betray.tight");
        String id = partner.report(partner.clash("tight", "1996-04-27", OPEN));
        Instant known = recorded(partner, id);
        Supplier<Response> anybody = () -> past(Partner.anybody(), known);
        Supplier<Response> reader = () -> past(Partner.reader(), known);
        String shown = anybody.get()
                .then()
                .body("items.id", equalTo(List.of(id)))
                .extract()
                .header("ETag");
        String read = reader.get()
                .then()
                .body("items.id", equalTo(List.of(id)))
                .extract()
                .header("ETag");
        past(Partner.anybody().header("If-None-Match", shown), known).then().statusCode(304);

        Partner.admin()
                .contentType(ContentType.JSON)
                .header(
                        "If-Match",
                        Partner.admin()
                                .get(API + "/licences/betray.tight.licence")
                                .header("ETag"))
                .body("{\"name\": \"tight\", \"passOn\": \"NONE\"}")
                .put(API + "/licences/betray.tight.licence")
                .then()
                .statusCode(200);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> anybody.get().then().body("items.id", equalTo(List.of())));
        past(Partner.anybody().header("If-None-Match", shown), known)
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(shown)));
        past(Partner.reader().header("If-None-Match", read), known)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of()));
        past(partner.request(), known).then().body("items.id", equalTo(List.of(id)));
    }

    private static Response past(RequestSpecification reader, Instant known) {
        return reader.queryParam("knownAt", known.toString())
                .queryParam("from", "1996-04-27")
                .queryParam("to", "1996-04-27")
                .get(API + "/incidents");
    }

    private static Instant recorded(Partner partner, String id) {
        return Instant.parse(partner.request().get(API + "/incidents/" + id).path("recordedAt"));
    }

    private static Instant asOf(RequestSpecification reader, String path) {
        return Instant.parse(
                reader.get(API + path).then().statusCode(200).extract().path("asOf.knownAt"));
    }
}
