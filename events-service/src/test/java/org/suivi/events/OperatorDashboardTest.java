package org.suivi.events;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** This service relays and takes, so all that the operators' dashboard shows is counted here. */
@QuarkusTest
class OperatorDashboardTest {

    private static final Path DASHBOARD = Path.of("../deploy/grafana/suivi.json");
    private static final Pattern ASKED = Pattern.compile("\\b(suivi|http|kafka)_[a-z_]+");
    private static final Pattern COUNTED = Pattern.compile("(?m)^[a-z_]+");

    @TestHTTPResource(management = true)
    URI management;

    @Test
    void whatTheDashboardShowsIsCounted() throws IOException {
        given().get("/api/v1/incidents");
        Set<String> asked = new ObjectMapper()
                .readTree(DASHBOARD.toFile()).findValuesAsText("expr").stream()
                        .flatMap(expr -> names(ASKED, expr).stream())
                        .collect(Collectors.toSet());
        assertThat(asked).hasSizeGreaterThan(5);
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(counted()).containsAll(asked));
    }

    private Set<String> counted() {
        return names(COUNTED, given().get(management.resolve("/q/metrics")).asString());
    }

    private static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
