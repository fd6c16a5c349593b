package org.suivi.events.imports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.suivi.events.files.ReadRow;
import org.suivi.events.files.RowReader;

/** Cuts the rows of a file into chunks in which no key stands twice, since each chunk is written by one statement a table. */
final class Chunks {
    private final RowReader rows;
    private final int most;
    private @Nullable ReadRow ahead;
    private @Nullable IOException broken;

    Chunks(RowReader rows, int most) {
        this.rows = rows;
        this.most = most;
    }

    /** Passes over rows that have their outcome from before a stop. */
    void skip(long count) throws IOException {
        for (long i = 0; i < count; i++) {
            rows.next();
        }
    }

    /**
     * The next rows; empty after the last.
     *
     * @throws IOException where the file breaks off, once the rows before that place were given
     */
    List<ReadRow> next() throws IOException {
        if (broken != null) {
            throw broken;
        }
        List<ReadRow> chunk = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        while (chunk.size() < most) {
            ReadRow row = ahead == null ? read(chunk.isEmpty()) : ahead;
            ahead = null;
            if (row == null) {
                break;
            }
            if (row instanceof ReadRow.Reported reported
                    && reported.report().sourceKey() != null
                    && !keys.add(reported.report().sourceKey())) {
                ahead = row;
                break;
            }
            chunk.add(row);
        }
        return chunk;
    }

    private @Nullable ReadRow read(boolean first) throws IOException {
        try {
            return rows.next();
        } catch (IOException e) {
            if (first) {
                throw e;
            }
            broken = e;
            return null;
        }
    }
}
