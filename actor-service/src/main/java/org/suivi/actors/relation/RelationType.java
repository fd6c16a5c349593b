package org.suivi.actors.relation;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
    OBSERVES;

    /** Whether one came out of the other by it: what came about stays, and only whether it had begun counts. */
    public boolean isDescent() {
        return switch (this) {
            case SPLINTER_OF, MERGED_INTO, RENAMED_FROM, SUCCEEDS -> true;
            case MEMBER_OF, ALLIED_WITH, PART_OF, LEADS, SUPPORTS, OBSERVES -> false;
        };
    }

    /** The names of those by which one came out of the other. */
    public static Set<String> descent() {
        return Arrays.stream(values())
                .filter(RelationType::isDescent)
                .map(Enum::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
