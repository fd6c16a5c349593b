package org.suivi.history;

import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/**
 * Statements that go to the database together: they are done one after the other, each sees what those before it did, and all
 * take one way there and back. Values stand in them as question marks, in their order.
 */
public final class Together {

    private final Handle handle;
    private final List<Part> parts = new ArrayList<>();

    public Together(Handle handle) {
        this.handle = handle;
    }

    /** What one question brings that is asked alone. */
    public static <T> T one(Handle handle, Function<Together, Answer<T>> question) {
        Together alone = new Together(handle);
        Answer<T> answer = question.apply(alone);
        alone.send();
        return answer.one();
    }

    /** Adds a write; nothing waits for what comes of it but that it is done. */
    public Together add(String sql, @Nullable Object... values) {
        parts.add(new Part(sql, Arrays.asList(values), null));
        return this;
    }

    /** Adds a question, whose rows are there once all are sent. */
    public <T> Answer<T> ask(String sql, Row<T> row, @Nullable Object... values) {
        Answer<T> answer = new Answer<>(row);
        parts.add(new Part(sql, Arrays.asList(values), answer));
        return answer;
    }

    /**
     * Sends them.
     *
     * @throws UnableToExecuteStatementException when one of them fails; those after it are not done then
     */
    public void send() {
        if (parts.isEmpty()) {
            return;
        }
        String all = parts.stream().map(Part::sql).collect(Collectors.joining(";\n"));
        try (PreparedStatement statement = handle.getConnection().prepareStatement(all)) {
            bind(statement);
            statement.execute();
            for (Part part : parts) {
                if (part.answer != null) {
                    part.answer.read(statement.getResultSet());
                }
                statement.getMoreResults();
            }
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(
                    e, handle.createUpdate(all).getContext());
        }
        parts.clear();
    }

    private void bind(PreparedStatement statement) throws SQLException {
        int place = 0;
        for (Part part : parts) {
            for (Object value : part.values) {
                bind(statement, ++place, value);
            }
        }
    }

    private static void bind(PreparedStatement statement, int place, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(place, Types.NULL);
            case Instant instant -> statement.setObject(place, instant.atOffset(ZoneOffset.UTC));
            case String[] texts -> statement.setArray(place, array(statement, "text", texts));
            case Integer[] numbers -> statement.setArray(place, array(statement, "int4", numbers));
            case UUID[] ids -> statement.setArray(place, array(statement, "uuid", ids));
            default -> statement.setObject(place, value);
        }
    }

    private static Array array(PreparedStatement statement, String type, Object[] values) throws SQLException {
        return statement.getConnection().createArrayOf(type, values);
    }

    private record Part(
            String sql,
            List<@Nullable Object> values,
            @Nullable Answer<?> answer) {}

    /** Reads one row of an answer. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** What a question brought. */
    public static final class Answer<T> {

        private final Row<T> row;
        private final List<T> rows = new ArrayList<>();

        private Answer(Row<T> row) {
            this.row = row;
        }

        public List<T> rows() {
            return rows;
        }

        /** The row of a question that always has one. */
        public T one() {
            return rows.getFirst();
        }

        private void read(ResultSet results) throws SQLException {
            while (results.next()) {
                rows.add(row.read(results));
            }
        }
    }
}
