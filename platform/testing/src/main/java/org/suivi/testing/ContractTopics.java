package org.suivi.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;

/** Makes the topics of the contracts, as a deployment does. */
final class ContractTopics {

    private static final Set<String> NAMES = Set.of();

    private ContractTopics() {}

    static void create(String bootstrap) {
        List<NewTopic> topics = NAMES.stream()
                .map(each -> new NewTopic(each, Optional.of(3), Optional.empty())
                        .configs(Map.of("cleanup.policy", "delete", "retention.ms", "-1")))
                .collect(Collectors.toList());
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
