package org.suivi.gateway.feed;

/** Who may learn that something changed. */
public enum FeedAudience {
    /** Whoever asks. */
    EVERYBODY,
    /** Whoever reads the public rendering; who reads exactly learns of the exact version instead. */
    PUBLIC,
    /** Who reads exact data, and the organisation that brought it. */
    EXACT,
    /** Only keys of the organisation that brought it: its licence passes nothing on. */
    OWN,
    /** Monitors of the organisation that drafts. */
    DRAFT,
    /** Monitors of that organisation, and reviewers. */
    SUBMITTED,
    /** Nobody any more: what it told the public of is not for the public now, nor is that it was once. */
    NOBODY
}
