package org.suivi.e2e.proof;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Proves of an installation, whose clients have written down what they were told, that nothing is lost and nothing stands twice. */
public final class Proof {

    private final Databases databases;
    private final Broker broker;
    private final Set<String> strays = ConcurrentHashMap.newKeySet();

    public Proof(Databases databases, Broker broker) {
        this.databases = databases;
        this.broker = broker;
    }

    /** Leaves out a record that the test itself put on a topic, by its place. */
    public void leaveOut(String place) {
        strays.add(place);
    }

    /** While clients write: what was acknowledged by now is recorded, once. */
    public void quick(Collection<Acknowledged> acknowledged) {
        Findings findings = new Findings();
        new AcknowledgedProof(databases).look(findings, List.copyOf(acknowledged), false);
        findings.hold();
    }

    /** Once no client writes: waits until all have caught up, then proves the whole, and answers what was looked at. */
    public Findings whole(Collection<Acknowledged> acknowledged, PastAnswers answers) {
        Findings findings = new Findings();
        long written = System.nanoTime();
        new Quiet(databases).await();
        findings.quietAfter(Duration.ofNanos(System.nanoTime() - written));
        new AcknowledgedProof(databases).look(findings, acknowledged, true);
        new OriginProof(databases).look(findings);
        new TopicProof(databases, broker).look(findings, strays);
        new ReplicaProof(databases).look(findings);
        new FeedProof(databases).look(findings);
        findings.complain(deadLetters());
        answers.look(findings);
        findings.hold();
        return findings;
    }

    /** Nothing that a service sent is refused by another. */
    private List<String> deadLetters() {
        return broker.read(Broker.DEAD).stream()
                .filter(letter -> !strays.contains(Broker.placeOf(letter)))
                .filter(letter -> !strays.contains("%s-%s@%s"
                        .formatted(
                                Broker.header(letter, "dead_topic"),
                                Broker.header(letter, "dead_partition"),
                                Broker.header(letter, "dead_offset"))))
                .map(letter -> "a dead letter at %s: %s of %s"
                        .formatted(
                                letter.topic(), Broker.header(letter, "dead_reason"), Broker.header(letter, "ce_id")))
                .toList();
    }
}
