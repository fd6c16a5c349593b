package org.suivi.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.atomic.AtomicLong;

/** Single incidents posted through the gateway, each answered only after its commit. */
final class Posts implements Clients.Maker {

    private static final String REPORT = """
            {"source": "minusma-joc", "sourceKey": "<key>", "sensitivity": "PUBLIC", "type": "ARMED_CLASH",
             "date": {"from": "2015-04-27", "to": "2015-04-27", "precision": "DAY"},
             "place": {"lat": 15.918, "lon": 2.402, "precision": "EXACT", "name": "Ménaka", "country": "ML"},
             "participants": [{"side": "A", "role": "INITIATOR", "name": "GATIA"},
                              {"side": "B", "role": "TARGET", "name": "CMA"}],
             "casualties": [{"group": "ARMED_GROUP", "harm": "KILLED", "low": 9, "best": 9, "high": 19}]}
            """;

    private final Target target;
    private final String run = "bench-" + System.nanoTime() + "-";
    private final AtomicLong number = new AtomicLong();

    Posts(Target target) {
        this.target = target;
    }

    /** A report that was never posted before. */
    String nextReport() {
        return REPORT.replace("<key>", run + number.incrementAndGet());
    }

    @Override
    public Clients.Act make() {
        HttpClient http = HttpClient.newHttpClient();
        return () -> {
            HttpRequest request = HttpRequest.newBuilder(URI.create(target.url() + "/incidents"))
                    .header("X-API-Key", target.partnerKey())
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(nextReport()))
                    .build();
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 201) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
        };
    }
}
