package org.suivi.actors.reconcile;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suivi.actors.match.MaliNames;
import org.suivi.testing.Tokens;

/** What depends on the address under which the service is asked, and what stands in the page that it shows. */
@QuarkusTest
class ServiceAddressTest {

    private final Refine refine = Refine.ofToday();

    @BeforeEach
    void recordTheNames() throws IOException {
        MaliNames.record();
    }

    @Test
    void getAnswersWhatPostDoes() {
        Refine.get(Refine.SERVICE + "?queries=%7B%22q%22%3A%7B%22query%22%3A%22HCUA%22%7D%7D")
                .then()
                .statusCode(200)
                .body("q.result[0].id", equalTo("g.HCUA"));
        Refine.get(
                        Refine.SERVICE
                                + "?extend=%7B%22ids%22%3A%5B%22g.HCUA%22%5D%2C%22properties%22%3A%5B%7B%22id%22%3A%22kind%22%7D%5D%7D")
                .then()
                .statusCode(200)
                .body("rows.'g.HCUA'.kind.str", contains("ARMED_GROUP"));
    }

    @Test
    void theClocksOfTheAddressHoldForAllCalls() {
        Refine.editor("/actors", "{'code': 'rc.NEW', 'kind': 'ARMED_GROUP'}");
        Refine.editor("/actors/rc.NEW/names", "{'text': 'Zzyzx Quux', 'kind': 'OFFICIAL'}");
        String clock = "knownAt=2020-01-01T00:00:00Z";
        Refine past = new Refine(Refine.SERVICE + "?" + clock);
        JsonPath its = past.manifest().jsonPath();
        assertThat(its.getString("name")).contains("knownAt 2020-01-01T00:00:00Z");

        refine.queries("{\"q\": {\"query\": \"Zzyzx Quux\"}}").then().body("q.result.id", contains("rc.NEW"));
        past.queries("{\"q\": {\"query\": \"Zzyzx Quux\"}}").then().body("q.result", empty());
        past.queries("{\"q\": {\"query\": \"rc.NEW\"}}").then().body("q.result", empty());
        past.extend("{\"ids\": [\"rc.NEW\"], \"properties\": [{\"id\": \"kind\"}]}")
                .then()
                .body("rows.'rc.NEW'.kind", empty());
        for (String what : List.of("entity", "property", "type")) {
            String address = its.getString("suggest." + what + ".service_url")
                    + its.getString("suggest." + what + ".service_path");
            Refine.suggest(address, "zzyzx").then().statusCode(200).body("result", empty());
        }
        Refine.suggest(Refine.place(manifest(), "suggest.entity"), "zzyzx")
                .then()
                .body("result.id", contains("rc.NEW"));
        Refine.get(its.getString("preview.url").replace("{{id}}", "rc.NEW"))
                .then()
                .statusCode(404);
        Refine.get(its.getString("view.url").replace("{{id}}", "rc.NEW")).then().statusCode(404);
        assertThat(its.getString("extend.propose_properties.service_path")).doesNotContain("?");
        assertThat(its.getString("feature_view")).isNull();
    }

    @Test
    void whatAnEditorWroteIsShownAsTextAndNotAsHtml() {
        Refine.editor(
                "/actors", "{'code': 'rx.X', 'kind': 'ARMED_GROUP', 'description': '<img src=x onerror=alert(1)>'}");
        Refine.editor("/actors/rx.X/names", "{'text': '<script>alert(1)</script> & co', 'kind': 'OFFICIAL'}");
        Refine.get(manifest().getString("preview.url").replace("{{id}}", "rx.X"))
                .then()
                .statusCode(200)
                .body(containsString("&lt;script&gt;alert(1)&lt;/script&gt; &amp; co"))
                .body(containsString("&lt;img src=x onerror=alert(1)&gt;"))
                .body(not(containsString("<img")));
    }

    @Test
    void theAddressesAreThoseThatTheGatewaySays() {
        JsonPath seen = given().spec(Tokens.asPublic())
                .header("X-Suivi-Public-Url", "https://suivi.example.org/mali")
                .get(Refine.SERVICE)
                .jsonPath();
        assertThat(seen.getString("view.url")).isEqualTo("https://suivi.example.org/mali/api/v1/actors/{{id}}");
        assertThat(seen.getString("suggest.entity.service_url"))
                .isEqualTo("https://suivi.example.org/mali/api/v1/reconcile/actors");
        assertThat(seen.getString("documentation")).isEqualTo("https://suivi.example.org/mali/docs");
    }

    @Test
    void anAddressWithAClockThatTellsNothingIsNoService() {
        new Refine(Refine.SERVICE + "?knownAt=2999-01-01T00:00:00Z")
                .manifest()
                .then()
                .statusCode(422)
                .body("errors[0].parameter", equalTo("knownAt"));
        new Refine(Refine.SERVICE + "?validAt=2015-02-30").manifest().then().statusCode(400);
    }

    private JsonPath manifest() {
        return refine.manifest().jsonPath();
    }
}
