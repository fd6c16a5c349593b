package org.suivi.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Three real HTTP servers in the place of the services, and the first keys. */
public class Peers implements QuarkusTestResourceLifecycleManager {

    private final Map<String, Peer> peers = new HashMap<>();
    private Path keys;

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>();
        try {
            for (String service : new String[] {"actor", "events", "benchmark"}) {
                Peer peer = Peer.start(service);
                peers.put(service, peer);
                settings.put("suivi.services." + service + ".url", peer.url());
                settings.put("suivi.services." + service + ".management-url", peer.url());
            }
            keys = Files.writeString(Files.createTempFile("first", "keys"), TestKeys.asFirstKeys());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        settings.put("suivi.keys.bootstrap", keys.toString());
        return settings;
    }

    @Override
    public void stop() {
        peers.values().forEach(Peer::stop);
        try {
            Files.deleteIfExists(keys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
