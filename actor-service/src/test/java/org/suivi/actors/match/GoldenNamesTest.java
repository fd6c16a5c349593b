package org.suivi.actors.match;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

/**
 * Names from the record of Mali, each with the actor that is meant, with AMBIGUOUS where nobody could tell without asking, or with
 * NONE. Every third one was kept apart while the rules were made; the rules know none of them.
 */
@QuarkusTest
class GoldenNamesTest {

    private static final double LEAST_PRECISION = 0.97;
    private static final double LEAST_RECALL = 0.92;
    private static final int APART = 3;
    private static final int BATCH = 100;

    private record Golden(int row, Map<String, String> cells, String answer) {

        boolean isApart() {
            return row % APART == 0;
        }

        boolean isMatched() {
            return !answer.equals("AMBIGUOUS") && !answer.equals("NONE");
        }

        boolean isRight() {
            return answer.equals(cells.get("expected"));
        }

        boolean hasActor() {
            return !cells.get("expected").equals("AMBIGUOUS")
                    && !cells.get("expected").equals("NONE");
        }
    }

    private static List<Golden> all;

    @BeforeEach
    void askOnce() throws IOException {
        if (all == null) {
            MaliNames.record();
            all = ask(names());
        }
    }

    @Test
    void mostNamesAreMatchedAndHardlyAnyToTheWrongActor() {
        all.stream()
                .filter(it -> !it.isRight())
                .forEach(it -> System.out.println("not " + it.answer() + ": " + it.cells()));
        List<Golden> apart = all.stream().filter(Golden::isApart).toList();
        List<Golden> seen = all.stream().filter(it -> !it.isApart()).toList();
        System.out.printf(
                "golden names: %d rows, precision %.3f, recall %.3f (kept apart: %d rows, %.3f, %.3f; others: %d rows, %.3f, %.3f)%n",
                all.size(),
                precision(all),
                recall(all),
                apart.size(),
                precision(apart),
                recall(apart),
                seen.size(),
                precision(seen),
                recall(seen));

        assertThat(all).hasSizeGreaterThanOrEqualTo(150);
        for (List<Golden> part : List.of(all, apart, seen)) {
            assertThat(precision(part)).isGreaterThanOrEqualTo(LEAST_PRECISION);
            assertThat(recall(part)).isGreaterThanOrEqualTo(LEAST_RECALL);
        }
    }

    @Test
    void whatNobodyCouldTellIsAmbiguousAndNeverGuessed() {
        assertThat(all.stream()
                        .filter(it -> it.cells().get("expected").equals("AMBIGUOUS"))
                        .filter(it -> !it.isRight()))
                .isEmpty();
    }

    private static double precision(List<Golden> names) {
        long matched = names.stream().filter(Golden::isMatched).count();
        return names.stream().filter(it -> it.isMatched() && it.isRight()).count() / (double) matched;
    }

    private static double recall(List<Golden> names) {
        long matchable = names.stream().filter(Golden::hasActor).count();
        return names.stream().filter(it -> it.isMatched() && it.isRight()).count() / (double) matchable;
    }

    private static List<Golden> ask(List<Map<String, String>> names) throws IOException {
        List<Golden> answered = new ArrayList<>();
        for (int from = 0; from < names.size(); from += BATCH) {
            List<Map<String, String>> batch = names.subList(from, Math.min(from + BATCH, names.size()));
            String answer = given().spec(Tokens.as(Role.READER, "analysts"))
                    .contentType(ContentType.JSON)
                    .body(request(batch))
                    .post("/api/v1/actors/match")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            JsonNode responses = new ObjectMapper().readTree(answer).get("responses");
            for (int i = 0; i < batch.size(); i++) {
                answered.add(new Golden(from + i + 1, batch.get(i), answerOf(responses.get(i))));
            }
        }
        return answered;
    }

    private static String answerOf(JsonNode response) {
        return switch (response.get("outcome").asText()) {
            case "MATCH" -> response.at("/candidates/0/actor").asText().substring(MaliNames.PREFIX.length());
            case "AMBIGUOUS" -> "AMBIGUOUS";
            default -> "NONE";
        };
    }

    private static String request(List<Map<String, String>> batch) {
        ObjectNode request = new ObjectMapper().createObjectNode();
        ArrayNode queries = request.putArray("queries");
        for (int i = 0; i < batch.size(); i++) {
            Map<String, String> name = batch.get(i);
            ObjectNode query = queries.addObject().put("id", "q" + i).put("name", name.get("name"));
            query.put("date", name.get("date").isEmpty() ? null : name.get("date"));
            query.put("country", name.get("country").isEmpty() ? null : name.get("country"));
        }
        return request.toString();
    }

    private static List<Map<String, String>> names() throws IOException {
        try (InputStream file = GoldenNamesTest.class.getResourceAsStream("golden-names.csv");
                MappingIterator<Map<String, String>> rows = new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(file)) {
            return rows.readAll();
        }
    }
}
