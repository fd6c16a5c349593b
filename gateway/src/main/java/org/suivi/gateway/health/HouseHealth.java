package org.suivi.gateway.health;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.JdbiException;
import org.suivi.gateway.health.HealthView.Condition;
import org.suivi.gateway.proxy.Service;
import org.suivi.gateway.proxy.ServiceAddresses;
import org.suivi.history.Databases;

/** Asks each service whether it is ready, at most every two seconds however many ask here. */
@ApplicationScoped
class HouseHealth {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ServiceAddresses addresses;
    private final Databases databases;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();
    private final LoadingCache<String, HealthView> lately =
            Caffeine.newBuilder().expireAfterWrite(PATIENCE).build(whole -> ask());

    HouseHealth(ServiceAddresses addresses, Databases databases) {
        this.addresses = addresses;
        this.databases = databases;
    }

    HealthView now() {
        return lately.get("house");
    }

    private HealthView ask() {
        Map<String, CompletableFuture<Condition>> asked = new LinkedHashMap<>();
        for (Service service : Service.values()) {
            asked.put(service.id(), ask(service));
        }
        Map<String, Condition> parts = new LinkedHashMap<>();
        parts.put("gateway-database", database());
        asked.forEach((name, answer) -> parts.put(name, answer.join()));
        return HealthView.of(parts);
    }

    private CompletableFuture<Condition> ask(Service service) {
        HttpRequest question = HttpRequest.newBuilder(
                        addresses.managementOf(service).resolve("/q/health/ready"))
                .timeout(PATIENCE)
                .build();
        return client.sendAsync(question, HttpResponse.BodyHandlers.discarding())
                .thenApply(answer -> answer.statusCode() == 200 ? Condition.UP : Condition.DOWN)
                .exceptionally(failure -> Condition.DOWN);
    }

    private Condition database() {
        try {
            databases.exact().useHandle(handle -> handle.execute("SELECT 1"));
            return Condition.UP;
        } catch (JdbiException e) {
            return Condition.DOWN;
        }
    }
}
