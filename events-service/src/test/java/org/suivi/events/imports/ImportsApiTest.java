package org.suivi.events.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.history.Databases;
import org.suivi.security.Role;
import org.suivi.testing.Tokens;

@QuarkusTest
class ImportsApiTest {
    private static final String HEADER = "id,relid,type_of_violence,side_a,side_b,where_prec,where_coordinates,adm_1,"
            + "latitude,longitude,country,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,"
            + "deaths_civilians,deaths_unknown,best,high,low\n";

    @Inject
    RunImport runImport;

    @Inject
    ImportTable imports;

    @Inject
    Spool spool;

    @Inject
    Databases databases;

    @BeforeEach
    void aSource() {
        register("/organisations", "{\"code\": \"imports-test\", \"name\": \"A data project\"}");
        register("/licences", "{\"code\": \"imports-open\", \"name\": \"Open\", \"passOn\": \"ALL\"}");
    }

    @Test
    void everyRowHasAnOutcomeAndABadOneStopsNothing() {
        String source = source("imports-first");
        String text = HEADER + row(1, 9, 9, 19) + "2,MLI-2015-2-1-2,2,GATIA\n" + row(3, 12, 9, 19) + row(4, 1, 1, 1)
                + row(5, 1, 1, 1).replace("2015-04-27", "April 2015");

        String done = imported(source, text, "commit");

        get(done)
                .body("state", equalTo("DONE"))
                .body("counts.created", equalTo(3))
                .body("counts.rejected", equalTo(2))
                .body("progress.rows", equalTo(5))
                .body("progress.percent", equalTo(100))
                .body("sha256", notNullValue());
        rows(done, "?outcome=rejected")
                .body("items.row", contains(2, 5))
                .body("items.line", contains(3, 6))
                .body("items.sourceKey", contains("2", "5"))
                .body("items[0].errors.code", contains("cut-short"))
                .body("items[1].errors.column", contains("date_start", "date_end"));
        rows(done, "?outcome=created")
                .body("items.row", contains(1, 3, 4))
                .body("items[1].warnings.code", contains("bounds-out-of-order"));
        String incident = rows(done, "?outcome=created").extract().path("items[0].incident");
        given().spec(Tokens.as(Role.READER, ""))
                .get("/api/v1/incidents/" + incident)
                .then()
                .statusCode(200)
                .body("type", equalTo("ARMED_CLASH"))
                .body("place.country", equalTo("ML"));
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        String source = source("imports-twice");
        String text = HEADER + row(1, 9, 9, 19) + row(2, 1, 1, 1);
        get(imported(source, text, "commit")).body("counts.created", equalTo(2));

        get(imported(source, text, "commit")).body("counts.created", equalTo(0)).body("counts.unchanged", equalTo(2));
        get(imported(source, text, "commit&accessedOn=2026-11-01")).body("counts.unchanged", equalTo(2));

        String corrected = HEADER + row(1, 9, 10, 19) + row(2, 1, 1, 1);
        get(imported(source, corrected, "commit"))
                .body("counts.updated", equalTo(1))
                .body("counts.unchanged", equalTo(1));
    }

    @Test
    void aKeyThatStandsTwiceIsTakenTwice() {
        String source = source("imports-doubled");

        String done = imported(source, HEADER + row(1, 1, 1, 1) + row(1, 1, 1, 1) + row(1, 2, 2, 2), "commit");

        rows(done, "").body("items.outcome", contains("created", "unchanged", "updated"));
    }

    @Test
    void aRehearsalWritesNothingButItsOutcomes() {
        String source = source("imports-rehearsed");
        String text = HEADER + row(1, 9, 9, 19) + row(2, 1, 1, 1).replace("2015-04-27", "soon");

        String rehearsal = imported(source, text, "validate");

        get(rehearsal).body("counts.created", equalTo(1)).body("counts.rejected", equalTo(1));
        rows(rehearsal, "?outcome=created").body("items[0].incident", nullValue());
        get(imported(source, text, "commit")).body("counts.created", equalTo(1)).body("counts.unchanged", equalTo(0));
    }

    @Test
    void aFileMayBePacked() throws IOException {
        String source = source("imports-packed");
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write((HEADER + row(1, 1, 1, 1)).getBytes(StandardCharsets.UTF_8));
        }

        String asArchive = location(partner(source)
                .contentType("application/gzip")
                .body(packed.toByteArray())
                .post("/api/v1/imports?format=ucdp-ged&source=" + source)
                .then());
        get(await(asArchive)).body("counts.created", equalTo(1));

