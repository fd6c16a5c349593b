package org.suivi.standalone.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;
import org.suivi.standalone.process.Child;
import org.suivi.standalone.process.JavaCommand;
import org.suivi.standalone.process.StartCache;
import org.suivi.standalone.process.StartFailure;

/** The embedded Kafka broker: on loopback only, its log in the folder given. */
public final class KafkaBroker implements Child {
    /** A line for each event; the default of two lines doubles a log that nobody reads until something is wrong. */
    private static final String LOG_FORMAT =
            "-Djava.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL %4$s %3$s %5$s%6$s%n";

    private final Path folder;
    private final Path log;
    private final int port;
    private final String heap;
    private final Optional<StartCache> startCache;

    public KafkaBroker(Path folder, Path log, int port, String heap, Optional<StartCache> startCache) {
        this.folder = folder;
        this.log = log;
        this.port = port;
        this.heap = heap;
        this.startCache = startCache;
    }

    /** The broker is its own controller, which listens one port higher. */
    public static int controllerPort(int port) {
        return port + 1;
    }

    public static String address(int port) {
        return "127.0.0.1:" + port;
    }

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public Process start() throws IOException {
        Files.createDirectories(folder);
        Path settings = Files.writeString(folder.resolve("server.properties"), settings());
        if (!Files.exists(folder.resolve("log/meta.properties"))) {
            format(settings);
        }
        JavaCommand command = JavaCommand.withHeap(heap).option(LOG_FORMAT);
        if (startCache.isPresent()) {
            startCache.get().into(command);
        }
        return run(command.main("kafka.Kafka", settings.toString()));
    }

    @Override
    public Optional<StartCache> startCache() {
        return startCache;
    }

    private void format(Path settings) throws IOException {
        String cluster = Uuid.randomUuid().toString();
        Process format = run(JavaCommand.withHeap("64m")
                .main(
                        "kafka.tools.StorageTool",
                        "format",
                        "--ignore-formatted",
                        "--cluster-id=" + cluster,
                        "--config=" + settings));
        try {
            if (format.waitFor() != 0) {
                throw new StartFailure("Kafka could not lay out its folder; see " + log);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StartFailure("interrupted", interrupted);
        }
    }

    private Process run(List<String> command) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private String settings() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT
                log.dirs=%3$s
                auto.create.topics.enable=false
                # topics keep every version for ever
                log.retention.ms=-1
                log.retention.bytes=-1
                # a machine that was off for a month goes on where it stopped
                offsets.retention.minutes=2147483647
                # one node
                offsets.topic.replication.factor=1
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                # small: some topics, some clients
                offsets.topic.num.partitions=4
                transaction.state.log.num.partitions=4
                log.cleaner.dedupe.buffer.size=4194304
                num.network.threads=2
                num.io.threads=4
                """.formatted(port, controllerPort(port), folder.resolve("log"));
    }

    @Override
    public boolean isReady() {
        Map<String, Object> client = Map.of(
                "bootstrap.servers", address(port), "request.timeout.ms", 2_000, "default.api.timeout.ms", 2_000);
        try (Admin admin = Admin.create(client)) {
            return !admin.describeCluster().nodes().get(2, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public Duration patience() {
        Duration usual = Duration.ofSeconds(30);
        return startCache.map(cache -> cache.patience(usual)).orElse(usual);
    }
}
