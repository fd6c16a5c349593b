package org.suivi.rest.answers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.suivi.history.AsOf;
import org.suivi.history.Audience;
import org.suivi.history.Snapshot;
import org.suivi.history.Snapshots;
import org.suivi.history.Version;
import org.suivi.rest.asof.AsOfParams;
import org.suivi.rest.asof.AsOfView;
import org.suivi.rest.paging.Cursors;
import org.suivi.rest.paging.Page;
import org.suivi.rest.paging.PageParams;
import org.suivi.rest.paging.PageRequest;
import org.suivi.rest.paging.Paging;
import org.suivi.rest.paging.Rows;
import org.suivi.rest.problems.CommonProblem;
import org.suivi.rest.problems.ProblemException;
import org.suivi.security.Caller;

/**
 * Answers reads: in one snapshot, by the clocks asked for, with a strong ETag that is compared before the query runs, so that a
 * reader who has the answer already costs one look-up. {@code kinds} are those of the change log that the answer is made from.
 */
@RequestScoped
public class Answers {

    private static final List<String> CLOCKS = List.of("validAt", "knownAt", "publishedBy");

    private final Snapshots snapshots;
    private final ResourceTags tags;
    private final Cursors cursors;
    private final Caller caller;
    private final UriInfo uri;
    private final HttpHeaders headers;
    private final int maxAge;
    private final Audience audience;

    @Inject
    Answers(
            Snapshots snapshots,
            ResourceTags tags,
            Cursors cursors,
            Caller caller,
            UriInfo uri,
            HttpHeaders headers,
            @ConfigProperty(name = "suivi.answers.public-max-age") int maxAge) {
        this(
                snapshots,
                tags,
                cursors,
                caller,
                uri,
                headers,
                maxAge,
                caller.readsExact() ? Audience.EXACT : Audience.PUBLIC);
    }

    private Answers(
            Snapshots snapshots,
            ResourceTags tags,
            Cursors cursors,
            Caller caller,
            UriInfo uri,
            HttpHeaders headers,
            int maxAge,
            Audience audience) {
        this.snapshots = snapshots;
        this.tags = tags;
        this.cursors = cursors;
        this.caller = caller;
        this.uri = uri;
        this.headers = headers;
        this.maxAge = maxAge;
        this.audience = audience;
    }

    /** The same, read by the role of another audience: for who sees some records exactly, and then by the query's own care. */
    public Answers readingAs(Audience other) {
        return new Answers(snapshots, tags, cursors, caller, uri, headers, maxAge, other);
    }

    /**
     * One resource: 404 if there is none, 410 if it was taken back by then.
     *
     * @param view what of it is shown; called only if the reader does not have it yet
     */
    public <T, V> RestResponse<V> one(
            AsOfParams asOf,
            Set<String> kinds,
            Function<Snapshot, Optional<Version<T>>> find,
            BiFunction<Snapshot, Version<T>, V> view) {
        return one(asOf, kinds, snapshot -> find.apply(snapshot).map(version -> {
            if (version.retracted()) {
                throw CommonProblem.GONE.because("It was taken back; ask with an earlier knownAt to see what it was.");
            }
            return new Versioned<>(version.version(), () -> view.apply(snapshot, version), kinds.size() == 1);
        }));
    }

    /** One resource that is no {@link Version}: 404 if there is none. */
    public <V> RestResponse<V> one(
            AsOfParams asOf, Set<String> kinds, Function<Snapshot, Optional<Versioned<V>>> find) {
        return snapshots.read(audience, asOf.request(), kinds, snapshot -> {
            Versioned<V> found = find.apply(snapshot)
                    .orElseThrow(() -> CommonProblem.NOT_FOUND.because("There is none as of these dates."));
            String tag = found.alone() && asksForNoDay()
                    ? tags.of(found.version(), audience)
                    : tags.of(found.version(), audience, tag(snapshot.asOf(), kinds));
            return has(tag) ? notModified(tag) : ok(tag, found.view().get()).build();
        });
    }

