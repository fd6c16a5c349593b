package org.suivi.testing;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;

/** The broker where there is no Docker: broker and controller in this JVM, on loopback, its log in a folder of its own. */
final class EmbeddedKafka implements KafkaBroker {

    // a logger that nobody holds loses its level
    private static final List<Logger> QUIET = Stream.of("kafka", "org.apache.kafka", "state.change.logger")
            .map(Logger::getLogger)
            .toList();

    private final Path folder = Workspace.folder("kafka");
    private final String bootstrap;
    private final Map<String, String> settings;
    private @Nullable KafkaRaftServer server;

    EmbeddedKafka() {
        QUIET.forEach(each -> each.setLevel(Level.SEVERE));
        List<Integer> ports = Workspace.freePorts();
        bootstrap = "127.0.0.1:" + ports.get(0);
        settings = settings(ports.get(0), ports.get(1));
        format();
        resume();
    }

    @Override
    public String bootstrap() {
        return bootstrap;
    }

    @Override
    public synchronized void resume() {
        if (server == null) {
            server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
            server.startup();
        }
    }

    @Override
    public synchronized void pause() {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
            server = null;
        }
    }

    @Override
    public void stop() {
        pause();
        Workspace.remove(folder);
    }

    private Map<String, String> settings(int port, int controllerPort) {
        Map<String, String> all = new TreeMap<>();
        all.put("process.roles", "broker,controller");
        all.put("node.id", "1");
        all.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        all.put("controller.listener.names", "CONTROLLER");
        all.put("listeners", "PLAINTEXT://" + bootstrap + ",CONTROLLER://127.0.0.1:" + controllerPort);
        all.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        all.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        all.put("log.dirs", folder.resolve("log").toString());
        all.put("auto.create.topics.enable", "false");
        all.put("group.initial.rebalance.delay.ms", "0");
        // one node: nothing to replicate to
        all.put("offsets.topic.replication.factor", "1");
        all.put("offsets.topic.num.partitions", "1");
        all.put("transaction.state.log.replication.factor", "1");
        all.put("transaction.state.log.min.isr", "1");
        all.put("transaction.state.log.num.partitions", "1");
        // the default buffer takes 128 MB of the tests' heap
        all.put("log.cleaner.dedupe.buffer.size", "2097152");
        all.put("controlled.shutdown.enable", "false");
        return all;
    }

    private void format() {
        String text = settings.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("\n"));
        Path file = Workspace.file(folder, "server.properties", text);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int exit = StorageTool.execute(
                new String[] {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()},
                new PrintStream(said, true, StandardCharsets.UTF_8));
        if (exit != 0) {
            throw new IllegalStateException("Kafka's log is not formatted: " + said.toString(StandardCharsets.UTF_8));
        }
    }
}
