package org.suivi.actors.wronginput;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;
import org.suivi.history.Databases;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

/** What stands before anything wrong is sent, and how much there is of everything. */
final class Ground {

    private static final String COUNTS = """
            SELECT concat_ws(' ', (SELECT count(*) FROM actor), (SELECT count(*) FROM name), (SELECT count(*) FROM relation),
                             (SELECT count(*) FROM classification), (SELECT count(*) FROM listing), (SELECT count(*) FROM external_id),
                             (SELECT count(*) FROM merge), (SELECT count(*) FROM pin), (SELECT count(*) FROM preference),
                             (SELECT count(*) FROM match_decision), (SELECT count(*) FROM change WHERE kind <> 'disclosure'))
            """;

    private static final Map<String, String> IDS = new LinkedHashMap<>();

    private Ground() {}

    /** Records one of everything, once. */
    static synchronized void prepare() {
        if (!IDS.isEmpty()) {
            return;
        }
        IDS.put("actor", "wi.a");
        made("/actors", "{\"code\": \"wi.a\", \"kind\": \"ARMED_GROUP\"}");
        made("/actors", "{\"code\": \"wi.b\", \"kind\": \"COALITION\"}");
        IDS.put("name", made("/actors/wi.a/names", "{\"text\": \"First\", \"kind\": \"OFFICIAL\"}"));
        IDS.put(
                "classification",
                made("/actors/wi.a/classifications", "{\"category\": \"EXTREMIST\", \"by\": \"state\"}"));
        IDS.put("listing", made("/actors/wi.a/listings", "{\"regime\": \"eu\", \"reference\": \"1\"}"));
        IDS.put("externalId", made("/actors/wi.a/external-ids", "{\"scheme\": \"acled\", \"value\": \"wi.1\"}"));
        IDS.put("relation", made("/relations", "{\"type\": \"ALLIED_WITH\", \"from\": \"wi.a\", \"to\": \"wi.b\"}"));
        IDS.put(
                "decision",
                made(
                        "/actors/match/decisions",
                        "{\"name\": \"Wrongs\", \"actor\": \"wi.b\", \"decision\": \"AGAINST\"}"));
    }

    /** Sends a request as an editor; of a correction it knows the version that stands. */
    static Response send(String method, String path, String body) {
        String real = filled(path);
        RequestSpecification request = editor().contentType(ContentType.JSON).body(body);
        if (method.equals("PUT")) {
            request.header("If-Match", editor().get("/api/v1" + real).header("ETag"));
        }
        return request.request(method, "/api/v1" + real);
    }

    static String counts(Databases databases) {
        return databases.exact().withHandle(handle -> handle.createQuery(COUNTS)
                .mapTo(String.class)
                .one());
    }

    private static String filled(String path) {
        String filled = path;
        for (Map.Entry<String, String> each : IDS.entrySet()) {
            filled = filled.replace("{" + each.getKey() + "}", each.getValue());
        }
        return filled;
    }

    private static String made(String path, String body) {
        Response response = editor().contentType(ContentType.JSON).body(body).post("/api/v1" + path);
        response.then().statusCode(201);
        return response.jsonPath().getString("id");
    }

    private static RequestSpecification editor() {
        return given().spec(Tokens.as(Role.EDITOR, "suivi-editors"));
    }
}
