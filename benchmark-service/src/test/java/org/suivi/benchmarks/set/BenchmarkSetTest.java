package org.suivi.benchmarks.set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.suivi.benchmarks.Requests.as;
import static org.suivi.benchmarks.Requests.assessed;
import static org.suivi.benchmarks.Requests.benchmark;
import static org.suivi.benchmarks.Requests.get;
import static org.suivi.benchmarks.Requests.instrument;
import static org.suivi.benchmarks.Requests.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.benchmarks.Topic;
import org.suivi.contracts.Topics;
import org.suivi.security.Role;

/** The priorities that a resolution chose among the commitments of an agreement. */
@QuarkusTest
class BenchmarkSetTest {

    private static int count;
    private String agreement = "";
    private String set = "";
    private String reform = "";
    private String zone = "";

    @BeforeEach
    void anAgreement() {
        agreement = "chosen-" + ++count;
        set = "priorities-" + count;
        instrument(agreement);
        reform = benchmark(agreement, "reform");
        zone = benchmark(agreement, "zone");
    }

    @Test
    void aSetIsRecordedOnceAndToldToTheOthers() {
        choose(zone, reform)
                .statusCode(201)
                .header("Location", endsWith("/api/v1/benchmark-sets/" + set))
                .body("members.benchmark", contains(zone, reform))
                .body("members.rank", contains(1, 2))
                .body("bindingness", equalTo("BINDING"))
                .body("consequence", equalTo("Sanctions may be considered"));
        choose(zone, reform).statusCode(200).body("version", equalTo(1));
        choose(reform, zone).statusCode(409);
        get("/benchmark-sets?instrument=" + agreement).body("items.code", contains(set));
        get("/benchmarks?set=" + set).body("items.code", contains(reform, zone));
        List<String> told = Topic.read(Topics.BENCHMARKS, "benchmark-set.changed.v1", set, 1);
        assertThat(told).hasSize(1);
        assertThat(told.getFirst()).contains("\"bindingness\":\"BINDING\"");
    }

    @Test
    void aSetIsCorrectedTakenBackAndKeepsItsHistory() {
        String seen = choose(zone, reform).extract().header("ETag");
        String known = get("/benchmark-sets/" + set).extract().path("recordedAt");
        as(Role.EDITOR).body(body(reform)).put("/benchmark-sets/" + set).then().statusCode(428);
        String next = as(Role.EDITOR)
                .header("If-Match", seen)
                .body(body(reform))
                .put("/benchmark-sets/" + set)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        get("/benchmarks?set=" + set).body("items.code", contains(reform));
        get("/benchmarks?set=" + set + "&knownAt=" + known).body("items", hasSize(2));
        get("/benchmark-sets/" + set + "/history")
                .body("items", hasSize(2))
                .body("items[1].changed", contains("members"));
        as(Role.EDITOR)
                .header("If-Match", next)
                .delete("/benchmark-sets/" + set + "?reason=superseded")
                .then()
                .statusCode(204);
        get("/benchmark-sets/" + set).statusCode(410);
        get("/benchmark-sets/" + set + "/implementation").statusCode(410);
        get("/benchmark-sets/" + set + "?knownAt=" + known).statusCode(200);
    }

    @Test
    void howFarASetIsCountsItsMembersOnly() {
        benchmark(agreement, "other");
        assessed(agreement + ".other", 2016, 3);
        assessed(zone, 2016, 2);
        choose(zone, reform).statusCode(201);
        get("/benchmark-sets/" + set + "/implementation?method=PAM_INDEX&validAt=2016-12-31")
                .statusCode(200)
                .body("set", equalTo(set))
                .body("value", equalTo(66.7f))
                .body("n", equalTo(1))
                .body("applicable", equalTo(2))
                .body("low", equalTo(33.3f))
                .body("high", equalTo(83.3f))
                .body("nature", equalTo("COMMITMENT"))
                .body("lines.framework", contains(agreement + "-list"))
                .body("lines.organisation", contains("suivi-editors"))
                .body("inputsHash", startsWith("sha256:"));
        get("/benchmark-sets/" + set + "/implementation?by=theme&validAt=2016-12-31")
                .body("by.key", contains("DDR"))
                .body("by[0].applicable", equalTo(2));
        get("/benchmark-sets/" + set + "/implementation?organisation=another&validAt=2016-12-31")
                .body("n", equalTo(0));
    }

