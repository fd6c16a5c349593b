package org.suivi.testing;

/** A broker with no topics but ours; it can be taken away and given back, with what it had kept. */
interface KafkaBroker {

    String bootstrap();

    /** Gone, as for a client whose network is cut; the log stays. */
    void pause();

    /** Back at the same address. */
    void resume();

    void stop();

    static KafkaBroker start() {
        return DockerEngine.answers() ? new ContainerKafka() : new EmbeddedKafka();
    }
}
