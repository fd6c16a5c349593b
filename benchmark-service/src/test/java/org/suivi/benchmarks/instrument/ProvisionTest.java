package org.suivi.benchmarks.instrument;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.suivi.benchmarks.Requests.correct;
import static org.suivi.benchmarks.Requests.get;
import static org.suivi.benchmarks.Requests.instrument;
import static org.suivi.benchmarks.Requests.post;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an instrument says, part by part. */
@QuarkusTest
class ProvisionTest {

    @Test
    void provisionsStandInATree() {
        instrument("tree-2013");
        post("/instruments/tree-2013/provisions", "{\"code\": \"tree.ch1\", \"title\": \"Chapter 1\"}")
                .statusCode(201);
        String article = "{\"code\": \"tree.art1\", \"parent\": \"tree.ch1\", \"number\": \"1\", \"title\": \"Unity\"}";
        post("/instruments/tree-2013/provisions", article).statusCode(201);
        post("/instruments/tree-2013/provisions", article).statusCode(200);
        post("/instruments/tree-2013/provisions", "{\"code\": \"tree.art2\", \"parent\": \"no\", \"title\": \"x\"}")
                .statusCode(422)
                .body("errors.pointer", hasItem("/parent"));
        get("/instruments/tree-2013/provisions").body("items.code", contains("tree.art1", "tree.ch1"));
    }

    @Test
    void aProvisionIsCorrectedUnderItsOwnInstrumentOnly() {
        instrument("own-2013");
        instrument("other-2013");
        String article = "{\"code\": \"own.art1\", \"title\": \"Unity\"}";
        String seen =
                post("/instruments/own-2013/provisions", article).extract().header("ETag");
        correct("/instruments/other-2013/provisions/own.art1", seen, article.replace("Unity", "Moved"))
                .statusCode(404);
        correct("/instruments/own-2013/provisions/own.art1", seen, article.replace("Unity", "United"))
                .statusCode(200);
        get("/instruments/own-2013/provisions/own.art1/history")
                .body("items.version", contains(1, 2))
                .body("items[1].changed", contains("title"));
        get("/instruments/other-2013/provisions/own.art1/history").statusCode(404);
    }

    @Test
    void aProvisionStandsNotInItself() {
        instrument("round-2013");
        String path = "/instruments/round-2013/provisions";
        String chapter = "{\"code\": \"round.ch1\", \"title\": \"x\"}";
        String article = "{\"code\": \"round.art1\", \"title\": \"x\", \"parent\": \"round.ch1\"}";
        String seen = post(path, chapter).statusCode(201).extract().header("ETag");
        post(path, article).statusCode(201);
        for (String inside : List.of("round.ch1", "round.art1")) {
            correct(path + "/round.ch1", seen, chapter.replace("}", ", \"parent\": \"" + inside + "\"}"))
                    .statusCode(422)
                    .body("errors.pointer", contains("/parent"))
                    .body("errors.code", contains("circle"));
        }
    }
}
