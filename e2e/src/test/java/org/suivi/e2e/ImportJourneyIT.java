package org.suivi.e2e;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.suivi.e2e.Installation.Holder.ADMIN;
import static org.suivi.e2e.Installation.Holder.READER;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A whole file of events, of both kinds that are about, and the same file again. */
@ExtendWith(RunningSuivi.class)
class ImportJourneyIT {

    private static final Duration A_WHILE = Duration.ofMinutes(3);

    private final Installation suivi;

    ImportJourneyIT(Installation suivi) {
        this.suivi = suivi;
    }

    @Test
    void aReleasedFileGivesEveryRowAnOutcomeAndTheSameSums() {
        holdsTo(GedFile.released(1991, 120));
    }

    @Test
    void aFileAsATeamPassedItOnGivesTheSameSums() {
        holdsTo(GedFile.passedOn(1992, 120));
    }

    private void holdsTo(GedFile file) {
        JsonPath first = importing(file);
        assertThat(first.getInt("counts.created")).isEqualTo(file.rows());

        JsonPath statistics = statistics(file);
        assertThat(statistics.getInt("items[0].incidents")).isEqualTo(file.rows());
        assertThat(statistics.getInt("items[0].'deaths.best'")).isEqualTo(file.deaths());

        JsonPath again = importing(file);
        assertThat(again.getInt("counts.unchanged")).isEqualTo(file.rows());
        assertThat(again.getInt("counts.created")).isZero();
        assertThat(statistics(file).getInt("items[0].incidents")).isEqualTo(file.rows());
    }

    private JsonPath statistics(GedFile file) {
        return given().spec(suivi.as(READER))
                .get(
                        "/incidents/stats?groupBy=year&measure=incidents,deaths.best&from={year}-01-01&to={year}-12-31",
                        file.year(),
                        file.year())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private JsonPath importing(GedFile file) {
        String location = given().spec(suivi.as(ADMIN))
                .contentType("text/csv; charset=utf-8")
                .body(file.text().getBytes(StandardCharsets.UTF_8))
                .post("/imports?format=ucdp-ged&source=ucdp")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        String path = location.substring(location.indexOf("/imports"));
        return await("the import ends")
                .atMost(A_WHILE)
                .until(
                        () -> given().spec(suivi.as(ADMIN))
                                .get(path)
                                .then()
                                .statusCode(200)
                                .extract()
                                .jsonPath(),
                        state -> Set.of("DONE", "COMPLETED", "COMMITTED", "FAILED")
                                .contains(state.getString("state")));
    }
}
