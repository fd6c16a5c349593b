package org.suivi.history;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;
import org.jspecify.annotations.Nullable;

/** The service's database, once for each audience. */
@Singleton
public class Databases {

    private final Jdbi exact;
    private final Instance<AgroalDataSource> publicSource;
    private volatile @Nullable Jdbi published;

    @Inject
    Databases(AgroalDataSource exact, @DataSource("public") Instance<AgroalDataSource> publicSource) {
        this.exact = open(exact);
        this.publicSource = publicSource;
    }

    /** The record as it is, by the role that owns it. */
    public Jdbi exact() {
        return exact;
    }

    /** The record by the role of that audience. */
    public Jdbi of(Audience audience) {
        return audience == Audience.EXACT ? exact : published();
    }

    private Jdbi published() {
        Jdbi jdbi = published;
        if (jdbi == null) {
            jdbi = open(publicSource.get());
            published = jdbi;
        }
        return jdbi;
    }

    private static Jdbi open(AgroalDataSource source) {
        return Jdbi.create(source).installPlugin(new PostgresPlugin());
    }
}
