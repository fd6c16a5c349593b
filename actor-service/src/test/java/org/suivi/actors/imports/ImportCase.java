package org.suivi.actors.imports;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suivi.actors.match.MaliNames;
import org.suivi.security.Role;
import org.suivi.testing.RealServers;
import org.suivi.testing.Tokens;

/** Mali's case in a database of its own, since its names are those of other tests too, and how lists are sent to it. */
final class ImportCase {

    /** A database that holds Mali's case and nothing else. */
    public static class OfItsOwn implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(RealServers.class, Map.of("database", DATABASE)));
        }

        @Override
        public boolean disableGlobalTestResources() {
            return true;
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "suivi.actors.import.max-bytes", "100000",
                    "suivi.actors.import.max-rows", "40",
                    "suivi.database", DATABASE);
        }
    }

    private static final String DATABASE = "actor_imports";
    static final String PATH = "/api/v1/actors/import?format=ucdp-actor&source=ucdp";
    private static final Set<String> WITHOUT_NUMBER = Set.of("CMA", "MNLA", "MUJAO");

    private static boolean recorded;

    private ImportCase() {}

    /** Records the case, once; the numbers of some actors are left out of it. */
    static void record() throws IOException {
        if (recorded) {
            return;
        }
        recorded = true;
        for (JsonNode actor : read("actors.json")) {
            post("/actors", actor);
        }
        for (JsonNode name : read("names.json")) {
            post("/actors/" + name.get("actor").asText() + "/names", ((ObjectNode) name).without("actor"));
        }
        for (JsonNode id : read("external-ids.json")) {
            String actor = id.get("actor").asText();
            if (!WITHOUT_NUMBER.contains(actor)) {
                post("/actors/" + actor + "/external-ids", ((ObjectNode) id).without("actor"));
            }
        }
        for (JsonNode relation : read("relations.json")) {
            post("/relations", relation);
        }
        MaliNames.analyze();
    }

    static JsonPath imported(byte[] file, String query) {
        return send(editor(), PATH + query, file)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static Response send(RequestSpecification caller, String path, byte[] file) {
        return caller.contentType("text/csv").body(file).post(path);
    }

    static String outcome(JsonPath told, int value) {
        return told.getString("items.find { it.value == '" + value + "' }.outcome");
    }

    static List<String> notes(JsonPath told, int value) {
        return told.getList("items.find { it.value == '" + value + "' }.notes.code");
    }

    static List<String> codes(JsonPath told, int value) {
        return told.getList("items.find { it.value == '" + value + "' }.errors.code");
    }

    static void actor(String code, String fields, String name) {
        post("/actors", tree("{\"code\": \"%s\", \"kind\": \"ARMED_GROUP\", %s}".formatted(code, fields)));
        post("/actors/" + code + "/names", tree("{\"text\": \"%s\", \"kind\": \"OFFICIAL\"}".formatted(name)));
    }

    static JsonNode tree(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new AssertionError(json, e);
        }
    }

    private static JsonNode read(String file) throws IOException {
        return new ObjectMapper().readTree(Path.of("../data/mali", file).toFile());
    }

    static void post(String path, JsonNode body) {
        editor().contentType(ContentType.JSON)
                .body(body.toString())
                .post("/api/v1" + path)
                .then()
                .statusCode(201);
    }

    static ValidatableResponse get(String path) {
        return reader().get("/api/v1" + path).then();
    }

    static RequestSpecification editor() {
        return given().spec(Tokens.as(Role.EDITOR, "suivi-editors"));
    }

    static RequestSpecification reader() {
        return given().spec(Tokens.as(Role.READER, "analysts"));
    }

    /** Records that the list knows the actor by this number. */
    static void numbered(String code, String value) {
        post("/actors/" + code + "/external-ids", tree("{\"scheme\": \"ucdp\", \"value\": \"" + value + "\"}"));
    }

    static List<String> numbers(String code) {
        return get("/actors/" + code).extract().path("externalIds.value");
    }
}
