package org.suivi.standalone.kafka;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.suivi.contracts.Topics;
import org.suivi.standalone.process.StartFailure;

/** Makes the topics that are not there yet; they keep everything. */
public final class KafkaTopics {
    private static final long PATIENCE_SECONDS = 60;

    private KafkaTopics() {}

    public static void ensure(int port) throws InterruptedException {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", KafkaBroker.address(port)))) {
            Set<String> missing = new HashSet<>(Topics.all());
            missing.removeAll(admin.listTopics().names().get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            List<NewTopic> made = missing.stream()
                    .sorted()
                    .map(topic -> new NewTopic(topic, Topics.PARTITIONS, (short) 1).configs(Topics.SETTINGS))
                    .toList();
            admin.createTopics(made).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            throw new StartFailure("The topics could not be made: " + failure.getMessage(), failure);
        }
    }
}
