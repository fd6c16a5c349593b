package org.suivi.bench;

import java.io.IOException;
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

    private static final int CREATED = 201;

    private final Suivi suivi;
    private final String key;
    private final String run = "bench-" + System.nanoTime() + "-";
    private final AtomicLong number = new AtomicLong();

    Posts(Suivi suivi) throws IOException {
        this.suivi = suivi;
        this.key = suivi.partnerKey();
    }

    /** A report that was never posted before. */
    String nextReport() {
        return REPORT.replace("<key>", run + number.incrementAndGet());
    }

    /** Posts one report; the incident as it was answered. */
    String post(Http door) throws IOException {
        return door.post(Suivi.API + "/incidents", key, nextReport()).expecting(CREATED);
    }

    @Override
    public Clients.Act make() throws IOException {
        Http door = suivi.door();
        return new Clients.Act() {
            @Override
            public void once() throws IOException {
                post(door);
            }

            @Override
            public void close() throws IOException {
                door.close();
            }
        };
    }
}