    @Test
    void howItsBenchmarksStandIsToldByRank() {
        assessed(reform, 2016, 1);
        choose(zone, reform).statusCode(201);
        get("/benchmark-sets/" + set + "/statuses?validAt=2016-12-31")
                .statusCode(200)
                .body("items.benchmark", contains(zone, reform))
                .body("items.rank", contains(1, 2))
                .body("items.score", contains(null, 1))
                .body("items[0].text", equalTo("the set's words"))
                .body("asOf.validAt", equalTo("2016-12-31"));
    }

    @Test
    void frameworksAreMixedOnlyWhenThatIsAskedFor() {
        String roadmap = agreement + "-roadmap";
        instrument(roadmap);
        String talks = benchmark(roadmap, "talks");
        assessed(talks, 2016, 3);
        assessed(reform, 2016, 0);
        choose(reform, talks).statusCode(201);
        String path = "/benchmark-sets/" + set + "/implementation?validAt=2016-12-31";
        get(path)
                .statusCode(200)
                .body("lines.framework", contains(agreement + "-list"))
                .body("applicable", equalTo(1));
        get(path + "&framework=" + roadmap + "-list").body("value", equalTo(100.0f));
        get(path + "&framework=all")
                .body("value", equalTo(50.0f))
                .body("lines.framework", containsInAnyOrder(agreement + "-list", roadmap + "-list"));
        get(path + "&framework=another").statusCode(400).body("errors[0].parameter", equalTo("framework"));
        post(
                        "/benchmark-sets",
                        body(reform, talks)
                                .replace(set, set + "-free")
                                .replace("\"instrument\": \"" + agreement + "\",", ""))
                .statusCode(201);
        get("/benchmark-sets/" + set + "-free/implementation")
                .statusCode(400)
                .body("errors[0].parameter", equalTo("framework"))
                .body("detail", containsString(roadmap + "-list"));
        get("/benchmark-sets/" + set + "-free/statuses").body("items", hasSize(2));
    }

    @Test
    void naturesAreMixedOnlyWhenThatIsAskedFor() {
        post("/benchmarks", """
                {"code": "%s.exit", "framework": "%s-list", "statement": "Free elections", "theme": "ELECTIONS",
                 "shape": "DELIVERABLE", "nature": "CONDITION"}""".formatted(agreement, agreement)).statusCode(201);
        String exit = agreement + ".exit";
        choose(reform, exit).statusCode(201);
        String path = "/benchmark-sets/" + set + "/implementation";
        get(path).body("nature", equalTo("COMMITMENT")).body("applicable", equalTo(1));
        get(path + "?nature=CONDITION").body("nature", equalTo("CONDITION")).body("applicable", equalTo(1));
        get(path + "?nature=all").body("nature", nullValue()).body("applicable", equalTo(2));
        post("/benchmark-sets", body(exit).replace(set, set + "-exit")).statusCode(201);
        get("/benchmark-sets/" + set + "-exit/implementation")
                .body("nature", equalTo("CONDITION"))
                .body("applicable", equalTo(1));
    }

    @Test
    void whatIsWrongIsSaidWithItsPointer() {
        choose(reform, agreement + ".none").statusCode(422).body("errors.pointer", contains("/members/1/benchmark"));
        choose(reform, reform).statusCode(422).body("errors.pointer", contains("/members/1/benchmark"));
        post("/benchmark-sets", body(reform).replace("\"rank\": 1", "\"rank\": 0"))
                .statusCode(422)
                .body("errors.pointer", hasItems("/members/0/rank"));
        post("/benchmark-sets", body(reform).replace("\"instrument\": \"" + agreement, "\"instrument\": \"none"))
                .statusCode(422)
                .body("errors.pointer", contains("/instrument"));
        get("/benchmark-sets/" + set).statusCode(404);
    }

    private ValidatableResponse choose(String... benchmarks) {
        return post("/benchmark-sets", body(benchmarks));
    }

    private String body(String... benchmarks) {
        String members = IntStream.range(0, benchmarks.length)
                .mapToObj(i -> """
                        {"benchmark": "%s", "rank": %d, "text": "the set's words"}""".formatted(benchmarks[i], i + 1))
                .collect(Collectors.joining(", "));
        return """
                {"code": "%s", "name": "Priority measures", "owner": "un-security-council", "bindingness": "BINDING",
                 "consequence": "Sanctions may be considered", "instrument": "%s", "members": [%s]}
                """.formatted(set, agreement, members);
    }
}
