package org.suivi.history;

import java.util.Set;
import org.jdbi.v3.core.Handle;

/** How much of a table of versions the public reads, and which clocks move for it. */
sealed interface PublicPart {

    /** Every version is public, so that one clock does for all readers. */
    PublicPart ALL = new All();

    /** What the view of the table's name in the schema {@code published} holds. */
    static PublicPart of(String table, String kind) {
        return new Part(table, kind + "-public");
    }

    /** Whether the public reads the present version of a thing. */
    boolean holds(Handle handle, String id);

    /** Notes that a version was written, on the clocks of those who may know of it. */
    void changed(Recording recording, String kind, String id, int version, boolean wasPublic);

    record All() implements PublicPart {

        @Override
        public boolean holds(Handle handle, String id) {
            return true;
        }

        @Override
        public void changed(Recording recording, String kind, String id, int version, boolean wasPublic) {
            recording.changed(kind, id, version);
        }
    }

    record Part(String table, String clock) implements PublicPart {

        @Override
        public boolean holds(Handle handle, String id) {
            return handle.createQuery("SELECT EXISTS (SELECT FROM published." + table
                            + " WHERE id = :id AND recorded_to = 'infinity')")
                    .bind("id", id)
                    .mapTo(Boolean.class)
                    .one();
        }

        /** A thing that comes to light, or is withdrawn from it, may do so with all its past. */
        @Override
        public void changed(Recording recording, String kind, String id, int version, boolean wasPublic) {
            boolean isPublic = holds(recording.handle(), id);
            recording.changed(kind, id, version, wasPublic || isPublic ? Set.of(kind, clock) : Set.of(kind));
            if (version > 1 && wasPublic != isPublic) {
                recording.reprotected(clock);
            }
        }
    }
}
