package org.suivi.gateway.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.suivi.testing.OpenApiCheck;

@QuarkusTest
class OpenApiTest {

    @Test
    void theDocumentOfTheGatewayIsTheCommittedOne() {
        OpenApiCheck.isCommitted("gateway");
    }

    @Test
    void oneDocumentHoldsTheWholeApi() {
        String text = given().get("/openapi").then().statusCode(200).extract().asString();
        JsonPath document = JsonPath.from(text);
        assertThat(document.getString("openapi")).isEqualTo("3.1.0");
        Map<String, ?> paths = document.getMap("paths");
        assertThat(paths)
                .containsKeys("/api/v1/actors", "/api/v1/keys", "/api/v1/dashboard/{instrument}", "/api/v1/stream");
        Matcher refs =
                Pattern.compile("\"\\$ref\":\"#/components/(\\w+)/([^\"]+)\"").matcher(text);
        while (refs.find()) {
            assertThat(document.getMap("components." + refs.group(1)))
                    .as(refs.group())
                    .containsKey(refs.group(2));
        }
        List<String> operations = Pattern.compile("\"operationId\":\"([^\"]+)\"")
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(operations).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    }

    @Test
    void itIsThereInYamlToo() {
        given().accept("application/yaml")
                .get("/openapi")
                .then()
                .statusCode(200)
                .contentType("application/yaml")
                .body(startsWith("---\nopenapi: \"3.1.0\""));
        given().get("/openapi?format=yaml").then().contentType("application/yaml");
        given().get("/asyncapi")
                .then()
                .statusCode(200)
                .body("asyncapi", equalTo("3.0.0"), "channels", hasKey("suivi.actors.v1"));
    }

    @Test
    void itIsShownWithoutAnythingFromElsewhere() {
        String page = given().get("/docs/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("connect-src 'self'"))
                .body(containsString("/openapi"))
                .extract()
                .asString();
        assertThat(page).doesNotContain("https://");
    }
}
