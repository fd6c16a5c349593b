package org.suivi.bench.bare;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.agroal.api.AgroalDataSource;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The present incidents, one or the newest, as their rows hold them. */
@Path("/incidents")
public class IncidentResource {

    private final AgroalDataSource database;

    IncidentResource(AgroalDataSource database) {
        this.database = database;
    }

    /** A row. */
    public record Incident(
            UUID id, int version, @JsonRawValue String document) {}

    @GET
    @Path("/{id}")
    public Incident get(@PathParam("id") UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT id, version, document FROM incident WHERE id = ? AND recorded_to = 'infinity'")) {
            query.setObject(1, id);
            return rows(query).stream().findFirst().orElseThrow(NotFoundException::new);
        }
    }

    @GET
    public List<Incident> list(@QueryParam("limit") int limit) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT id, version, document FROM incident WHERE recorded_to = 'infinity'"
                                + " ORDER BY date_from DESC, id DESC LIMIT ?")) {
            query.setInt(1, limit);
            return rows(query);
        }
    }

    /** Commits a row as it comes, into the table that the bench made; the row. */
    @POST
    @ResponseStatus(201)
    public String post(String row) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO bench SELECT * FROM json_populate_record(NULL::bench, ?::json)")) {
            insert.setString(1, row);
            insert.executeUpdate();
            return row;
        }
    }

    private static List<Incident> rows(PreparedStatement query) throws SQLException {
        List<Incident> incidents = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                incidents.add(new Incident(row.getObject(1, UUID.class), row.getInt(2), row.getString(3)));
            }
        }
        return incidents;
    }
}
