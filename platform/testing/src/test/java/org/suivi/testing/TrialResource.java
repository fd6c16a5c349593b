package org.suivi.testing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** The smallest service: says who asks, and who it is for the database. */
@Path("/trial")
class TrialResource {

    private final Caller caller;
    private final DataSource exact;
    private final DataSource published;

    TrialResource(Caller caller, DataSource exact, @io.quarkus.agroal.DataSource("public") DataSource published) {
        this.caller = caller;
        this.exact = exact;
        this.published = published;
    }

    @GET
    @RolesAllowed(Role.PARTNER)
    public String whoAsks() {
        return caller.subject() + " for " + caller.sources();
    }

    @GET
    @Path("/databases")
    @RolesAllowed(Role.PUBLIC)
    public String databases() throws SQLException {
        return of(exact) + ", " + of(published);
    }

    private static String of(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT current_user || '@' || current_database()")) {
            row.next();
            return row.getString(1);
        }
    }
}
