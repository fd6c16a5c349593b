package org.suivi.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Conditions on a table of versions, all of which must hold. */
public final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> arguments = new LinkedHashMap<>();

    private Where() {}

    public static Where all() {
        return new Where();
    }

    /** Adds a condition without an argument. */
    public Where and(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Adds a condition on {@code :name}, unless the value is null: a filter that was not asked for. */
    public Where and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            arguments.put(name, value);
        }
        return this;
    }

    /** The conditions, each after an AND; empty when there is none. */
    String sql() {
        StringBuilder sql = new StringBuilder();
        conditions.forEach(condition -> sql.append(" AND (").append(condition).append(')'));
        return sql.toString();
    }

    <S extends SqlStatement<S>> S bind(S statement) {
        arguments.forEach(statement::bind);
        return statement;
    }
}
