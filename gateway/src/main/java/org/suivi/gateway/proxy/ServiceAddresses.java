package org.suivi.gateway.proxy;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/** Where each service is reached. A service without an address stops the start. */
@Startup
@ApplicationScoped
public class ServiceAddresses {

    private static final int MANAGEMENT_ABOVE = 1000;

    private final Map<Service, URI> urls = new EnumMap<>(Service.class);
    private final Map<Service, URI> managementUrls = new EnumMap<>(Service.class);

    /** Reads {@code suivi.services.<service>.url} and, where it is not a thousand ports above, {@code .management-url}. */
    ServiceAddresses(Config config) {
        for (Service service : Service.values()) {
            String prefix = "suivi.services." + service.name().toLowerCase(Locale.ROOT);
            URI url = config.getOptionalValue(prefix + ".url", URI.class)
                    .filter(address -> address.getHost() != null)
                    .orElseThrow(
                            () -> new IllegalStateException(prefix + ".url must say where " + service.id() + " is"));
            urls.put(service, url);
            managementUrls.put(
                    service,
                    config.getOptionalValue(prefix + ".management-url", URI.class)
                            .orElseGet(() -> above(url)));
        }
    }

    /** Scheme, host and port of its API. */
    public URI of(Service service) {
        return get(urls, service);
    }

    /** Scheme, host and port of its management interface. */
    public URI managementOf(Service service) {
        return get(managementUrls, service);
    }

    /** The port that is meant, also where the address leaves it out. */
    static int port(URI url) {
        return url.getPort() >= 0 ? url.getPort() : isSecure(url) ? 443 : 80;
    }

    static boolean isSecure(URI url) {
        return "https".equalsIgnoreCase(url.getScheme());
    }

    private static URI get(Map<Service, URI> map, Service service) {
        URI url = map.get(service);
        if (url == null) {
            throw new IllegalStateException("no address of " + service.id());
        }
        return url;
    }

    private static URI above(URI url) {
        return URI.create(url.getScheme() + "://" + url.getHost() + ":" + (port(url) + MANAGEMENT_ABOVE));
    }
}
