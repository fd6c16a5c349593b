package org.suivi.actors.reconcile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where this installation is reached from outside, for documents that have to name whole addresses. */
@RequestScoped
class PublicAddress {

    /** Set by the gateway, which takes away what a client sends under this name. */
    private static final String HEADER = "X-Suivi-Public-Url";

    private final HttpHeaders headers;
    private final UriInfo uri;

    PublicAddress(HttpHeaders headers, UriInfo uri) {
        this.headers = headers;
        this.uri = uri;
    }

    /** Scheme, host and whatever stands before the API's own path, without a slash at the end; our own without a gateway. */
    String root() {
        String said = headers.getHeaderString(HEADER);
        String root = isAddress(said) ? said : uri.getBaseUri().resolve("/").toString();
        return root.endsWith("/") ? root.substring(0, root.length() - 1) : root;
    }

    private static boolean isAddress(@Nullable String text) {
        try {
            return text != null && URI.create(text).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
