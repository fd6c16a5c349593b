package org.suivi.benchmarks.set;

/** Whom a set binds. */
public enum Bindingness {
    /** Those whom its instrument binds. */
    BINDING,
    /** Nobody by law; its owner has taken a stand. */
    POLITICAL,
    /** Nobody yet. */
    PROPOSED
}
