package org.suivi.events.progress;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.suivi.events.files.RowIssue;
import org.suivi.rest.paging.PageParams;
import org.suivi.rest.paging.PageRequest;
import org.suivi.rest.paging.Rows;

/** Reads what became of the rows of an import, in the file's order. */
@ApplicationScoped
public class ImportRows {
    private static final String CONDITIONS = """
             FROM import_row WHERE import_id = :id AND (:outcome::text IS NULL OR outcome = :outcome)
            """;

    private final ObjectMapper json;

    ImportRows(ObjectMapper json) {
        this.json = json;
    }

    public Rows<ImportRowView> list(Handle handle, UUID id, @Nullable RowOutcome outcome, PageRequest page) {
        List<ImportRowView> found = query(
                        handle,
                        id,
                        outcome,
                        "SELECT *" + CONDITIONS + " AND row_number > :after ORDER BY row_number LIMIT :rows")
                .bind("after", page.first() ? 0 : Long.parseLong(page.after().getFirst()))
                .bind("rows", page.rows())
                .map((row, context) -> read(row))
                .list();
        Rows<ImportRowView> rows = Rows.of(found);
        return page.count() == PageParams.Count.NONE
                ? rows
                : rows.total(query(handle, id, outcome, "SELECT count(*)" + CONDITIONS)
                        .mapTo(Long.class)
                        .one());
    }

    private static Query query(Handle handle, UUID id, @Nullable RowOutcome outcome, String sql) {
        return handle.createQuery(sql).bind("id", id).bind("outcome", outcome == null ? null : outcome.word());
    }

    private ImportRowView read(ResultSet row) throws SQLException {
        return new ImportRowView(
                row.getLong("row_number"),
                row.getLong("line"),
                row.getString("outcome"),
                row.getString("source_key"),
                row.getString("incident"),
                row.getString("report"),
                issues(row.getString("errors")),
                issues(row.getString("warnings")));
    }

    private List<RowIssue> issues(String array) {
        try {
            return json.readValue(array, new TypeReference<List<RowIssue>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("issues of a recorded row cannot be read", e);
        }
    }
}
