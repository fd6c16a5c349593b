package org.suivi.messaging.news;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/** The service's database, for those who keep a connection to hear its news: the pool would take it for lost. */
@ApplicationScoped
public class NewsDatabase {

    private final String url;
    private final String user;
    private final String password;

    NewsDatabase(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password) {
        // a server that vanished without a word is noticed within half a minute
        this.url = url + (url.contains("?") ? "&" : "?") + "tcpKeepAlive=true&connectTimeout=10&socketTimeout=30";
        this.user = user;
        this.password = password;
    }

    /**
     * Opens a connection that hears the channel.
     *
     * @param name by which the database's administrator knows it, after {@code suivi-}
     * @throws org.jdbi.v3.core.JdbiException when the database is away
     */
    public NewsConnection listen(String name, String channel) {
        Handle handle = Jdbi.create(url + "&ApplicationName=suivi-" + name, user, password)
                .installPlugin(new PostgresPlugin())
                .open();
        handle.execute("LISTEN " + channel);
        return new NewsConnection(handle);
    }
}