    /** A document that is computed, or a collection without pages; it shows its clocks itself, by {@link AsOfView}. */
    public <V> RestResponse<V> derived(AsOfParams asOf, Set<String> kinds, Function<Snapshot, V> query) {
        return snapshots.read(audience, asOf.request(), kinds, snapshot -> {
            String tag = tag(snapshot.asOf(), kinds);
            return has(tag) ? notModified(tag) : ok(tag, query.apply(snapshot)).build();
        });
    }

    /**
     * One page of a list, in the order of a key that no two items share.
     *
     * @param position the key of an item, as the query of the next page needs it
     * @throws ProblemException 400 for a cursor of another list, filter or audience
     */
    public <T> RestResponse<Page<T>> list(
            AsOfParams asOf,
            PageParams page,
            Set<String> kinds,
            Function<T, List<String>> position,
            BiFunction<Snapshot, PageRequest, Rows<T>> query) {
        return list(asOf, page, kinds, position, query, Function.identity());
    }

    /** The same for rows of which only a view is shown. */
    public <T, V> RestResponse<Page<V>> list(
            AsOfParams asOf,
            PageParams page,
            Set<String> kinds,
            Function<T, List<String>> position,
            BiFunction<Snapshot, PageRequest, Rows<T>> query,
            Function<T, V> view) {
        Paging paging = new Paging(cursors, tags.reader(audience), filter(), page, asOf.request());
        return snapshots.read(audience, paging.clocks(), kinds, snapshot -> {
            String tag = tag(snapshot.asOf(), kinds);
            if (has(tag)) {
                return notModified(tag);
            }
            Page<V> found = paging.page(query.apply(snapshot, paging.request()), snapshot.asOf(), position)
                    .map(view);
            ResponseBuilder<Page<V>> answer = ok(tag, found);
            String next = found.next();
            return (next == null ? answer : answer.header(HttpHeaders.LINK, Paging.link(uri.getRequestUri(), next)))
                    .build();
        });
    }

    private boolean asksForNoDay() {
        return uri.getQueryParameters().keySet().stream().allMatch(name -> name.equals("knownAt"));
    }

    // the clocks stand in a tag as they were resolved, everything else as it was asked for
    private String tag(AsOf asOf, Set<String> kinds) {
        String accept = String.join(",", headers.getRequestHeader(HttpHeaders.ACCEPT));
        String query = Fingerprint.ofQuery(uri.getQueryParameters(), CLOCKS);
        return tags.of(asOf, audience, kinds, uri.getPath() + "?" + query + "#" + accept);
    }

    private String filter() {
        return uri.getPath() + "?"
                + Fingerprint.ofQuery(
                        uri.getQueryParameters(),
                        List.of("validAt", "knownAt", "publishedBy", "cursor", "limit", "count"));
    }

    private boolean has(String tag) {
        List<String> sent = headers.getRequestHeader(HttpHeaders.IF_NONE_MATCH);
        return !sent.isEmpty() && EntityTags.parse(String.join(",", sent)).holdForReading(tag);
    }

    private <V> RestResponse<V> notModified(String tag) {
        return cached(ResponseBuilder.<V>notModified(), tag).build();
    }

    private <V> ResponseBuilder<V> ok(String tag, V entity) {
        return cached(ResponseBuilder.ok(entity), tag);
    }

    private <V> ResponseBuilder<V> cached(ResponseBuilder<V> answer, String tag) {
        return answer.header(HttpHeaders.ETAG, '"' + tag + '"')
                .header(
                        HttpHeaders.CACHE_CONTROL,
                        caller.isAnonymous() ? "public, max-age=" + maxAge : "private, no-cache")
                .header(HttpHeaders.VARY, "Authorization, X-API-Key, Accept, Accept-Encoding");
    }
}
