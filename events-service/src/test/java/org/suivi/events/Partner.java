package org.suivi.events;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

/** A partner with an organisation and one source of its own; all that it sends goes over HTTP. */
public final class Partner {

    public static final String API = "/api/v1";

    static {
        RestAssured.enableLoggingOfRequestAndResponseIfValidationFails();
    }

    private final String organisation;
    private final String source;

    private Partner(String organisation, String source) {
        this.organisation = organisation;
        this.source = source;
    }

    /** Registers a partner whose reports may be passed on, or not; sensitive unless they say otherwise. */
    public static Partner register(String name, String passOn) {
        RequestSpecification admin = admin();
        register(admin, "/organisations", "{'code': '%1$s.org', 'name': '%1$s'}".formatted(name));
        register(
                admin,
                "/licences",
                "{'code': '%1$s.licence', 'name': '%1$s', 'passOn': '%2$s'}".formatted(name, passOn));
        register(
                admin,
                "/sources",
                "{'code': '%1$s', 'name': '%1$s', 'organisation': '%1$s.org', 'licence': '%1$s.licence'}"
                        .formatted(name));
        return new Partner(name + ".org", name);
    }

    public static Partner register(String name) {
        return register(name, "ALL");
    }

    private static void register(RequestSpecification admin, String path, String json) {
        int status = given().spec(admin)
                .contentType(ContentType.JSON)
                .body(json.replace('\'', '"'))
                .post(API + path)
                .then()
                .extract()
                .statusCode();
        if (status != 201 && status != 200) {
            throw new IllegalStateException(path + " answered " + status);
        }
    }

    public String source() {
        return source;
    }

    public String organisation() {
        return organisation;
    }

    /** A request in the partner's name. */
    public RequestSpecification request() {
        return given().spec(Tokens.as(Role.PARTNER, organisation, source)).contentType(ContentType.JSON);
    }

    public static RequestSpecification reader() {
        return given().spec(Tokens.as(Role.READER, "readers"));
    }

    public static RequestSpecification monitor() {
        return given().spec(Tokens.as(Role.MONITOR, "monitors")).contentType(ContentType.JSON);
    }

    public static RequestSpecification anybody() {
        return given().spec(Tokens.asPublic());
    }

    public static RequestSpecification admin() {
        return given().spec(Tokens.as(Role.ADMIN, "suivi", "*"));
    }

    public Response post(String json) {
        return request().body(json).post(API + "/incidents");
    }

    public ValidatableResponse put(String key, String json) {
        return request()
                .body(json)
                .put(API + "/sources/" + source + "/reports/" + key)
                .then();
    }

    /** Reports what must be taken, and gives the id of its incident. */
    public String report(String json) {
        return post(json).then().statusCode(201).extract().path("id");
    }

    /** A clash in a place of Mali, as JSON; `more` goes in between, with single quotes for double ones. */
    public String clash(String key, String day, String more) {
        return """
                {'source': '%s', 'sourceKey': '%s', 'type': 'ARMED_CLASH', 'date': {'from': '%s'},
                 'place': {'lat': 15.918, 'lon': 2.402, 'name': 'Ménaka', 'country': 'ML'}%s}
                """.formatted(source, key, day, more.isEmpty() ? "" : ", " + more)
                .replace('\'', '"');
    }
}
