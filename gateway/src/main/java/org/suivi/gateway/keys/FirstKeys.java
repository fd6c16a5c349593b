package org.suivi.gateway.keys;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.suivi.security.Role;

/**
 * Takes in the hashes of the first keys, which whoever started Suivi made; the keys themselves were never here. A key that was
 * revoked or replaced since does not come back.
 */
@ApplicationScoped
class FirstKeys {

    private static final Logger LOG = Logger.getLogger(FirstKeys.class);
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final KeyStore store;
    private final KeysConfig config;

    FirstKeys(KeyStore store, KeysConfig config) {
        this.store = store;
        this.config = config;
    }

    void take(@Observes StartupEvent start) {
        config.bootstrap().filter(file -> !file.isBlank()).map(Path::of).ifPresent(this::take);
    }

    private void take(Path file) {
        int taken = 0;
        for (String line : lines(file)) {
            if (!line.isBlank() && !line.startsWith("#") && take(line.strip())) {
                taken++;
            }
        }
        if (taken > 0) {
            LOG.infof("took in %d first keys", taken);
        }
    }

    private boolean take(String line) {
        List<String> fields = BLANKS.splitAsStream(line).toList();
        String hash = fields.size() == 4 ? fields.get(1).toLowerCase(Locale.ROOT) : "";
        if (!HASH.matcher(hash).matches() || !Role.ALL.contains(fields.getFirst())) {
            // the line is not shown: it may hold a key that was put there by mistake
            throw new IllegalStateException(
                    "SUIVI_BOOTSTRAP_KEYS: each line must read: role sha256 organisation sources");
        }
        String role = fields.getFirst();
        Set<String> sources = Set.copyOf(COMMA.splitAsStream(fields.get(3)).toList());
        return store.insertIfUnknown(
                new KeyStore.NewKey("first " + role, role, fields.get(2), sources, "whoever started Suivi"), hash);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException("SUIVI_BOOTSTRAP_KEYS cannot be read", e);
        }
    }
}
