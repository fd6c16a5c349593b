package org.suivi.history;

import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.SqlStatements;

/** One consistent view of the database, with the clocks by which to read it. */
public record Snapshot(Handle handle, AsOf asOf) {

    /** The SQL condition that a row was believed at {@code knownAt}; needs {@link #bind}. */
    public String believed() {
        return asOf.present() ? "recorded_to = 'infinity'" : "recorded_from <= :knownAt AND recorded_to > :knownAt";
    }

    /** The same condition for the table of that alias. */
    public String believed(String alias) {
        return asOf.present()
                ? alias + ".recorded_to = 'infinity'"
                : alias + ".recorded_from <= :knownAt AND " + alias + ".recorded_to > :knownAt";
    }

    /** Binds {@code :validAt}, {@code :knownAt} and {@code :publishedBy}. */
    public <S extends SqlStatement<S>> S bind(S statement) {
        // a condition on the present needs none of them
        statement.getConfig(SqlStatements.class).setUnusedBindingAllowed(true);
        return statement
                .bind("validAt", asOf.validAt())
                .bind("knownAt", asOf.knownAt())
                .bind("publishedBy", asOf.publishedBy());
    }
}
