package org.suivi.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.suivi.contracts.Topics;

/** Makes the topics of the contracts, as a deployment does. */
final class ContractTopics {

    private ContractTopics() {}

    static void create(String bootstrap) {
        List<NewTopic> topics = Topics.all().stream()
                .map(each ->
                        new NewTopic(each, Optional.of(Topics.PARTITIONS), Optional.empty()).configs(Topics.SETTINGS))
                .toList();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.createTopics(topics).all().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("no topics", e);
        }
    }
}
