package org.suivi.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

/**
 * What a post would cost if it were nothing else: the row of {@link Commits} as JSON to a bare Quarkus endpoint, which commits it and
 * answers. What a post of ours can reach lies below that, not below the commits.
 */
final class BarePosts implements Clients.Maker {

    static final String PATH = "/incidents";

    private static final String ID = "00000000-0000-0000-0000-000000000000";
    private static final int CREATED = 201;

    private final int port;
    private final String row;

    /** Takes the newest incident for a model; the table must be there. */
    BarePosts(Suivi suivi) throws SQLException, IOException {
        this.port = suivi.ports().bare();
        try (Connection connection = suivi.database();
                Statement statement = connection.createStatement()) {
            ResultSet model = statement.executeQuery("SELECT to_jsonb(i) || jsonb_build_object('id', '" + ID
                    + "') FROM suivi.incident AS i ORDER BY recorded_from DESC LIMIT 1");
            model.next();
            row = model.getString(1);
        }
    }

    @Override
    public Clients.Act make() throws IOException {
        Http http = new Http(port);
        return new Clients.Act() {
            @Override
            public void once() throws IOException {
                http.post(PATH, "", row.replace(ID, UUID.randomUUID().toString()))
                        .expecting(CREATED);
            }

            @Override
            public void close() throws IOException {
                http.close();
            }
        };
    }
}
