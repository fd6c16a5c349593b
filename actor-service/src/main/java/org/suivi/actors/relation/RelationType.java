package org.suivi.actors.relation;

/** How one actor stands to another. */
public enum RelationType {
    MEMBER_OF,
    SPLINTER_OF,
    MERGED_INTO,
    RENAMED_FROM,
    ALLIED_WITH,
    SUCCEEDS,
    PART_OF,
    LEADS,
    SUPPORTS,
    OBSERVES
}