        String inTransit = location(partner(source)
                .contentType("text/csv")
                .header("Content-Encoding", "gzip")
                .body(packed.toByteArray())
                .post("/api/v1/imports?format=ucdp-ged&source=" + source)
                .then());
        get(await(inTransit)).body("counts.unchanged", equalTo(1));
    }

    @Test
    void whatCannotBeTakenIsRefusedBeforeItIsKept() {
        String source = source("imports-refused");

        post(source, "format=acled&source=" + source, "a")
                .statusCode(422)
                .body("errors.parameter", contains("format"))
                .body("detail", containsString("ucdp-ged"));
        post(source, "format=ucdp-ged&source=" + source + "&licence=none", "a")
                .statusCode(422)
                .body("errors.parameter", contains("licence"));
        post(source, "format=ucdp-ged", "a").statusCode(400).body("errors.parameter", contains("source"));
        post(source, "format=ucdp-ged&mode=try&source=" + source, "a").statusCode(400);
        post(source, "format=ucdp-ged&source=" + source, "").statusCode(422);
        post("another", "format=ucdp-ged&source=" + source, "a").statusCode(403);
    }

    @Test
    void aFileOfAnotherKindFailsAndSaysWhatIsMissing() {
        String source = source("imports-other");

        get(imported(source, "event_id_cnty,event_date\nMLI1,2015-04-27\n", "commit"))
                .body("state", equalTo("FAILED"))
                .body("failure", startsWith("The file cannot be read: the first row has no column id"));
    }

    @Test
    void anOrganisationSeesItsOwnImportsAlone() {
        String source = source("imports-own");
        String done = imported(source, HEADER + row(1, 1, 1, 1), "commit");

        for (String path : List.of(done, done + "/rows")) {
            given().spec(Tokens.as(Role.PARTNER, "another", source))
                    .get(path)
                    .then()
                    .statusCode(404);
            given().spec(Tokens.as(Role.ADMIN, "suivi-editors"))
                    .get(path)
                    .then()
                    .statusCode(200);
            given().spec(Tokens.as(Role.READER, "")).get(path).then().statusCode(403);
        }
    }

    @Test
    void rowsComeInPages() {
        String source = source("imports-paged");
        String done = imported(source, HEADER + row(1, 1, 1, 1) + row(2, 1, 1, 1) + row(3, 1, 1, 1), "commit");

        String next = rows(done, "?limit=2&count=exact")
                .body("items.row", contains(1, 2))
                .body("total", equalTo(3))
                .extract()
                .path("next");

        given().spec(Tokens.as(Role.PARTNER, "imports-test", source))
                .queryParam("cursor", next)
                .get(done + "/rows?limit=2")
                .then()
                .body("items.row", contains(3))
                .body("next", nullValue());
    }

    @Test
    void anImportThatWasStoppedGoesOnAfterItsLastChunk() {
        String source = source("imports-stopped");
        String text = HEADER
                + IntStream.rangeClosed(1, 2500).mapToObj(i -> row(i, 1, 1, 1)).collect(Collectors.joining());
        UUID id = UUID.randomUUID();
        Spool.Spooled file = spool.receive(id, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        Import received = databases.exact().inTransaction(handle -> {
            imports.insert(
                    handle,
                    new TakeImport.Command("imports-test", "key", "ucdp-ged", ImportMode.COMMIT, source, null, null),
                    id,
                    file);
            return imports.find(handle, id).orElseThrow();
        });
        AtomicInteger chunks = new AtomicInteger();

        runImport.handle(received, () -> chunks.getAndIncrement() > 0);
        Import stopped =
                databases.exact().withHandle(handle -> imports.find(handle, id).orElseThrow());
        assertThat(stopped.rowsDone()).isPositive();

        get(await("/api/v1/imports/" + id))
                .body("state", equalTo("DONE"))
                .body("counts.created", equalTo(2500))
                .body("counts.unchanged", equalTo(0));
        rows("/api/v1/imports/" + id, "?limit=1000").body("items", hasSize(1000));
        assertThat(spool.holds(id)).isFalse();
    }

    private static String row(int id, int low, int best, int high) {
        return "%d,MLI-2015-2-1-%d,2,GATIA,CMA,1,Ménaka town,Gao region,15.918,2.402,Mali,1,1,2015-04-27,2015-04-27,2,6,1,0,%d,%d,%d\n"
                .formatted(id, id, best, high, low);
    }

    private static String imported(String source, String text, String mode) {
        return await(location(post(source, "format=ucdp-ged&source=" + source + "&mode=" + mode, text)));
    }

    private static String location(ValidatableResponse reply) {
        return reply.statusCode(202).extract().header("Location");
    }

    private static String await(String location) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> get(location).extract().path("state"), state -> List.of("DONE", "FAILED")
                        .contains(state));
        return location;
    }

    private static ValidatableResponse get(String location) {
        return given().spec(Tokens.as(Role.PARTNER, "imports-test"))
                .get(location)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse rows(String location, String query) {
        return given().spec(Tokens.as(Role.PARTNER, "imports-test"))
                .get(location + "/rows" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse post(String source, String query, String body) {
        return partner(source)
                .contentType("text/csv; charset=UTF-8")
                .body(body)
                .post("/api/v1/imports?" + query)
                .then();
    }

    private static io.restassured.specification.RequestSpecification partner(String source) {
        return given().spec(Tokens.as(Role.PARTNER, "imports-test", source));
    }

    private static String source(String code) {
        register(
                "/sources",
                "{\"code\": \"%s\", \"name\": \"%s\", \"organisation\": \"imports-test\", \"licence\": \"imports-open\", \"defaultSensitivity\": \"PUBLIC\"}"
                        .formatted(code, code));
        return code;
    }

    private static void register(String path, String body) {
        given().spec(Tokens.as(Role.ADMIN, "suivi-editors"))
                .contentType("application/json")
                .body(body)
                .post("/api/v1" + path)
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(200, 201));
    }
}
