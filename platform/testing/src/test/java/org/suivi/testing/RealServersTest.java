package org.suivi.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class RealServersTest {

    @Test
    void theServerIsPostgresEighteen() throws SQLException {
        assertThat(ask(RealServers.postgres().exact(), "SHOW server_version_num"))
                .startsWith("18");
    }

    @Test
    void aFreshDatabaseHoldsNothingOfAnother() throws SQLException {
        TestDatabase one = RealServers.postgres();
        run(one.exact(), "CREATE SCHEMA suivi; CREATE TABLE suivi.actor (code text)");
        TestDatabase other = RealServers.postgres();
        assertThat(ask(other.exact(), "SELECT count(*) FROM pg_tables WHERE schemaname = 'suivi'"))
                .isEqualTo("0");
    }

    @Test
    void thePublicRoleReadsNothingThatWasNotGranted() throws SQLException {
        TestDatabase database = RealServers.postgres();
        run(database.exact(), "CREATE SCHEMA suivi; CREATE TABLE suivi.actor (code text)");
        run(database.exact(), "CREATE SCHEMA published; CREATE VIEW published.actor AS SELECT * FROM suivi.actor");
        assertThatThrownBy(() -> ask(database.published(), "SELECT count(*) FROM suivi.actor"))
                .hasMessageContaining("permission denied");

        run(database.exact(), "GRANT USAGE ON SCHEMA published TO " + database.publicRole());
        run(database.exact(), "GRANT SELECT ON published.actor TO " + database.publicRole());
        assertThat(ask(database.published(), "SELECT count(*) FROM actor")).isEqualTo("0");
    }

    @Test
    void theBrokerKeepsItsTopicsWhileItIsAway() throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", RealServers.kafka());
        try (Admin admin = Admin.create(settings)) {
            admin.createTopics(java.util.List.of(new NewTopic("kept", 1, (short) 1)))
                    .all()
                    .get(60, TimeUnit.SECONDS);
        }
        RealServers.pauseKafka();
        RealServers.resumeKafka();
        try (Admin admin = Admin.create(settings)) {
            assertThat(admin.listTopics().names().get(60, TimeUnit.SECONDS)).contains("kept");
        }
    }

    private static String ask(DataSource source, String query) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void run(DataSource source, String statements) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }
}
