package org.suivi.messaging.relay;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How the change log is relayed. */
// no @ConfigMapping: Quarkus' build loads those classes into Maven's own JVM, which may be older than they are
@Singleton
public class RelayConfig {

    /** So many changes in one batch are those of one or two writes. */
    private static final int FEW = 4;

    /** How many times as long a busy relay waits. */
    private static final int LONGER = 5;

    private final boolean enabled;
    private final int batch;
    private final Duration poll;
    private final Duration gather;
    private final Set<String> unsent;

    /**
     * Reads the settings.
     *
     * @param enabled whether this instance relays at all
     * @param batch how many changes are read, sent and marked together
     * @param poll how long to wait for a notification before looking anyway
     * @param gather how long what is notified waits for more, so that many small commits cost those who listen no more than one;
     *     up to five times as long while there are many
     * @param unsent kinds of change that are told to nobody, such as what a replica received
     */
    public RelayConfig(
            @ConfigProperty(name = "suivi.relay.enabled", defaultValue = "true") boolean enabled,
            @ConfigProperty(name = "suivi.relay.batch", defaultValue = "500") int batch,
            @ConfigProperty(name = "suivi.relay.poll", defaultValue = "PT1S") Duration poll,
            @ConfigProperty(name = "suivi.relay.gather", defaultValue = "PT0.02S") Duration gather,
            @ConfigProperty(name = "suivi.relay.unsent") Optional<Set<String>> unsent) {
        this.enabled = enabled;
        this.batch = batch;
        this.poll = poll;
        this.gather = gather;
        this.unsent = unsent.orElse(Set.of());
    }

    boolean enabled() {
        return enabled;
    }

    int batch() {
        return batch;
    }

    Duration poll() {
        return poll;
    }

    /**
     * How long to wait for more.
     *
     * @param before changes in the last batch
     * @param quiet how long nothing came after it; a writer alone does not pay for a crowd that is gone
     */
    Duration gather(int before, Duration quiet) {
        boolean crowded = quiet.compareTo(gather.multipliedBy(LONGER)) < 0;
        return crowded ? gather.multipliedBy(Math.clamp(before / FEW, 1, LONGER)) : gather;
    }

    Set<String> unsent() {
        return unsent;
    }
}
