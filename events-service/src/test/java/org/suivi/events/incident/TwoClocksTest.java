package org.suivi.events.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suivi.events.Partner.API;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.suivi.events.Partner;

@QuarkusTest
class TwoClocksTest {

    private static final int WRITERS = 8;
    private static final int WRITES = 25;

    @Test
    void underEightWritersNoAnswerForAPastKnownAtEverChanges() throws Exception {
        Partner joc = Partner.register("clocks.joc");
        joc.report(joc.clash("first", "2015-04-27", ""));
        AtomicInteger busy = new AtomicInteger(WRITERS);
        Map<String, List<String>> answers = new LinkedHashMap<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> work = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int me = writer;
                work.add(writers.submit(() -> {
                    try {
                        write(joc, me);
                    } finally {
                        busy.decrementAndGet();
                    }
                }));
            }
            while (busy.get() > 0) {
                JsonPath answer = read(null);
                answers.putIfAbsent(answer.getString("asOf.knownAt"), versions(answer));
            }
            for (Future<?> each : work) {
                each.get();
            }
        }

        assertThat(answers).hasSizeGreaterThan(3);
        answers.forEach((knownAt, before) ->
                assertThat(versions(read(knownAt))).as(knownAt).isEqualTo(before));
        assertThat(versions(read(null))).hasSize(1 + WRITERS * WRITES / 5);
    }

    /** Each key is written five times: once new and four times corrected. */
    private static void write(Partner joc, int writer) {
        for (int i = 0; i < WRITES; i++) {
            String key = "w" + writer + "-" + i / 5;
            joc.put(key, joc.clash(key, "2015-04-27", "'title': 'version " + i + "'"));
        }
    }

    private static JsonPath read(String knownAt) {
        var request = Partner.reader().queryParam("source", "clocks.joc").queryParam("limit", 1000);
        if (knownAt != null) {
            request.queryParam("knownAt", knownAt);
        }
        return request.get(API + "/incidents").then().statusCode(200).extract().jsonPath();
    }

    private static List<String> versions(JsonPath answer) {
        List<String> ids = answer.getList("items.id");
        List<Integer> versions = answer.getList("items.version");
        List<String> both = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            both.add(ids.get(i) + "/" + versions.get(i));
        }
        return both;
    }
}
