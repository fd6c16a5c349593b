package org.suivi.gateway.dashboard;

import java.util.Map;
import org.suivi.gateway.Peer;

/**
 * What the services say of an agreement, as stand-ins for them.
 *
 * @param actors the address of actor-service, and so on
 */
record ToldByServices(String actors, String events, String benchmarks) {

    static final String AS_OF = "\"asOf\": {\"validAt\": \"2018-12-31\", \"knownAt\": \"2026-11-21T09:00:00Z\"}";

    /** Has each say what a page is made of. */
    void tellAll() {
        tell(benchmarks, "/instruments/mali-2015", """
                {"code": "mali-2015", "title": "Agreement for Peace", "titleFr": "Accord pour la paix", "asOf": null}""");
        tell(benchmarks, "/instruments/mali-2015/parties", "{\"items\": [{\"actor\": \"CMA\"}], " + AS_OF + "}");
        tell(benchmarks, "/instruments/mali-2015/implementation", """
                {"instrument": "mali-2015", "framework": "mali-2015-commitments", "value": 52.5, "n": 33, "applicable": 60,
                 "unassessed": 27, "distribution": {"0": 3, "1": 13, "2": 12, "3": 5},
                 "published": [{"organisation": "independent-observer", "value": 25.64}],\
                """ + AS_OF + "}");
        tell(benchmarks, "/instruments/mali-2015/statuses", """
                {"framework": "mali-2015-commitments", "organisation": "suivi-editors", "items": [
                 {"benchmark": "c10", "statement": "Transfer", "statementFr": "Transférer", "indicators": [],
                  "blockedBy": ["c15"],
                  "deadline": {"due": "2018-06-30", "overdueDays": 184, "overdue": true}},
                 {"benchmark": "c14", "statement": "Revenue", "statementFr": null,
                  "indicators": [{"code": "share", "value": null, "target": 30, "missing": true}],
                  "deadline": {"due": "2019-12-31", "overdueDays": null}},
                 {"benchmark": "c15", "statement": "None", "statementFr": null, "indicators": [], "deadline": null}],\
                """ + AS_OF + "}");
        tell(benchmarks, "/instruments/mali-2015/sequence-violations", """
                {"framework": "mali-2015-commitments", "items": [
                 {"benchmark": {"benchmark": "c10", "statement": "Transfer", "statementFr": "Transférer", "score": 1},
                  "requires": {"benchmark": "c15", "statement": "None", "statementFr": null, "score": 0},
                  "dependency": {"reason": "in that order"}}],\
                """ + AS_OF + "}");
        tell(events, "/incidents/stats", "{\"items\": [{\"month\": \"2015-04\", \"incidents\": 3}], " + AS_OF + "}");
        tell(
                events,
                "/incidents",
                "{\"items\": [{\"id\": \"1\", \"participants\": [{\"actor\": \"GATIA\"}]}], " + AS_OF + "}");
        tell(
                events,
                "/sources",
                "{\"items\": [{\"code\": \"ucdp\", \"name\": \"UCDP\", \"licence\": \"cc-by-4.0\"}], " + AS_OF + "}");
        tell(actors, "/actors", """
                {"items": [{"code": "CMA", "name": "Coordination"}, {"code": "GATIA", "name": "Imghad"},
                           {"code": "MSA", "name": "Other"}],\
                """ + AS_OF + "}");
    }

    /** Has them echo again what they are asked. */
    void forgetAll() {
        for (String path : new String[] {"", "/parties", "/implementation", "/statuses", "/sequence-violations"}) {
            Peer.forget(benchmarks, "/api/v1/instruments/mali-2015" + path);
        }
        for (String path : new String[] {"/incidents/stats", "/incidents", "/sources"}) {
            Peer.forget(events, "/api/v1" + path);
        }
        Peer.forget(actors, "/api/v1/actors");
    }

    static void tell(String peer, String path, String body) {
        Peer.put(peer, "/api/v1" + path, new Peer.Answer(200, Map.of("Content-Type", "application/json"), body));
    }

    static void down(String peer, String... paths) {
        for (String path : paths) {
            Peer.put(peer, "/api/v1" + path, new Peer.Answer(0, Map.of(), ""));
        }
    }
}
