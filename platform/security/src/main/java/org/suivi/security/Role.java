package org.suivi.security;

import java.util.List;
import java.util.Set;

/** The roles that a key can hold, as they stand in the token's groups and in {@code @RolesAllowed}. */
public final class Role {

    /** Whoever asks; every token holds it, also the one for a request without a key. */
    public static final String PUBLIC = "public";

    /** Reads exact data. */
    public static final String READER = "reader";

    /** Writes reports for its own sources. */
    public static final String PARTNER = "partner";

    /** Verifies, merges, drafts assessments for its own organisation, confirms proposals. */
    public static final String MONITOR = "monitor";

    /** Approves what another wrote. */
    public static final String REVIEWER = "reviewer";

    /** Writes reference data. */
    public static final String EDITOR = "editor";

    /** Keys, sources, organisations, licences, policies, imports; and all that the others may. */
    public static final String ADMIN = "admin";

    /** Every role, from the least to the most. */
    public static final List<String> ALL = List.of(PUBLIC, READER, PARTNER, MONITOR, REVIEWER, EDITOR, ADMIN);

    private Role() {}

    /**
     * The role itself and all that comes with it: what a token for it has to hold.
     *
     * @throws IllegalArgumentException if there is no such role
     */
    public static Set<String> implied(String role) {
        return switch (role) {
            case PUBLIC -> Set.of(PUBLIC);
            case READER -> Set.of(PUBLIC, READER);
            case PARTNER -> Set.of(PUBLIC, PARTNER);
            case MONITOR -> Set.of(PUBLIC, READER, MONITOR);
            case REVIEWER -> Set.of(PUBLIC, READER, MONITOR, REVIEWER);
            case EDITOR -> Set.of(PUBLIC, READER, EDITOR);
            case ADMIN -> Set.copyOf(ALL);
            default -> throw new IllegalArgumentException("no such role: " + role);
        };
    }
}
