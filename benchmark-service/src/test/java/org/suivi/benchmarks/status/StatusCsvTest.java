package org.suivi.benchmarks.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.suivi.benchmarks.Requests.asPublic;
import static org.suivi.benchmarks.Requests.assessed;
import static org.suivi.benchmarks.Requests.benchmark;
import static org.suivi.benchmarks.Requests.get;
import static org.suivi.benchmarks.Requests.instrument;
import static org.suivi.benchmarks.Requests.post;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StatusCsvTest {

    private static int count;
    private String path = "";
    private String agreement = "";

    @BeforeEach
    void anAgreement() {
        agreement = "sheet-" + ++count;
        instrument(agreement);
        path = "/instruments/" + agreement + "/statuses?validAt=2016-12-31";
    }

    @Test
    void everyBenchmarkIsALineWithWhatToCite() {
        String done = benchmark(agreement, "a");
        String open = benchmark(agreement, "b");
        assessed(done, 2016, 3);
        String known = get(path).extract().path("asOf.knownAt");
        List<String> lines = asPublic()
                .accept("text/csv")
                .get(path)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .asString()
                .lines()
                .toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).startsWith("benchmark,framework,statement").endsWith("blockedBy,citation,address");
        assertThat(lines.get(1))
                .startsWith(done)
                .contains(",3,")
                .contains("suivi-editors")
                .endsWith("\"/api/v1/benchmarks/" + done + "/status?validAt=2016-12-31&knownAt=" + known + "\"");
        assertThat(lines.get(2)).startsWith(open);
        assertThat(get(path + "&format=csv").extract().asString()).isEqualTo(String.join("\r\n", lines) + "\r\n");
    }

    @Test
    void whatBeginsLikeAFormulaIsDefused() {
        post("/benchmarks", """
                {"code": "%s.f", "framework": "%s-list", "statement": "=1+1", "theme": "DDR",
                 "shape": "DELIVERABLE", "nature": "COMMITMENT"}""".formatted(agreement, agreement)).statusCode(201);
        assertThat(get(path + "&format=csv").extract().asString()).contains("'=1+1");
        get(path).body("items[0].statement", equalTo("=1+1"));
    }

    @Test
    void whoHasItIsNotSentItAgainAndOtherFormatsAreRefused() {
        benchmark(agreement, "a");
        String tag = get(path + "&format=csv").extract().header("ETag");
        asPublic().header("If-None-Match", tag).get(path + "&format=csv").then().statusCode(304);
        asPublic().header("If-None-Match", tag).get(path).then().statusCode(200);
        get(path + "&format=xlsx").statusCode(406);
    }
}
