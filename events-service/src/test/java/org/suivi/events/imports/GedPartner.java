package org.suivi.events.imports;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.hamcrest.Matchers;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

/** A data project that imports files of UCDP's kind over HTTP, for a source of its own. */
final class GedPartner {

    static final String ORGANISATION = "imports-test";

    static final String HEADER = "id,relid,type_of_violence,side_a,side_b,where_prec,where_coordinates,adm_1,"
            + "latitude,longitude,country,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,"
            + "deaths_civilians,deaths_unknown,best,high,low\n";

    private final String source;

    private GedPartner(String source) {
        this.source = source;
    }

    static GedPartner register(String source) {
        register("/organisations", "{'code': '%s', 'name': 'A data project'}".formatted(ORGANISATION));
        register("/licences", "{'code': 'imports-open', 'name': 'Open', 'passOn': 'ALL'}");
        register(
                "/sources",
                "{'code': '%1$s', 'name': '%1$s', 'organisation': '%2$s', 'licence': 'imports-open', 'defaultSensitivity': 'PUBLIC'}"
                        .formatted(source, ORGANISATION));
        return new GedPartner(source);
    }

    private static void register(String path, String body) {
        given().spec(Tokens.as(Role.ADMIN, "suivi-editors"))
                .contentType("application/json")
                .body(body.replace('\'', '"'))
                .post("/api/v1" + path)
                .then()
                .statusCode(Matchers.oneOf(200, 201));
    }

    /** A clash near Ménaka as a row. */
    static String row(int id, int low, int best, int high) {
        return "%d,MLI-2015-2-1-%d,2,GATIA,CMA,1,Ménaka town,Gao region,15.918,2.402,Mali,1,1,2015-04-27,2015-04-27,2,6,1,0,%d,%d,%d\n"
                .formatted(id, id, best, high, low);
    }

    String source() {
        return source;
    }

    RequestSpecification request() {
        return given().spec(Tokens.as(Role.PARTNER, ORGANISATION, source));
    }

    ValidatableResponse post(String query, String body) {
        return request()
                .contentType("text/csv; charset=UTF-8")
                .body(body)
                .post("/api/v1/imports?" + query)
                .then();
    }

    /** Where the import of that file is told of, once it is over. */
    String imported(String text, String mode) {
        return over(accepted(post("format=ucdp-ged&source=" + source + "&mode=" + mode, text)));
    }

    /** The same of a file that is packed. */
    String importedArchive(byte[] archive) {
        return over(accepted(request()
                .contentType("application/gzip")
                .body(archive)
                .post("/api/v1/imports?format=ucdp-ged&source=" + source)
                .then()));
    }

    static String accepted(ValidatableResponse reply) {
        return reply.statusCode(202).extract().header("Location");
    }

    static String over(String location) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> get(location).extract().path("state"), state -> List.of("DONE", "FAILED")
                        .contains(state));
        return location;
    }

    static ValidatableResponse get(String location) {
        return given().spec(Tokens.as(Role.PARTNER, ORGANISATION))
                .get(location)
                .then()
                .statusCode(200);
    }

    static ValidatableResponse rows(String location, String query) {
        return get(location + "/rows" + query);
    }
}
