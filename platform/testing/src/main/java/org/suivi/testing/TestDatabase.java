package org.suivi.testing;

import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * An empty database with an owner and a role for the public, both of which may log in; the public role holds no grant. Schemas
 * are made by whoever migrates it.
 */
public record TestDatabase(String server, String name, String password) {

    /** The owner's address and, with Flyway, the exact one. */
    public String exactUrl() {
        return url("suivi");
    }

    /** The address of the schema that the public may read. */
    public String publicUrl() {
        return url("published");
    }

    /** The owner, who bears the database's name. */
    public String owner() {
        return name;
    }

    /** The role that reads for the public. */
    public String publicRole() {
        return name + "_public";
    }

    /** Connections of the owner, in schema {@code suivi}; not pooled. */
    public DataSource exact() {
        return dataSource(exactUrl(), owner());
    }

    /** Connections of the public role, in schema {@code published}; not pooled. */
    public DataSource published() {
        return dataSource(publicUrl(), publicRole());
    }

    private String url(String schema) {
        return "jdbc:postgresql://" + server + "/" + name + "?currentSchema=" + schema;
    }

    private DataSource dataSource(String url, String user) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        return source;
    }
}
