package org.suivi.actors.merge;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Set;
import org.suivi.actors.ActorsProblem;
import org.suivi.actors.identity.Identities;
import org.suivi.history.AsOfRequest;
import org.suivi.history.Audience;
import org.suivi.history.Snapshots;
import org.suivi.rest.asof.Dates;
import org.suivi.security.Caller;

/**
 * Leads whoever reads under a merged code to the actor that lives (308), as of the {@code knownAt} that is asked for; who writes
 * there is told where to write instead (409).
 */
@Provider
@Priority(Priorities.USER + 1)
class LeadToLiving implements ContainerRequestFilter {

    private static final String ACTORS = "/actors/";
    private static final Set<String> OF_THE_MERGED = Set.of("/merge", "/unmerge");

    private final Snapshots snapshots;
    private final Identities identities;
    private final Caller caller;

    LeadToLiving(Snapshots snapshots, Identities identities, Caller caller) {
        this.snapshots = snapshots;
        this.identities = identities;
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        UriInfo uri = request.getUriInfo();
        String code = uri.getPathParameters().getFirst("code");
        if (code == null || !isOfActors(uri, code)) {
            return;
        }
        boolean reads = request.getMethod().equals(HttpMethod.GET)
                || request.getMethod().equals(HttpMethod.HEAD);
        String living = living(code, reads ? knownAt(uri) : AsOfRequest.NOW, reads && !caller.readsExact());
        if (living.equals(code)) {
            return;
        }
        if (!reads) {
            throw ActorsProblem.ACTOR_MERGED.because(
                    code + " was merged into " + living + ": write there, or undo the merge first.");
        }
        request.abortWith(Response.status(Response.Status.PERMANENT_REDIRECT)
                .header(HttpHeaders.LOCATION, elsewhere(uri.getRequestUri(), living))
                // a merge can be undone: nobody is to remember it for good
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build());
    }

    private String living(String code, AsOfRequest asOf, boolean publicly) {
        return snapshots.read(
                publicly ? Audience.PUBLIC : Audience.EXACT, asOf, Set.of("merge", "disclosure"), snapshot -> identities
                        .at(snapshot)
                        .living(code));
    }

    private static boolean isOfActors(UriInfo uri, String code) {
        String path = uri.getPath();
        String below = path.startsWith("/") ? path : "/" + path;
        return below.startsWith(ACTORS) && !OF_THE_MERGED.contains(below.substring(ACTORS.length() + code.length()));
    }

    // what cannot be read is refused by who answers
    private static AsOfRequest knownAt(UriInfo uri) {
        String sent = uri.getQueryParameters().getFirst("knownAt");
        try {
            return sent == null ? AsOfRequest.NOW : new AsOfRequest(null, Dates.instant(sent), null);
        } catch (IllegalArgumentException e) {
            return AsOfRequest.NOW;
        }
    }

    private static String elsewhere(URI asked, String living) {
        String query = asked.getRawQuery();
        String path = asked.getRawPath().replaceFirst(ACTORS + "[^/]+", ACTORS + living);
        return query == null ? path : path + "?" + query;
    }
}
