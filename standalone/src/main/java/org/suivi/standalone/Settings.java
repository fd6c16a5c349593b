package org.suivi.standalone;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.suivi.standalone.process.StartFailure;

/** What the operator may set: by the environment, else by the file {@code config} in the state folder, else the default. */
public final class Settings {
    private static final String FILE = "config";

    private final Map<String, String> values;

    private Settings(Map<String, String> values) {
        this.values = values;
    }

    /** Reads the file (lines {@code NAME=value}, {@code #} begins a comment) and lays the environment over it. */
    static Settings of(Path stateFolder, Map<String, String> environment) throws IOException {
        Map<String, String> values = new HashMap<>();
        Path file = stateFolder.resolve(FILE);
        if (Files.exists(file)) {
            Properties read = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                read.load(reader);
            }
            read.stringPropertyNames().forEach(name -> values.put(name, read.getProperty(name)));
        }
        environment.forEach((name, value) -> {
            if (name.startsWith("SUIVI_") && !value.isBlank()) {
                values.put(name, value);
            }
        });
        return new Settings(values);
    }

    /** The address at which the gateway listens; everything else listens on loopback only. */
    String host() {
        return text("SUIVI_HOST", "127.0.0.1");
    }

    int port() {
        return number(Service.GATEWAY.portSetting(), Service.GATEWAY.defaultPort());
    }

    int port(Service service) {
        return number(service.portSetting(), service.defaultPort());
    }

    int databasePort() {
        return number("SUIVI_DB_PORT", 15432);
    }

    int kafkaPort() {
        return number("SUIVI_KAFKA_PORT", 19092);
    }

    String heap(Service service) {
        return memory(service.memorySetting(), memory("SUIVI_MEMORY", "256m"));
    }

    String kafkaHeap() {
        return memory("SUIVI_KAFKA_MEMORY", "256m");
    }

    /** PostgreSQL's shared buffers; its whole use is some 100 MB above. */
    String databaseMemory() {
        return memory("SUIVI_DB_MEMORY", "256m");
    }

    /** Whether the programs remember their starts, to be quicker at the next. */
    boolean startCache() {
        return !text("SUIVI_START_CACHE", "yes").equals("no");
    }

    /** What else the operator has set, for the services to read; no key is handed on. */
    Map<String, String> forServices() {
        Map<String, String> others = new HashMap<>(values);
        others.keySet().removeIf(name -> !name.startsWith("SUIVI_") || name.endsWith("_KEY"));
        return others;
    }

    /** The organisation that the first keys act for. */
    String organisation() {
        return text("SUIVI_ORGANISATION", "suivi-editors");
    }

    /** The case that is loaded on the first start; {@code none} leaves Suivi empty. */
    @Nullable
    Path firstCase(Path home) {
        String chosen = text("SUIVI_CASE", "data/mali");
        return chosen.equals("none") ? null : home.resolve(chosen);
    }

    private String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    private int number(String name, int otherwise) {
        String text = text(name, String.valueOf(otherwise));
        try {
            int number = Integer.parseInt(text);
            // the management port stands a thousand higher
            if (number >= 1 && number <= 64_535) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw new StartFailure("%s is %s: a port number is wanted.".formatted(name, text), notANumber);
        }
        throw new StartFailure("%s is %s: a port between 1 and 64535 is wanted.".formatted(name, text));
    }

    private String memory(String name, String otherwise) {
        String text = text(name, otherwise);
        if (!text.matches("[1-9][0-9]*[mMgG]")) {
            throw new StartFailure("%s is %s: memory is written as 256m or 1g.".formatted(name, text));
        }
        return text;
    }
}
