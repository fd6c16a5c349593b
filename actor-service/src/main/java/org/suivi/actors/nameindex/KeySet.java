package org.suivi.actors.nameindex;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Keys that a name must all have, on behalf of one of the names asked for.
 *
 * @param asked the place of the name asked for in its batch
 */
record KeySet(int asked, Collection<Integer> keys) {

    /** The keys as PostgreSQL writes an array. */
    String sql() {
        return sql(keys);
    }

    static String sql(Collection<Integer> keys) {
        return keys.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
