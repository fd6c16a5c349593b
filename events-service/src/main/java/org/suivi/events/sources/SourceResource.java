package org.suivi.events.sources;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.suivi.events.account.Sensitivity;
import org.suivi.events.reference.Codes;
import org.suivi.history.Audience;
import org.suivi.history.By;
import org.suivi.history.VersionTable;
import org.suivi.history.Where;
import org.suivi.rest.Answers;
import org.suivi.rest.AsOfParams;
import org.suivi.rest.Histories;
import org.suivi.rest.HistoryView;
import org.suivi.rest.IfMatch;
import org.suivi.rest.PageParams;
import org.suivi.rest.Replies;
import org.suivi.rest.Rows;
import org.suivi.security.Caller;
import org.suivi.security.Role;

/** Sources under {@code /sources}. */
@Path("/sources")
class SourceResource {
    private static final Set<String> KINDS = Set.of(SourceTables.SOURCE);

    private final KeepSources keep;
    private final VersionTable<Source> sources;
    private final Answers answers;
    private final Histories histories;
    private final Replies replies;
    private final Caller caller;

    SourceResource(
            KeepSources keep,
            VersionTable<Source> sources,
            Answers answers,
            Histories histories,
            Replies replies,
            Caller caller) {
        this.keep = keep;
        this.sources = sources;
        this.answers = answers;
        this.histories = histories;
        this.replies = replies;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "listSources", summary = "Sources")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SourceView.class)))
    public Response list(@BeanParam PageParams page, @BeanParam AsOfParams asOf) {
        return reading().list(asOf, page, KINDS, item -> List.of(item.code()), (snapshot, request) -> {
            Where where = visible()
                    .and(
                            "id > :after",
                            "after",
                            request.first() ? "" : request.after().getFirst());
            return Rows.of(sources.list(snapshot, where, "id", request.rows()).stream()
                    .map(SourceView::of)
                    .toList());
        });
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "createSource", summary = "Register a source under a code of your choice")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SourceView.class)))
    public Response create(@NotNull @Valid SourceRequest request) {
        return replies.to(
                keep.create(Codes.given(request.code()), request.toDraft(), by()),
                SourceView::of,
                it -> "/sources/" + it.id());
    }

    @GET
    @Path("/{code}")
    @RolesAllowed(Role.PUBLIC)
    @Operation(operationId = "getSource", summary = "One source")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SourceView.class)))
    public Response get(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return reading()
                .one(
                        asOf,
                        KINDS,
                        snapshot -> sources.at(snapshot, code).filter(version -> isVisible(version.body())),
                        (snapshot, version) -> SourceView.of(version));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.ADMIN)
    @Operation(operationId = "updateSource", summary = "Correct a source: a further version")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SourceView.class)))
    public Response update(
            @PathParam("code") String code, @BeanParam IfMatch ifMatch, @NotNull @Valid SourceRequest request) {
        Codes.unchanged(code, request.code());
        return replies.to(
                keep.correct(code, request.toDraft(), by(), ifMatch.version()),
                SourceView::of,
                it -> "/sources/" + it.id());
    }

    @GET
    @Path("/{code}/history")
    @RolesAllowed(Role.READER)
    @Operation(
            operationId = "listSourceHistory",
            summary = "Its versions: what changed, when, by which organisation, why")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HistoryView.class)))
    public Response history(@PathParam("code") String code, @BeanParam AsOfParams asOf) {
        return answers.derived(
                asOf, KINDS, snapshot -> histories.of(snapshot, sources.history(snapshot, code), SourceView::of));
    }

    /** A partner reads what the public reads, and the sources of its own organisation whatever they are. */
    private Answers reading() {
        return caller.organisation().isEmpty() ? answers : answers.readingAs(Audience.EXACT);
    }

    private Where visible() {
        return caller.readsExact() || caller.organisation().isEmpty()
                ? Where.all()
                : Where.all()
                        .and("default_sensitivity = 'PUBLIC' OR organisation = :own", "own", caller.organisation());
    }

    private boolean isVisible(Source source) {
        return caller.readsExact()
                || source.defaultSensitivity() == Sensitivity.PUBLIC
                || caller.belongsTo(source.organisation());
    }

    private By by() {
        return new By(caller.organisation(), caller.subject(), null);
    }
}
