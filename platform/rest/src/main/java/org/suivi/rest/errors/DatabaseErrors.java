package org.suivi.rest.errors;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.ConnectionException;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.ProblemException;

/** Tells a database that is away, or that asks to try again, from one that refuses what we wrote. */
final class DatabaseErrors {

    private static final String RETRY_SECONDS = "2";

    private DatabaseErrors() {}

    /** 503 if it may work a little later. */
    static Optional<HttpProblem> explain(Throwable failure) {
        boolean away = Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(cause ->
                        cause instanceof ConnectionException || (cause instanceof SQLException sql && mayPass(sql)));
        return away
                ? Optional.of(new ProblemException(
                        CommonProblem.UNAVAILABLE,
                        "The database cannot be reached now. Nothing was lost; try again.",
                        List.of(),
                        Map.of("Retry-After", RETRY_SECONDS)))
                : Optional.empty();
    }

    // connection exceptions, too many connections, shutting down, and a transaction that lost against another
    // (SQLSTATE)
    private static boolean mayPass(SQLException e) {
        String state = e.getSQLState();
        return state != null
                && (state.startsWith("08")
                        || state.startsWith("57P")
                        || state.startsWith("53")
                        || state.startsWith("40"));
    }
}
