package org.suivi.actors.match;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.suivi.history.Databases;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

/** The actors and names of Mali's case, recorded once for the tests under codes with a prefix of their own. */
public final class MaliNames {

    public static final String PREFIX = "g.";

    private static final List<String> OF_ACTOR = List.of("code", "kind", "country", "founded", "ended");
    private static final List<String> OF_NAME =
            List.of("text", "language", "script", "kind", "strength", "validFrom", "validTo");

    private static boolean recorded;

    private MaliNames() {}

    public static synchronized void record() throws IOException {
        if (recorded) {
            return;
        }
        recorded = true;
        for (JsonNode actor : read("actors.json")) {
            ObjectNode body = ((ObjectNode) actor).retain(OF_ACTOR);
            post("/actors", body.put("code", PREFIX + body.get("code").asText()));
        }
        for (JsonNode name : read("names.json")) {
            String actor = PREFIX + name.get("actor").asText();
            post("/actors/" + actor + "/names", ((ObjectNode) name).retain(OF_NAME));
        }
        analyze();
    }

    /** What autovacuum does by itself, some time later: before, names are looked for by a plan for empty tables. */
    public static void analyze() {
        CDI.current().select(Databases.class).get().exact().useHandle(handle -> handle.execute("ANALYZE"));
    }

    private static JsonNode read(String file) throws IOException {
        return new ObjectMapper().readTree(Path.of("../data/mali", file).toFile());
    }

    private static void post(String path, JsonNode body) {
        given().spec(Tokens.as(Role.EDITOR, "suivi-editors"))
                .contentType(ContentType.JSON)
                .body(body.toString())
                .post("/api/v1" + path)
                .then()
                .statusCode(201);
    }
}
