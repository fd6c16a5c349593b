package org.suivi.benchmarks;

import static org.suivi.benchmarks.Requests.as;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sends what the shipped case of Mali has for this service, in the order and by the roles that the case names. */
final class MaliCase {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("..", "data", "mali");
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern OURS =
            Pattern.compile("/(instruments|frameworks|benchmarks|benchmark-sets|indicators)\\b.*");

    private static boolean loaded;

    private MaliCase() {}

    /** Sends it unless another test of this service did. */
    static synchronized void loadOnce() {
        if (!loaded) {
            load();
            loaded = true;
        }
    }

    /** How often each status was answered. */
    static Map<Integer, Integer> load() {
        Map<Integer, Integer> answers = new TreeMap<>();
        // actor-service, which owns them, is not there
        read("actors.json")
                .forEach(it ->
                        Requests.known(it.get("kind").asText(), it.get("code").asText()));
        for (JsonNode step : read("case.json")) {
            String path = step.path("post").asText(step.path("put").asText());
            if (OURS.matcher(path).matches()) {
                read(step.get("file").asText()).forEach(item -> answers.merge(send(step, path, item), 1, Integer::sum));
            }
        }
        return answers;
    }

    private static int send(JsonNode step, String path, JsonNode item) {
        ObjectNode body = item.deepCopy();
        Matcher places = PLACE.matcher(path);
        String address = places.replaceAll(place -> body.remove(place.group(1)).asText());
        JsonNode sent = step.has("send") ? item.get(step.get("send").asText()) : body;
        RequestSpecification request = as(step.get("as").asText()).body(sent.toString());
        Response answer = step.has("put") ? request.put(address) : request.post(address);
        if (answer.statusCode() == 201) {
            for (JsonNode then : step.path("then")) {
                String next = then.get("post")
                        .asText()
                        .replace("{id}", answer.jsonPath().getString("id"));
                // the gateway gives every key a subject of its own; the tokens of tests are named after the
                // organisation
                String organisation = then.get("as").asText().equals("reviewer") ? "suivi-reviewers" : "suivi-editors";
                as(then.get("as").asText(), organisation).post(next).then().statusCode(200);
            }
        } else if (answer.statusCode() != 200) {
            throw new AssertionError(address + ": " + answer.asString());
        }
        return answer.statusCode();
    }

    private static JsonNode read(String file) {
        try {
            return JSON.readTree(Files.readAllBytes(FOLDER.resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
