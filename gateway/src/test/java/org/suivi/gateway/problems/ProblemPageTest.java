package org.suivi.gateway.problems;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.ProblemType;

@QuarkusTest
class ProblemPageTest {

    @ParameterizedTest
    @EnumSource(GatewayProblem.class)
    void everyProblemOfTheGatewayHasItsPage(ProblemType problem) {
        hasItsPage(problem);
    }

    @ParameterizedTest
    @EnumSource(CommonProblem.class)
    void everyCommonProblemHasItsPage(ProblemType problem) {
        hasItsPage(problem);
    }

    @Test
    void aPageComesAsItIsWrittenToo() {
        given().accept("text/markdown")
                .get("/problems/unknown-key")
                .then()
                .statusCode(200)
                .body(startsWith("# The key is not known"));
    }

    @Test
    void thereIsNoPageOfWhatIsNoProblem() {
        given().get("/problems/nothing").then().statusCode(404).contentType("application/problem+json");
        given().get("/problems/Unknown_Key").then().statusCode(404);
    }

    @Test
    void whatIsWrittenIsNeverMarkup() {
        assertThat(ProblemPage.html("# A <b>\n\nText with `a < b` & **more**, see [that](gone.md).\n\n- one\n- two\n"))
                .contains("<title>A &lt;b&gt;</title>")
                .contains("<h1>A &lt;b&gt;</h1>")
                .contains(
                        "<p>Text with <code>a &lt; b</code> &amp; <strong>more</strong>, see <a href=\"gone\">that</a>.")
                .contains("<ul><li>one");
    }

    private static void hasItsPage(ProblemType problem) {
        given().accept("text/html")
                .get("/problems/" + problem.slug())
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("script-src 'self'"))
                .body(containsString(problem.title()), containsString(Integer.toString(problem.status())));
    }
}
