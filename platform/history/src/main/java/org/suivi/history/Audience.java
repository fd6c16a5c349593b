package org.suivi.history;

/** Which rendering a reader gets; each is read by a database role of its own. */
public enum Audience {
    /** What everybody may read: the schema {@code published}, by a role that has no grant on anything else. */
    PUBLIC,
    /** The record as it is. */
    EXACT
}
