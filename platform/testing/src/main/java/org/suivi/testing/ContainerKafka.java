package org.suivi.testing;

import org.testcontainers.kafka.KafkaContainer;

/** The broker where a Docker engine answers. */
final class ContainerKafka implements KafkaBroker {

    private final KafkaContainer container = new KafkaContainer("apache/kafka:4.1.1")
            .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false")
            .withEnv("KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS", "0");

    ContainerKafka() {
        container.start();
    }

    @Override
    public String bootstrap() {
        return container.getBootstrapServers();
    }

    // stopping a container would give it another port
    @Override
    public void pause() {
        container
                .getDockerClient()
                .pauseContainerCmd(container.getContainerId())
                .exec();
    }

    @Override
    public void resume() {
        container
                .getDockerClient()
                .unpauseContainerCmd(container.getContainerId())
                .exec();
    }

    @Override
    public void stop() {
        container.stop();
    }
}
