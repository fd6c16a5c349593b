package org.suivi.e2e.proof;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Every version that a change log tells of is on its topic; the first delivery of each stands, for its key, in the order of commits. */
final class TopicProof {

    private final Databases databases;
    private final Broker broker;

    TopicProof(Databases databases, Broker broker) {
        this.databases = databases;
        this.broker = broker;
    }

    /**
     * Reads the topics from their beginning.
     *
     * @param strays places of records that the test itself put there
     */
    void look(Findings findings, Set<String> strays) {
        Map<String, Long> told = told();
        Set<String> seen = new HashSet<>();
        Map<String, Long> last = new HashMap<>();
        Map<String, Integer> partitions = new HashMap<>();
        for (ConsumerRecord<String, byte[]> record : broker.read(Broker.MESSAGES)) {
            String event = Broker.header(record, "ce_source") + " " + Broker.header(record, "ce_id");
            if (strays.contains(Broker.placeOf(record)) || !seen.add(event)) {
                continue;
            }
            Long seq = told.get(event);
            String key = record.topic() + " " + record.key();
            if (seq == null) {
                findings.complain(event + " was never committed");
            } else if (seq < last.getOrDefault(key, 0L)) {
                findings.complain(event + " comes after a later change of its key");
            }
            last.merge(key, seq == null ? 0L : seq, Math::max);
            if (partitions.computeIfAbsent(key, none -> record.partition()) != record.partition()) {
                findings.complain(key + " stands in two partitions");
            }
        }
        Set<String> missing = new HashSet<>(told.keySet());
        missing.removeAll(seen);
        missing.forEach(event -> findings.complain(event + " is not on its topic"));
        findings.looked("messages", seen.size());
    }

    private Map<String, Long> told() {
        Map<String, Long> told = new HashMap<>();
        for (Database origin : Database.origins()) {
            String source = "/suivi/" + origin.title().replaceAll("^(actor|benchmark)s$", "$1") + "-service ";
            databases
                    .rows(origin, "SELECT seq, kind, id, version FROM change WHERE " + Sent.ON)
                    .forEach(row -> {
                        int bar = row.indexOf('|');
                        told.put(
                                source + row.substring(bar + 1).replace('|', '/'),
                                Long.parseLong(row.substring(0, bar)));
                    });
        }
        return told;
    }
}
