package org.suivi.e2e;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the operators' dashboard shows is counted by the services that run. */
@ExtendWith(RunningSuivi.class)
class OperatorDashboardIT {

    private static final Path DASHBOARD = Path.of(System.getProperty("suivi.home", ".."), "deploy/grafana/suivi.json");
    private static final Pattern ASKED = Pattern.compile("\\b(suivi|http|kafka)_[a-z_]+");
    private static final Pattern COUNTED = Pattern.compile("(?m)^[a-z_]+");
    private static final int SERVICES = 4;

    private final Installation suivi;

    OperatorDashboardIT(Installation suivi) {
        this.suivi = suivi;
    }

    @Test
    void whatItShowsIsCounted() throws IOException {
        Set<String> asked = new ObjectMapper()
                .readTree(DASHBOARD.toFile()).findValuesAsText("expr").stream()
                        .flatMap(expr -> names(ASKED, expr).stream())
                        .collect(Collectors.toSet());
        assertThat(asked).hasSizeGreaterThan(5);
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> assertThat(counted()).containsAll(asked));
    }

    private Set<String> counted() {
        Set<String> all = new TreeSet<>();
        for (int service = 0; service < SERVICES; service++) {
            all.addAll(names(
                    COUNTED,
                    given().get(suivi.managementOf(service) + "/q/metrics").asString()));
        }
        return all;
    }

    private static Set<String> names(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
