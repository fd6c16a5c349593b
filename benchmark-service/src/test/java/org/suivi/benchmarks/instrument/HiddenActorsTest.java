package org.suivi.benchmarks.instrument;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.suivi.benchmarks.Requests.as;
import static org.suivi.benchmarks.Requests.asPublic;
import static org.suivi.benchmarks.Requests.benchmark;
import static org.suivi.benchmarks.Requests.get;
import static org.suivi.benchmarks.Requests.instrument;
import static org.suivi.benchmarks.Requests.known;
import static org.suivi.benchmarks.Requests.post;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suivi.security.Role;

/** Of whom it is not known that he is no person, the public is told nothing. */
@QuarkusTest
class HiddenActorsTest {

    @Test
    void whatPersonsDidOrAnswerForIsNotPublic() {
        instrument("persons-2013");
        String benchmark = benchmark("persons-2013", "b");
        known("STATE", "GOVML");
        String acts = "/instruments/persons-2013/signatures";
        String act = "{\"actor\": \"%s\", \"act\": \"SIGNED\", \"date\": \"2013-06-18\"%s}";
        post(acts, act.formatted("GOVML", "")).statusCode(201);
        post(acts, act.formatted("GOVML", ", \"onBehalfOf\": \"a-person\"")).statusCode(201);
        String of = post(acts, act.formatted("a-person", ""))
                .statusCode(201)
                .extract()
                .path("id");
        post("/benchmarks/" + benchmark + "/responsibilities", "{\"actor\": \"a-person\", \"role\": \"OBLIGOR\"}")
                .statusCode(201);
        String parties = "/instruments/persons-2013/parties";
        // the first time round nothing is known of the actor
        for (int round = 0; round < 2; round++) {
            get(acts).body("items.actor", contains("GOVML"));
            get(acts + "/" + of).statusCode(404);
            get(parties).body("items.actor", contains("GOVML"));
            get("/benchmarks/" + benchmark + "/responsibilities").body("items", hasSize(0));
            get("/benchmarks?instrument=persons-2013&responsible=a-person").body("items", hasSize(0));
            known("PERSON", "a-person");
        }
        as(Role.READER).get(acts).then().body("items", hasSize(3));
    }

    @Test
    void whatIsLearntOfAnActorChangesWhatThePublicIsAnswered() {
        instrument("learnt-2013");
        String benchmark = benchmark("learnt-2013", "b");
        String acts = "/instruments/learnt-2013/signatures";
        post(acts, "{\"actor\": \"learnt\", \"act\": \"SIGNED\", \"date\": \"2013-06-18\"}")
                .statusCode(201);
        post("/benchmarks/" + benchmark + "/responsibilities", "{\"actor\": \"learnt\", \"role\": \"OBLIGOR\"}")
                .statusCode(201);
        List<String> paths = List.of(
                acts,
                "/instruments/learnt-2013/parties",
                "/benchmarks/" + benchmark + "/responsibilities",
                "/benchmarks?responsible=learnt");
        List<String> before = paths.stream()
                .map(each -> get(each).body("items", hasSize(0)).extract().header("ETag"))
                .toList();
        known("ARMED_GROUP", "learnt");
        for (int each = 0; each < paths.size(); each++) {
            asPublic()
                    .header("If-None-Match", before.get(each))
                    .get(paths.get(each))
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1));
        }
    }
}
