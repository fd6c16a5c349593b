package org.suivi.rest.answers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.suivi.history.Audience;
import org.suivi.history.Outcome;
import org.suivi.history.Version;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.ProblemException;
import org.suivi.security.Caller;

/** Tells a writer what became of his write. */
@ApplicationScoped
public class Replies {

    private final ResourceTags tags;
    private final Caller caller;
    private final String root;

    @Inject
    Replies(
            ResourceTags tags,
            Caller caller,
            @ConfigProperty(name = "quarkus.rest.path", defaultValue = "/") String root) {
        this.tags = tags;
        this.caller = caller;
        this.root = root.endsWith("/") ? root.substring(0, root.length() - 1) : root;
    }

    /**
     * 201 for what was created, 200 for what stood there already or was corrected, 204 for what was taken back.
     *
     * @param location the path below the root of the API: {@code /actors/CMA}
     * @throws ProblemException 409 if something else stands there, 412 if the version is not the present one, 410 if it was
     *     taken back, 404 if it never was
     */
    public <T, V> RestResponse<V> to(
            Outcome<T> outcome, Function<Version<T>, V> view, Function<Version<T>, String> location) {
        return switch (outcome) {
            case Outcome.Created<T> it -> at(Response.Status.CREATED, it.version(), view, location);
            case Outcome.Unchanged<T> it -> at(Response.Status.OK, it.version(), view, location);
            case Outcome.Corrected<T> it -> at(Response.Status.OK, it.version(), view, location);
            case Outcome.Retracted<T> it -> ResponseBuilder.<V>noContent().build();
            default -> throw refusal(outcome, location);
        };
    }

    /** The same for a retraction, of which nothing is shown: 204. */
    public <T> RestResponse<Void> toRetraction(Outcome<T> outcome, Function<Version<T>, String> location) {
        return switch (outcome) {
            case Outcome.Retracted<T> it -> ResponseBuilder.<Void>noContent().build();
            default -> throw refusal(outcome, location);
        };
    }

    private <T> ProblemException refusal(Outcome<T> outcome, Function<Version<T>, String> location) {
        return switch (outcome) {
            case Outcome.Conflict<T> it ->
                CommonProblem.CONFLICT.because(
                        "Other content stands there already. To correct it, read " + path(location.apply(it.existing()))
                                + " and PUT the correction there with its ETag in If-Match.");
            case Outcome.Stale<T> it ->
                new ProblemException(
                        CommonProblem.STALE_VERSION,
                        "If-Match does not name the present version. Read it again, and decide anew.",
                        List.of(),
                        Map.of(HttpHeaders.ETAG, tag(it.current())));
            case Outcome.Missing<T> it -> CommonProblem.NOT_FOUND.because("There is none of that code or id.");
            case Outcome.Gone<T> it ->
                CommonProblem.GONE.because("It was taken back; an earlier knownAt still shows it.");
            default -> throw new IllegalStateException("no refusal: " + outcome);
        };
    }

    private <T, V> RestResponse<V> at(
            Response.Status status,
            Version<T> version,
            Function<Version<T>, V> view,
            Function<Version<T>, String> location) {
        return ResponseBuilder.create(status, view.apply(version))
                .header(HttpHeaders.ETAG, tag(version))
                .header(HttpHeaders.LOCATION, path(location.apply(version)))
                .build();
    }

    private String path(String below) {
        return root + below;
    }

    private String tag(Version<?> version) {
        return '"' + tags.of(version.version(), caller.readsExact() ? Audience.EXACT : Audience.PUBLIC) + '"';
    }
}
