package org.suivi.security;

import java.util.Set;

/**
 * Who asks, as the verified token says; inject it where the answer depends on it. Without a token it is {@link #nobody()}, who
 * has no role at all. Not a record, since what is injected is a proxy: {@link #self()} gives what outlives the request.
 */
public class Caller {

    /** Stands among the sources of a key that may write for any of them. */
    public static final String ANY_SOURCE = "*";

    private final String subject;
    private final Set<String> roles;
    private final String organisation;
    private final Set<String> sources;

    /** A caller with exactly these roles: nothing is implied here, since the token names them all. */
    public Caller(String subject, Set<String> roles, String organisation, Set<String> sources) {
        this.subject = subject;
        this.roles = Set.copyOf(roles);
        this.organisation = organisation;
        this.sources = Set.copyOf(sources);
    }

    /** Whoever comes without a token. */
    public static Caller nobody() {
        return new Caller("nobody", Set.of(), "", Set.of());
    }

    /** The caller himself, to be handed to another thread or kept beyond the request. */
    public Caller self() {
        return this;
    }

    /** The key or person; {@code anonymous} for a request without a key. */
    public String subject() {
        return subject;
    }

    /** All roles, the implied ones among them. */
    public Set<String> roles() {
        return roles;
    }

    /** The code of the organisation that the key belongs to; empty for one that belongs to none. */
    public String organisation() {
        return organisation;
    }

    /** The sources for which he may write, {@link #ANY_SOURCE} among them for any. */
    public Set<String> sources() {
        return sources;
    }

    /** Whether he holds the role. */
    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Whether he sees exact data; everybody else is answered with what the public may see. */
    public boolean readsExact() {
        return has(Role.READER);
    }

    /** Whether nothing but the public role is his, so that a shared cache may keep his answers. */
    public boolean isAnonymous() {
        return roles.equals(Set.of(Role.PUBLIC)) && organisation.isEmpty();
    }

    /** Whether he may write reports of this source. */
    public boolean mayWriteFor(String source) {
        return sources.contains(ANY_SOURCE) || sources.contains(source);
    }

    /** Whether he belongs to the organisation. */
    public boolean belongsTo(String otherOrganisation) {
        return !organisation.isEmpty() && organisation.equals(otherOrganisation);
    }
}
