package org.suivi.events.files;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The rows of one file, in its order, read as they are asked for and never all held. */
public interface RowReader extends Closeable {
    /** The next row, or null after the last. */
    @Nullable
    ReadRow next() throws IOException;
}
