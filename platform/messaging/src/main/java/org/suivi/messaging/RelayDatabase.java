package org.suivi.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the change log stands; opened beside the pool, since the relay keeps its connection for as long as it relays. */
@ApplicationScoped
class RelayDatabase {

    private final String url;
    private final String user;
    private final String password;

    RelayDatabase(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        // a server that vanished without a word is noticed within half a minute
        this.url = url + (url.contains("?") ? "&" : "?")
                + "ApplicationName=suivi-relay&tcpKeepAlive=true&connectTimeout=10&socketTimeout=30";
        this.user = user;
        this.password = password;
    }

    ChangeLog open() {
        return new ChangeLog(url, user, password);
    }
}
