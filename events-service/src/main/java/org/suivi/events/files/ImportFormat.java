package org.suivi.events.files;

import java.io.InputStream;

/** A kind of file that can be imported. */
public interface ImportFormat {
    /** The name by which {@code format=} asks for it. */
    String name();

    /**
     * Begins to read a file of this kind; closing the reader closes the stream.
     *
     * @throws UnusableFileException when it is no file of this kind, so that no row of it can be told
     */
    RowReader open(InputStream file, Declaration declaration);
}
