package org.suivi.gateway.proxy;

import io.quarkus.runtime.Startup;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where clients reach this gateway, which services are told in a header, since they write whole addresses into some documents:
 * what the operator says, else as the request itself was addressed.
 */
@Startup
@Singleton
class PublicAddress {

    /** Stripped from what clients send, as all of its family. */
    static final String HEADER = "X-Suivi-Public-Url";

    private final @Nullable String said;

    /** @param url scheme, host, and the path before the API's own if there is one */
    PublicAddress(@ConfigProperty(name = "suivi.public-url") Optional<String> url) {
        this.said = url.map(PublicAddress::checked).orElse(null);
    }

    /** The address for the answer to a request; empty where not even the request tells. */
    Optional<String> of(HttpServerRequest request) {
        if (said != null) {
            return Optional.of(said);
        }
        HostAndPort authority = request.authority();
        return authority == null ? Optional.empty() : Optional.of(request.scheme() + "://" + authority);
    }

    private static String checked(String url) {
        URI address = URI.create(url);
        boolean isHttp = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
        if (!isHttp || address.getHost() == null || address.getRawQuery() != null || address.getRawFragment() != null) {
            throw new IllegalStateException("suivi.public-url must be an address such as https://suivi.example.org");
        }
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }
}
