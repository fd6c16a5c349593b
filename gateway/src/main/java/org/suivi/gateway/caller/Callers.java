package org.suivi.gateway.caller;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.util.Set;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** Carries the caller from the look-up of his key to whoever answers him. */
@ApplicationScoped
public class Callers {

    private static final String ATTRIBUTE = "suivi.caller";
    private static final Caller ANONYMOUS = new Caller("anonymous", Set.of(Role.PUBLIC), "", Set.of());

    private final SecurityIdentity current;

    Callers(SecurityIdentity current) {
        this.current = current;
    }

    /** Here a caller comes with a key, not with a token: this stands before the one that reads tokens. */
    @Produces
    @RequestScoped
    @Alternative
    @Priority(1)
    Caller caller() {
        return of(current);
    }

    /** Whoever comes without a key. */
    public static Caller anonymous() {
        return ANONYMOUS;
    }

    /** What the framework is to know of a caller. */
    public static SecurityIdentity identity(Caller caller) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(caller.subject()))
                .setAnonymous(caller.isAnonymous())
                .addRoles(caller.roles())
                .addAttribute(ATTRIBUTE, caller)
                .build();
    }

    /** The caller of a request whose key has been looked up; nobody before that. */
    public static Caller of(RoutingContext request) {
        return request.user() instanceof QuarkusHttpUser user ? of(user.getSecurityIdentity()) : Caller.nobody();
    }

    private static Caller of(SecurityIdentity identity) {
        return identity.getAttribute(ATTRIBUTE) instanceof Caller caller ? caller : Caller.nobody();
    }
}
