package org.suivi.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.suivi.standalone.process.Child;
import org.suivi.standalone.process.JavaCommand;
import org.suivi.standalone.process.StartCache;
import org.suivi.standalone.process.StartFailure;

/** One of the four services, run from its packaged jar. */
final class ServiceProcess implements Child {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /** Where an operator who collects traces says that they go. */
    private static final String TRACE_COLLECTOR = "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT";
    /** Without a collector, every span would leave a line that says that nobody takes it. */
    private static final String SILENT_TRACES =
            "-Dquarkus.log.category.\"io.quarkus.opentelemetry.runtime.exporter\".level=OFF";

    private final Service service;
    private final Path jar;
    private final Path log;
    private final String heap;
    private final int port;
    private final Map<String, String> environment;
    private final Optional<StartCache> startCache;

    ServiceProcess(
            Service service,
            Path jar,
            Path log,
            String heap,
            int port,
            Map<String, String> environment,
            Optional<StartCache> startCache) {
        this.service = service;
        this.jar = jar;
        this.log = log;
        this.heap = heap;
        this.port = port;
        this.environment = environment;
        this.startCache = startCache;
    }

    @Override
    public String name() {
        return service.folder();
    }

    @Override
    public Path log() {
        return log;
    }

    @Override
    public Process start() throws IOException {
        if (!jar.toFile().exists()) {
            throw new StartFailure("%s is not built: %s is missing.".formatted(service.folder(), jar));
        }
        JavaCommand command = JavaCommand.withHeap(heap);
        if (!System.getenv().containsKey(TRACE_COLLECTOR)) {
            command.option(SILENT_TRACES);
        }
        if (startCache.isPresent()) {
            startCache.get().into(command);
        }
        ProcessBuilder builder = new ProcessBuilder(command.jar(jar))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    @Override
    public Optional<StartCache> startCache() {
        return startCache;
    }

    @Override
    public Duration patience() {
        Duration usual = Child.super.patience();
        return startCache.map(cache -> cache.patience(usual)).orElse(usual);
    }

    @Override
    public boolean isReady() {
        return isReady(port);
    }

    /** Whether the service of this port says on its management port that it is ready. */
    static boolean isReady(int port) {
        URI ready = URI.create("http://127.0.0.1:%d/q/health/ready".formatted(Service.managementPort(port)));
        HttpRequest question =
                HttpRequest.newBuilder(ready).timeout(Duration.ofSeconds(3)).build();
        try {
            return CLIENT.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
