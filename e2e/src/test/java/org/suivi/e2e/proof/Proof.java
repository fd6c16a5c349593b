package org.suivi.e2e.proof;

import java.util.ArrayList;
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
        hold(new AcknowledgedProof(databases).complaints(List.copyOf(acknowledged), false));
    }

    /** Once no client writes: waits until all have caught up, then proves the whole. */
    public void whole(Collection<Acknowledged> acknowledged, PastAnswers answers) throws InterruptedException {
        new Quiet(databases).await();
        List<String> complaints = new ArrayList<>();
        complaints.addAll(new AcknowledgedProof(databases).complaints(acknowledged, true));
        complaints.addAll(new OriginProof(databases).complaints());
        complaints.addAll(new TopicProof(databases, broker).complaints(strays));
        complaints.addAll(new ReplicaProof(databases).complaints());
        complaints.addAll(new FeedProof(databases).complaints());
        complaints.addAll(deadLetters());
        complaints.addAll(answers.complaints());
        hold(complaints);
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

    private static void hold(List<String> complaints) {
        if (!complaints.isEmpty()) {
            throw new AssertionError(complaints.size() + " complaints:\n" + String.join("\n", Quiet.first(complaints)));
        }
    }
}
