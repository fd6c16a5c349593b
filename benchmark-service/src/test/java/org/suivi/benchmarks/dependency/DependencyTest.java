package org.suivi.benchmarks.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.suivi.benchmarks.Requests.as;
import static org.suivi.benchmarks.Requests.benchmark;
import static org.suivi.benchmarks.Requests.get;
import static org.suivi.benchmarks.Requests.instrument;
import static org.suivi.benchmarks.Requests.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.benchmarks.Topic;
import org.suivi.contracts.Topics;
import org.suivi.security.Role;

/** Cantonment, the lists of combatants and integration, which follow each other in the agreement of 2015. */
@QuarkusTest
class DependencyTest {

    private static int count;
    private String lists = "";
    private String cantonment = "";
    private String integration = "";

    @BeforeEach
    void threeBenchmarks() {
        if (count++ == 0) {
            instrument("order-2015");
        }
        lists = benchmark("order-2015", "lists-" + count);
        cantonment = benchmark("order-2015", "cantonment-" + count);
        integration = benchmark("order-2015", "integration-" + count);
    }

    @Test
    void aDependencyIsRecordedOnceAndToldToTheOthers() {
        depends(cantonment, "REQUIRES", lists)
                .statusCode(201)
                .header("Location", containsString("/benchmarks/" + cantonment + "/dependencies/"))
                .body("benchmark", equalTo(cantonment))
                .body("on", equalTo(lists))
                .body("citation", equalTo("PAX1365"));
        depends(cantonment, "REQUIRES", lists).statusCode(200).body("version", equalTo(1));
        post(
                        "/benchmarks/" + cantonment + "/dependencies",
                        body("REQUIRES", lists).replace("follows", "precedes"))
                .statusCode(409);
        get("/benchmarks/" + cantonment + "/dependencies").body("items.on", contains(lists));
        List<String> told = Topic.read(Topics.BENCHMARKS, "dependency.changed.v1", cantonment, 1);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst()).contains("\"on\":\"" + lists + "\"");
    }

    @Test
    void aCircleIsRefusedByItsName() {
        depends(cantonment, "REQUIRES", lists).statusCode(201);
        depends(integration, "ENABLES", cantonment).statusCode(201);
        depends(lists, "BEFORE", integration)
                .statusCode(409)
                .body("type", endsWith("/problems/dependency-cycle"))
                .body("detail", containsString(String.join(" → ", lists, integration, cantonment, lists)));
        depends(lists, "REQUIRES", lists).statusCode(409).body("detail", containsString(lists + " → " + lists));
        get("/benchmarks/" + lists + "/dependencies").body("items", empty());
    }

    @Test
    void ofTwoThatWouldCloseACircleTogetherOneIsRefused() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<CompletableFuture<Integer>> both = Stream.of(List.of(lists, cantonment), List.of(cantonment, lists))
                .map(pair -> CompletableFuture.supplyAsync(() -> {
                    awaitUninterruptibly(start);
                    return depends(pair.getFirst(), "REQUIRES", pair.getLast())
                            .extract()
                            .statusCode();
                }))
                .toList();
        start.countDown();
        assertThat(List.of(both.getFirst().get(), both.getLast().get())).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void aCorrectionClosesNoCircleEither() {
        depends(cantonment, "REQUIRES", lists).statusCode(201);
        ValidatableResponse free = depends(lists, "ENABLES", integration).statusCode(201);
        String path = "/benchmarks/" + lists + "/dependencies/" + free.extract().path("id");
        String seen = free.extract().header("ETag");
        as(Role.EDITOR)
                .header("If-Match", seen)
                .body(body("ENABLES", cantonment))
                .put(path)
                .then()
                .statusCode(409)
                .body("type", endsWith("/problems/dependency-cycle"));
        as(Role.EDITOR)
                .header("If-Match", seen)
                .body(body("BEFORE", integration))
                .put(path)
                .then()
                .statusCode(200)
                .body("type", equalTo("BEFORE"));
        get(path + "/history").body("items", hasSize(2)).body("items[1].changed", contains("type"));
    }

    @Test
    void whatWasTakenBackClosesNoCircle() {
        ValidatableResponse wrong = depends(cantonment, "REQUIRES", lists).statusCode(201);
        String path =
                "/benchmarks/" + cantonment + "/dependencies/" + wrong.extract().path("id");
        as(Role.EDITOR)
                .header("If-Match", wrong.extract().header("ETag"))
                .delete(path + "?reason=the other way round")
                .then()
                .statusCode(204);
        get(path).statusCode(410);
        depends(lists, "REQUIRES", cantonment).statusCode(201);
    }

    @Test
    void whatIsNotThereCannotComeFirst() {
        depends(cantonment, "REQUIRES", "order-2015.none").statusCode(422).body("errors[0].pointer", equalTo("/on"));
        depends("order-2015.none", "REQUIRES", lists).statusCode(404);
        as(Role.READER)
                .body(body("REQUIRES", lists))
                .post("/benchmarks/" + cantonment + "/dependencies")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse depends(String benchmark, String type, String on) {
        return post("/benchmarks/" + benchmark + "/dependencies", body(type, on));
    }

    private static String body(String type, String on) {
        return """
                {"type": "%s", "on": "%s", "reason": "it follows from the other", "source": "suivi-editors",
                 "citation": "PAX1365", "publishedOn": "2015-06-20"}""".formatted(type, on);
    }

    private static void awaitUninterruptibly(CountDownLatch start) {
        try {
            start.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
