package org.suivi.history;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementExceptions;
import org.jdbi.v3.core.statement.StatementExceptions.MessageRendering;
import org.jdbi.v3.postgres.PostgresPlugin;

/** The service's database, once for each audience. */
@Singleton
public class Databases {

    private final Jdbi exact;
    private final Jdbi published;

    @Inject
    Databases(AgroalDataSource exact, @DataSource("public") Instance<AgroalDataSource> published) {
        // a service without a public rendering (the gateway) has no such data source, and never asks for it
        this(exact::getConnection, () -> published.get().getConnection());
    }

    Databases(ConnectionFactory exact, ConnectionFactory published) {
        this.exact = open(exact);
        this.published = open(published);
    }

    /** The record as it is, by the role that owns it. */
    public Jdbi exact() {
        return exact;
    }

    /** The record by the role of that audience. */
    public Jdbi of(Audience audience) {
        return switch (audience) {
            case EXACT -> exact;
            case PUBLIC -> published;
        };
    }

    private static Jdbi open(ConnectionFactory connections) {
        return Jdbi.create(connections)
                .installPlugin(new PostgresPlugin())
                // the arguments of a statement may be a partner's report, which no log may hold
                .configure(StatementExceptions.class, it -> it.setMessageRendering(MessageRendering.NONE));
    }
}
