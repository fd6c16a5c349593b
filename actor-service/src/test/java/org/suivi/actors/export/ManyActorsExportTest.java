package org.suivi.actors.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

/** More actors than are read at a time are exported each once, and so are the relations between those of different readings. */
@QuarkusTest
class ManyActorsExportTest {

    private static final List<String> CODES = IntStream.rangeClosed(1, WriteExport.PAGE + 1)
            .mapToObj("ma.%03d"::formatted)
            .toList();

    private static boolean recorded;

    @BeforeEach
    void record() {
        if (recorded) {
            return;
        }
        recorded = true;
        CODES.forEach(code -> post("/actors", "{\"code\": \"%s\", \"kind\": \"ARMED_GROUP\"}".formatted(code)));
        post(
                "/relations",
                "{\"type\": \"ALLIED_WITH\", \"from\": \"%s\", \"to\": \"%s\"}"
                        .formatted(CODES.getFirst(), CODES.getLast()));
    }

    @ParameterizedTest
    @CsvSource({"csv, '^(ma\\.[0-9]+),.*'", "ftm, '.*\"id\":\"suivi-actor-(ma\\.[0-9]+)\".*'"})
    void eachIsThereOnce(String format, String pattern) {
        assertThat(export(format)
                        .lines()
                        .filter(line -> line.matches(pattern))
                        .map(line -> line.replaceAll(pattern, "$1")))
                .containsExactlyElementsOf(CODES);
    }

    @Test
    void whatIsBetweenTheFirstAndTheLastIsThereToo() {
        assertThat(export("ftm").lines())
                .filteredOn(line -> line.contains("\"caption\":\"ma.001 ALLIED_WITH " + CODES.getLast() + "\""))
                .hasSize(1);
    }

    private static String export(String format) {
        return given().spec(Tokens.as(Role.READER, "analysts"))
                .get("/api/v1/actors/export?format=" + format)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static void post(String path, String body) {
        given().spec(Tokens.as(Role.EDITOR, "suivi-editors"))
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1" + path)
                .then()
                .statusCode(201);
    }
}
